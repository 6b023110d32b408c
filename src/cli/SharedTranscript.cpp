// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/SharedTranscript.h"

#include "cli/CheckEnd.h"
#include "cli/ShareTexts.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SharedTranscript)
};

} // namespace

bool printShared(Console &console, const SharePolicy &policy, const FinishedCheck &finished,
    const TranscriptMaker &transcript)
{
    const ShownRecord record(finished.check, policy, finished.domain);
    const QStringList lines = transcript(record.sessions(), record.domain());
    const std::vector<SharedLeak> leaks = record.leaks(lines, finished.maskers);
    if (!leaks.empty()) {
        Console(stderr).line(
            Texts::tr("smtpscope-cli: The transcript is not shown: the leak check still finds %1. "
                      "%2")
                .arg(leaksText(leaks), leakAdvice(leaks)));
        return false;
    }
    if (record.isSuffixListMissing())
        Console(stderr).line(suffixListWarning());
    printLines(console, lines);
    return true;
}

} // namespace smtpscope
