// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The practice servers that run, by their situation, and the certificate that a check of them has
// to trust. They listen on this computer only and end with this object.

#include "app/InputError.h"
#include "session/Plan.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTemporaryFile>

#include <map>
#include <memory>
#include <optional>

namespace smtpscope {

class PracticeRun;

class PracticeServers : public QObject
{
    Q_OBJECT
public:
    explicit PracticeServers(QObject *parent = nullptr);
    ~PracticeServers() override;

    /// Starts the server of @p situation on a free port; one that runs already stays as it is.
    /// Errors: there is no such situation; no port is free.
    std::optional<InputError> start(const QString &situation);
    void stop(const QString &situation);
    void stopAll();

    /// 0 while it does not run.
    quint16 portOf(const QString &situation) const;
    /// The situations whose servers run.
    QStringList running() const;
    /// The check that meets @p situation, whose server runs. Nothing when the certificate to trust
    /// cannot be written to a file.
    std::optional<Plan> planFor(const QString &situation);

Q_SIGNALS:
    /// The server of @p situation was started or stopped.
    void changed(const QString &situation);

private:
    bool writeRoot();

    std::map<QString, std::unique_ptr<PracticeRun>> m_runs;
    QTemporaryFile m_root;
};

} // namespace smtpscope
