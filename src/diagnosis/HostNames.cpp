// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/HostNames.h"

#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr qsizetype LongestName = 253; // RFC 1035 2.3.4, without the last dot
constexpr qsizetype LongestLabel = 63;

// Endings that no name server outside of one network knows (RFC 6762, 8375, ICANN's .internal, and
// what routers and operating systems put there).
constexpr std::array InternalEndings{
    QLatin1StringView("local"),
    QLatin1StringView("localdomain"),
    QLatin1StringView("localhost"),
    QLatin1StringView("internal"),
    QLatin1StringView("intern"),
    QLatin1StringView("intra"),
    QLatin1StringView("intranet"),
    QLatin1StringView("private"),
    QLatin1StringView("corp"),
    QLatin1StringView("home"),
    QLatin1StringView("lan"),
    QLatin1StringView("home.arpa"),
    QLatin1StringView("fritz.box"),
    QLatin1StringView("invalid"),
};

// Organisations (or a name below one) whose servers a program can only mean to reach themselves.
constexpr std::array BigProviders{
    QLatin1StringView("gmail.com"),
    QLatin1StringView("googlemail.com"),
    QLatin1StringView("google.com"),
    QLatin1StringView("office365.com"),
    QLatin1StringView("outlook.com"),
    QLatin1StringView("hotmail.com"),
    QLatin1StringView("yahoo.com"),
    QLatin1StringView("yahoodns.net"),
    QLatin1StringView("aol.com"),
    QLatin1StringView("icloud.com"),
    QLatin1StringView("me.com"),
    QLatin1StringView("gmx.net"),
    QLatin1StringView("gmx.com"),
    QLatin1StringView("web.de"),
    QLatin1StringView("t-online.de"),
    QLatin1StringView("ionos.com"),
    QLatin1StringView("ionos.de"),
    QLatin1StringView("kundenserver.de"),
    QLatin1StringView("strato.de"),
    QLatin1StringView("orange.fr"),
    QLatin1StringView("free.fr"),
    QLatin1StringView("laposte.net"),
    QLatin1StringView("sfr.fr"),
    QLatin1StringView("ovh.net"),
    QLatin1StringView("libero.it"),
    QLatin1StringView("aruba.it"),
    QLatin1StringView("comcast.net"),
    QLatin1StringView("att.net"),
    QLatin1StringView("zoho.com"),
    QLatin1StringView("zoho.eu"),
    QLatin1StringView("fastmail.com"),
    QLatin1StringView("yandex.ru"),
    QLatin1StringView("yandex.com"),
    QLatin1StringView("mail.ru"),
    QLatin1StringView("qq.com"),
    QLatin1StringView("163.com"),
    QLatin1StringView("sendgrid.net"),
    QLatin1StringView("mailgun.org"),
    QLatin1StringView("sendinblue.com"),
    QLatin1StringView("brevo.com"),
    QLatin1StringView("mailjet.com"),
    QLatin1StringView("postmarkapp.com"),
    QLatin1StringView("amazonaws.com"),
    QLatin1StringView("mandrillapp.com"),
    QLatin1StringView("protonmail.ch"),
    QLatin1StringView("proton.me"),
};

QString folded(QStringView name)
{
    QString text = name.toString().toLower();
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

bool isWithin(const QString &name, QLatin1StringView domain)
{
    if (!name.endsWith(domain))
        return false;
    const qsizetype before = name.size() - domain.size();
    return before == 0 || name[before - 1] == QLatin1Char('.');
}

bool isIPv4(QStringView text)
{
    const QList<QStringView> parts = text.split(QLatin1Char('.'));
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        bool isNumber = false;
        const uint value = part.toUInt(&isNumber);
        return isNumber && value <= 255 && part.size() <= 3 && part[0].isDigit();
    });
}

bool isIPv6(QStringView text)
{
    const QStringView plain = text.first(std::max<qsizetype>(
        0, text.contains(QLatin1Char('%')) ? text.indexOf(QLatin1Char('%')) : text.size()));
    return plain.count(QLatin1Char(':')) >= 2
        && std::all_of(plain.begin(), plain.end(), [](QChar c) {
               return c == QLatin1Char(':') || c == QLatin1Char('.') || c.isDigit()
                   || (c.toLower() >= QLatin1Char('a') && c.toLower() <= QLatin1Char('f'));
           });
}

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > LongestLabel || label.front() == QLatin1Char('-')
        || label.back() == QLatin1Char('-'))
        return false;
    return std::all_of(label.begin(), label.end(),
        [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('-') || c.isMark(); });
}

} // namespace

bool isIpAddress(QStringView text)
{
    if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']')))
        text = text.sliced(1).chopped(1);
    if (text.startsWith(QLatin1StringView("IPv6:"), Qt::CaseInsensitive))
        text = text.sliced(5);
    return isIPv4(text) || isIPv6(text);
}

bool isFullHostName(QStringView name)
{
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    const QList<QStringView> labels = name.split(QLatin1Char('.'));
    bool isNumber = false;
    static_cast<void>(labels.back().toUInt(&isNumber));
    return labels.size() >= 2 && name.size() <= LongestName && !isNumber
        && std::all_of(labels.begin(), labels.end(), isLabel);
}

bool isInternalName(QStringView name)
{
    const QString text = folded(name);
    if (text.isEmpty() || isIpAddress(text))
        return false;
    return !text.contains(QLatin1Char('.'))
        || std::any_of(InternalEndings.begin(), InternalEndings.end(),
            [&](QLatin1StringView ending) { return isWithin(text, ending); });
}

QString organisationOf(QStringView name)
{
    QString text = folded(name);
    const QStringList labels = text.split(QLatin1Char('.'));
    if (isIpAddress(text) || labels.size() <= 2)
        return text;
    // "co.uk", "com.au", "or.jp": a country, and below it a short word for a kind of owner.
    const QString &second = labels[labels.size() - 2];
    const bool isShared = labels.back().size() == 2 && second.size() <= 3;
    return QStringList(labels.mid(labels.size() - (isShared ? 3 : 2))).join(QLatin1Char('.'));
}

bool isBigProvider(QStringView host)
{
    const QString name = folded(host);
    return std::any_of(BigProviders.begin(), BigProviders.end(),
        [&](QLatin1StringView provider) { return isWithin(name, provider); });
}

} // namespace smtpscope
