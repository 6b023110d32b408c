// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/KeychainPassword.h"

#include "app/KeychainAccess.h"
#include "cli/Console.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeychainPassword)
};

constexpr int SayAfterMs = 1'000;

} // namespace

std::variant<Secret, InputError> keychainPassword(const Plan &plan)
{
    const SignInName name{plan.host, plan.user};
    const auto job = systemCredentials().find(name);
    CredentialAnswer given;
    QEventLoop loop;
    QObject::connect(
        job.get(), &CredentialJob::finished, &loop, [&](const CredentialAnswer &answer) {
            given = answer;
            loop.quit();
        });
    QTimer::singleShot(SayAfterMs, &loop, [&] {
        Console(stderr).line(QStringLiteral("smtpscope-cli: ") + waitingSentence(job->waitedMs()));
    });
    job->start();
    loop.exec();
    if (given.outcome == CredentialOutcome::Done)
        return given.secret;
    return InputError{Texts::tr("%1 Give the password as env:NAME, file:PATH or stdin, or keep it "
                                "in the window.")
                          .arg(sentenceFor(given, CredentialWish::Find, name))};
}

} // namespace smtpscope
