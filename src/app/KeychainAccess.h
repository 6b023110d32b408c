// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The passwords that are kept in this person's keychain, for both fronts, and what their answers
// mean in words. Whoever shows a sentence needs no knowledge of keychains.

#include "credentials/CredentialStore.h"

#include <QString>

#include <chrono>

namespace smtpscope {

enum class CredentialWish {
    Find, ///< To find a password.
    Save, ///< To keep one.
    Forget, ///< To forget one.
};

/// Where the list of kept passwords lies (never the passwords).
QString credentialListPath();

/// The system's keychain, with the list in the file @p listPath. Opens nothing before its first
/// job.
CredentialStore systemCredentials(const QString &listPath = credentialListPath(),
    std::chrono::milliseconds limit = std::chrono::minutes(1));

/// What @p answer means, in one or two plain sentences. @p name: whose password it was about.
QString sentenceFor(const CredentialAnswer &answer, CredentialWish wish, const SignInName &name);

/// What is said while a job runs: nothing special before 1 s, then what is waited for, and from 10
/// s on for how long. @p waitedMs since its start.
QString waitingSentence(qint64 waitedMs);

} // namespace smtpscope
