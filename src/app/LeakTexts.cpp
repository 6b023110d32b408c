// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/LeakTexts.h"

#include "session/Printable.h"

#include <QCoreApplication>
#include <QStringList>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LeakTexts)
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

} // namespace smtpscope
