// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Lets a job run to its end, for tests.

#include "credentials/CredentialJob.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <optional>

namespace smtpscope {

/// What @p job answers; the outcome is TooLong when it never answers, or more than once.
inline CredentialAnswer answerOf(const std::unique_ptr<CredentialJob> &job)
{
    int count = 0;
    CredentialAnswer given;
    QEventLoop loop;
    QObject::connect(
        job.get(), &CredentialJob::finished, &loop, [&](const CredentialAnswer &answer) {
            given = answer;
            ++count;
            loop.quit();
        });
    job->start();
    const bool isSilentAtFirst = count == 0;
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::processEvents(); // a second answer would come now
    if (!isSilentAtFirst || count != 1)
        return {CredentialOutcome::TooLong, {}, QStringLiteral("%1 answers").arg(count)};
    return given;
}

inline CredentialOutcome outcomeOf(const std::unique_ptr<CredentialJob> &job)
{
    return answerOf(job).outcome;
}

} // namespace smtpscope
