// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the kinds of checks have in common: wrong usage, lines on a console, and what is said and
// saved at the end.

#include "app/InputError.h"
#include "cli/Console.h"
#include "cli/JsonTarget.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace smtpscope {

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
/// refused record.
int endCheck(const RecordSafety &safety, const std::function<QByteArray()> &json,
    JsonTarget &target, int status);

} // namespace smtpscope
