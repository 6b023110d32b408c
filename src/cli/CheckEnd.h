// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the kinds of checks have in common: wrong usage, lines on a console, and what is said and
// saved at the end.

#include "app/InputError.h"
#include "app/SharePreparation.h"
#include "cli/Console.h"
#include "cli/JsonTarget.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace smtpscope {

/// How a check is shown and kept.
struct CheckOutput
{
    JsonTarget json; ///< Where the whole record goes.
    SharePolicy policy; ///< How the transcript is redacted.

    /// True when each line is printed as it comes; else all are printed at the end, redacted.
    bool isLive() const;
    /// Where the transcript goes: standard output, unless the record goes there.
    Console console() const;
};

/// What the second search for secrets found in a record.
struct RecordSafety
{
    QStringList maskedLeaks; ///< As CheckRun::maskedLeaks().
    bool hasShortSecret = false; ///< As CheckRun::hasShortSecret().
    bool isSafeToSave = false; ///< As CheckRun::isSafeToSave().
};

/// Says @p error on standard error. Returns the exit status for it.
int wrongUsage(const InputError &error);

void printLines(Console &console, const QStringList &lines);

/// Says on standard error what there is to say about secrets in the record, and writes what
/// @p json makes to @p target where that is wanted and safe. Returns @p status, or the one for a
/// record or a transcript (not @p isShown) that the leak check refused.
int endCheck(const RecordSafety &safety, const std::function<QByteArray()> &json,
    JsonTarget &target, bool isShown, int status);

} // namespace smtpscope
