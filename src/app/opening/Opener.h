// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Opens things without making the window wait. Only the last one that was asked for is told of.

#include "app/opening/Opening.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace smtpscope {

class Opener : public QObject
{
    Q_OBJECT
public:
    explicit Opener(QObject *parent = nullptr);
    ~Opener() override;

    /// Files of this history folder are our own.
    void setOwnFolder(const OwnFolder &own) { m_own = own; }

    /// Begins; what was under way is forgotten. One of opened() and failed() follows, later.
    void openFile(const QString &path);
    /// The same for @p bytes, which the person knows as @p name; empty for pasted text.
    void openBytes(const QByteArray &bytes, const QString &name);
    /// Forgets what is under way; nothing follows.
    void cancel();
    bool isBusy() const { return m_watcher != nullptr; }

Q_SIGNALS:
    /// How much of a file is read, in KiB of as many.
    void progressed(int read, int all);
    void opened(const smtpscope::OpenedDocument &document);
    void failed(const smtpscope::OpeningProblem &problem);

private:
    // Shared, because a document may be large and a future hands out copies.
    using Result = std::shared_ptr<const OpeningResult>;
    using Work = std::function<OpeningResult(QPromise<Result> &)>;

    void begin(const Work &work);
    void deliver();

    OwnFolder m_own;
    Knowledge m_knowledge;
    QFutureWatcher<Result> *m_watcher = nullptr; // null while nothing is under way
};

} // namespace smtpscope
