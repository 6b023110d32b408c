// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/ShareTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ShareTexts)
};

} // namespace

QString leakAdvice(const std::vector<SharedLeak> &leaks)
{
    const bool isSecret = std::any_of(leaks.begin(), leaks.end(),
        [](const SharedLeak &leak) { return leak.sort == Sort::Secret; });
    if (isSecret) // a password must not go into a policy file either
        return Texts::tr("Keep the record to yourself, and tell the authors of SMTPscope.");
    return Texts::tr("Name the word that stands there in \"mask\" of a custom policy (--share "
                     "custom:FILE), and tell the authors of SMTPscope.");
}

QString unredactedWarning()
{
    return Texts::tr("smtpscope-cli: The transcript is not redacted: names and addresses stay in "
                     "it. To pass it on, take --share vendor or --share public.");
}

QString suffixListWarning()
{
    return Texts::tr("smtpscope-cli: libpsl is not installed, so which domain a host belongs to "
                     "is guessed: the last two parts of its name.");
}

} // namespace smtpscope
