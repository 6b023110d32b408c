// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/ShareTexts.h"

#include "session/Printable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ShareTexts)
};

constexpr qsizetype MostLeaks = 5; // that are named in one line

QString countedSort(Sort sort)
{
    switch (sort) {
    case Sort::Secret:
        return Texts::tr("secrets");
    case Sort::Person:
        return Texts::tr("people");
    case Sort::Domain:
        return Texts::tr("domains");
    case Sort::Host:
        return Texts::tr("host names");
    case Sort::Address:
        return Texts::tr("addresses");
    case Sort::Id:
        return Texts::tr("ids");
    case Sort::Body:
        return Texts::tr("message texts");
    }
    return {};
}

QString oneOfSort(Sort sort)
{
    switch (sort) {
    case Sort::Secret:
        return Texts::tr("a password");
    case Sort::Person:
        return Texts::tr("a person");
    case Sort::Domain:
        return Texts::tr("a domain");
    case Sort::Host:
        return Texts::tr("a host name");
    case Sort::Address:
        return Texts::tr("an address");
    case Sort::Id:
        return Texts::tr("an id");
    case Sort::Body:
        return Texts::tr("a message text");
    }
    return {};
}

} // namespace

QString maskedText(const std::vector<MaskedCount> &masked)
{
    QStringList parts;
    for (const MaskedCount &count : masked)
        parts.append(
            QStringLiteral("%1 %2").arg(countedSort(count.sort), QString::number(count.values)));
    return parts.isEmpty() ? Texts::tr("nothing") : parts.join(QStringLiteral(", "));
}

QString leaksText(const std::vector<SharedLeak> &leaks)
{
    QStringList parts;
    for (const SharedLeak &leak : leaks)
        parts.append(
            Texts::tr("%1 in %2").arg(oneOfSort(leak.sort), printable(QStringView(leak.place))));
    parts.removeDuplicates();
    const qsizetype more = parts.size() - MostLeaks;
    if (more > 0)
        parts = parts.mid(0, MostLeaks) + QStringList(Texts::tr("and %1 more").arg(more));
    return parts.join(QStringLiteral(", "));
}

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
