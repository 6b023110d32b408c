// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The program as a process, and a practice server of its own in the background.

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace smtpscope {

inline const QString Password = QStringLiteral("practice makes perfect");

struct Result
{
    int status = -1;
    QString out;
    QString err;
};

inline QProcessEnvironment environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TEST_PASSWORD"), Password);
    return environment;
}

inline Result run(const QStringList &arguments, const QByteArray &typed = {})
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(SMTPSCOPE_CLI), arguments);
    process.write(typed);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

// `smtpscope-cli practice` in the background.
class Practice
{
public:
    explicit Practice(const QString &situation)
    {
        m_process.start(QStringLiteral(SMTPSCOPE_CLI),
            {QStringLiteral("practice"), QStringLiteral("--situation"), situation,
                QStringLiteral("--ca-file-out"), root()});
        m_process.waitForReadyRead(30'000);
        m_port = QString::fromUtf8(m_process.readLine()).trimmed().section(QLatin1Char(':'), -1);
    }

    ~Practice()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }

    QString root() const { return m_folder.filePath(QStringLiteral("root.pem")); }

    QStringList check(const QStringList &more) const
    {
        return QStringList{QStringLiteral("check"), QStringLiteral("127.0.0.1:") + m_port,
                   QStringLiteral("--ca-file"), root(), QStringLiteral("--helo"),
                   QStringLiteral("client.example"), QStringLiteral("--from"),
                   QStringLiteral("alice@practice.test"), QStringLiteral("--to"),
                   QStringLiteral("bob@practice.test")}
        + more;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_port;
};

inline const QStringList SignIn{QStringLiteral("--user"), QStringLiteral("alice@practice.test"),
    QStringLiteral("--password-from"), QStringLiteral("env:TEST_PASSWORD")};

} // namespace smtpscope
