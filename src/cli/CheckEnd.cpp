// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/CheckEnd.h"

#include "cli/ExitStatus.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckEnd)
};

void tellSecrets(Console &errors, const RecordSafety &safety)
{
    if (!safety.maskedLeaks.isEmpty())
        errors.line(Texts::tr("smtpscope-cli: The leak check masked the password in: %1.")
                        .arg(safety.maskedLeaks.join(QStringLiteral(", "))));
    if (safety.hasShortSecret)
        errors.line(
            Texts::tr("smtpscope-cli: The password is short or an everyday word. It is masked "
                      "where it was sent, but cannot be told from other text elsewhere."));
}

} // namespace

bool CheckOutput::isLive() const
{
    return isUnredacted(policy);
}

Console CheckOutput::console() const
{
    return Console(json.isStandardOutput() ? stderr : stdout);
}

int wrongUsage(const InputError &error)
{
    Console(stderr).line(QStringLiteral("smtpscope-cli: ") + error.message);
    return exitstatus::WrongUsage;
}

void printLines(Console &console, const QStringList &lines)
{
    for (const QString &line : lines)
        console.line(line);
}

int endCheck(const RecordSafety &safety, const std::function<QByteArray()> &json,
    JsonTarget &target, bool isShown, int status)
{
    Console errors(stderr);
    tellSecrets(errors, safety);
    if (!isShown)
        status = exitstatus::LeakRefused;
    if (!target.isWanted())
        return status;
    if (!safety.isSafeToSave) {
        errors.line(Texts::tr("smtpscope-cli: The session was not written: the leak check still "
                              "finds the password in it."));
        return exitstatus::LeakRefused;
    }
    if (const auto failure = target.write(json()))
        errors.line(Texts::tr("smtpscope-cli: The session was not written. %1").arg(*failure));
    return status;
}

} // namespace smtpscope
