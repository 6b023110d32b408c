// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A check's transcript under --share: printed at its end, redacted, and only when the leak check
// finds nothing left in it.

#include "app/ShownRecord.h"
#include "cli/Console.h"
#include "session/Check.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace smtpscope {

/// What a finished check left.
struct FinishedCheck
{
    Check check;
    QString domain; ///< The one that was asked for its mail hosts; empty without.
    std::vector<const SecretMasker *> maskers; ///< Those that know the check's secrets.
};

/// All lines of a transcript, made of redacted sessions.
using TranscriptMaker =
    std::function<QStringList(const std::vector<Session> &sessions, const QString &domain)>;

/// Prints on @p console what @p transcript makes of @p finished under @p policy. False when the
/// leak check refused: nothing is printed then, and standard error says why in one line.
bool printShared(Console &console, const SharePolicy &policy, const FinishedCheck &finished,
    const TranscriptMaker &transcript);

} // namespace smtpscope
