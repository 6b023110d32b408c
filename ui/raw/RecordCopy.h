// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Parts of the record on their way to the clipboard: redacted as for a vendor, unless somebody
// asked for them as they are. Long records are redacted in the background.

#include "session/Session.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace smtpscope {

class CheckDocument;

class RecordCopy : public QObject
{
    Q_OBJECT
public:
    /// Makes the text of what was chosen from the sessions of the check, which are redacted or not.
    /// Runs in another thread: it may use nothing but them and what it holds by value.
    using TextOf = std::function<QString(const std::vector<Session> &)>;

    /// @p document must live longer than this.
    explicit RecordCopy(CheckDocument *document, QObject *parent = nullptr);
    ~RecordCopy() override;

    /// Copies what @p textOf makes of the check. Unless @p isUnredacted, the redactor goes first,
    /// and what it left over is never copied.
    void copy(const TextOf &textOf, bool isUnredacted);

Q_SIGNALS:
    void copied();
    /// Something private was still in the text; the clipboard is as it was.
    void refused();

private:
    void finish(const QString &text, bool isClean);

    CheckDocument *m_document;
    int m_wish = 0; // the last one counts
};

} // namespace smtpscope
