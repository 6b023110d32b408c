// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/TypedServer.h"

#include "app/PlanQuestions.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TypedServer)
};

// A text on its way to being tidy, and what had to be done.
struct Tidied
{
    QString text;
    QStringList notices;
};

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

bool isQuote(QChar c)
{
    return QStringView(u"\"'`„“”‘’‚«»").contains(c);
}

template <typename Is>
bool strip(QString &text, Is is)
{
    const qsizetype before = text.size();
    while (!text.isEmpty() && is(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && is(text.back()))
        text.chop(1);
    return text.size() != before;
}

Tidied withoutBlanksAndQuotes(const QString &typed)
{
    Tidied tidied{typed, {}};
    const bool atStart = !typed.isEmpty() && isBlank(typed.front());
    const bool atEnd = !typed.isEmpty() && isBlank(typed.back());
    strip(tidied.text, isBlank);
    if (atStart && atEnd)
        tidied.notices.append(Texts::tr("Blanks at both ends were removed."));
    else if (atStart)
        tidied.notices.append(Texts::tr("A blank at the beginning was removed."));
    else if (atEnd)
        tidied.notices.append(Texts::tr("A blank at the end was removed."));
    const bool isQuoted =
        tidied.text.size() > 1 && isQuote(tidied.text.front()) && isQuote(tidied.text.back());
    if (isQuoted && strip(tidied.text, [](QChar c) { return isQuote(c) || isBlank(c); }))
        tidied.notices.append(Texts::tr("The quotation marks were removed."));
    return tidied;
}

// "Anna Berg <anna@example.com>" and "mailto:anna@example.com".
void takeAddressOut(Tidied &tidied)
{
    const qsizetype open = tidied.text.lastIndexOf(QLatin1Char('<'));
    if (open >= 0 && tidied.text.endsWith(QLatin1Char('>'))) {
        tidied.text = tidied.text.mid(open + 1).chopped(1).trimmed();
        tidied.notices.append(Texts::tr("Only the address between < and > was kept."));
    }
    if (tidied.text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) {
        tidied.text = tidied.text.mid(7).section(QLatin1Char('?'), 0, 0);
        tidied.notices.append(Texts::tr("“mailto:” was removed."));
    }
}

struct Scheme
{
    const char *name;
    std::optional<Protocol> protocol;
    std::optional<Security> security;
};

const std::array Schemes{
    Scheme{"smtp", Protocol::Smtp, {}},
    Scheme{"smtps", Protocol::Smtp, Security::Tls},
    Scheme{"submission", Protocol::Smtp, Security::StartTls},
    Scheme{"submissions", Protocol::Smtp, Security::Tls},
    Scheme{"imap", Protocol::Imap, {}},
    Scheme{"imaps", Protocol::Imap, Security::Tls},
    Scheme{"pop", Protocol::Pop3, {}},
    Scheme{"pop3", Protocol::Pop3, {}},
    Scheme{"pops", Protocol::Pop3, Security::Tls},
    Scheme{"pop3s", Protocol::Pop3, Security::Tls},
    Scheme{"http", {}, {}},
    Scheme{"https", {}, {}},
};

void takeSchemeOff(Tidied &tidied, TypedServer &read)
{
    const qsizetype end = tidied.text.indexOf(QLatin1String("://"));
    if (end < 0)
        return;
    const QString name = tidied.text.first(end).toLower();
    for (const Scheme &scheme : Schemes) {
        if (name == QLatin1String(scheme.name)) {
            read.protocol = scheme.protocol;
            read.security = scheme.security;
        }
    }
    tidied.text = tidied.text.mid(end + 3);
    tidied.notices.append(Texts::tr("“%1://” was removed.").arg(name));
    const qsizetype path = tidied.text.indexOf(QRegularExpression(QStringLiteral("[/?#]")));
    if (path < 0)
        return;
    if (path + 1 < tidied.text.size())
        tidied.notices.append(Texts::tr("What followed the server’s name was removed."));
    tidied.text.truncate(path);
}

std::optional<quint16> portIn(const QString &text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    return isNumber && number > 0 && number <= 65'535 ? std::optional(quint16(number))
                                                      : std::nullopt;
}

// "host:587", "host 587", "[2001:db8::1]:587"; an IPv6 address has no port without brackets.
void takePortOff(const QString &text, TypedServer &read)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:\[([^\]]*)\]|([^:\s]*))(?:\s*[:\s]\s*(?:[Pp]ort\s*)?(\d*))?$)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (isIPv6Literal(text) || !match.hasMatch()) {
        read.host = text;
        return;
    }
    read.host = match.captured(1) + match.captured(2);
    const QString port = match.captured(3);
    if (port.isEmpty())
        return;
    read.port = portIn(port);
    if (!read.port)
        read.fault = Texts::tr("“%1” is no port. Ports go from 1 to 65535.").arg(port);
}

QString faultOfCharacters(const QString &host)
{
    for (const QChar c : host) {
        if (c == QLatin1Char(','))
            return Texts::tr("“%1” holds a comma where a dot is expected.").arg(host);
        if (isBlank(c))
            return Texts::tr("“%1” holds a blank. Finish it with one name to go on.")
                .arg(printable(QStringView(host)));
        if (c.unicode() < 128 && !c.isLetterOrNumber() && !QStringView(u".-_").contains(c))
            return Texts::tr("A server’s name cannot hold “%1”.").arg(c);
    }
    return {};
}

QString faultOfHost(const QString &host)
{
    static const QRegularExpression digitsAndDots(QStringLiteral(R"(^[0-9.]+$)"));
    if (isAddress(host) && (host.count(QLatin1Char('.')) == 3 || isIPv6Literal(host)))
        return {};
    if (digitsAndDots.match(host).hasMatch())
        return Texts::tr("“%1” is no complete IP address. It has four numbers from 0 to 255.")
            .arg(host);
    if (host.contains(QLatin1Char(':')))
        return Texts::tr("“%1” is neither a name nor an IP address.").arg(host);
    if (const QString fault = faultOfCharacters(host); !fault.isEmpty())
        return fault;
    if (host.contains(QLatin1String("..")) || host.startsWith(QLatin1Char('.')))
        return Texts::tr("“%1” has a dot too many.").arg(host);
    const QString plain = QString(host).replace(QLatin1Char('_'), QLatin1Char('a'));
    if (QUrl::toAce(plain).isEmpty())
        return Texts::tr("“%1” cannot be a server’s name.").arg(host);
    return {};
}

QString hintOfHost(const QString &host)
{
    const QString ace = QString::fromLatin1(QUrl::toAce(host));
    if (!ace.isEmpty() && ace.compare(host, Qt::CaseInsensitive) != 0)
        return Texts::tr("Looked up as %1.").arg(ace);
    if (!host.contains(QLatin1Char('.')) && !isAddress(host))
        return Texts::tr("A name without a dot is found only on this computer’s own network.");
    return {};
}

void readHost(Tidied &tidied, TypedServer &read)
{
    takePortOff(tidied.text, read);
    if (read.host.endsWith(QLatin1Char('.')) && read.host.size() > 1) {
        read.host.chop(1);
        if (!read.port) { // while somebody types, a dot may be about to be followed by more
            read.hint = Texts::tr("The dot at the end is left out.");
        }
    }
    if (read.fault.isEmpty() && !read.host.isEmpty())
        read.fault = faultOfHost(read.host);
    if (read.fault.isEmpty() && read.hint.isEmpty())
        read.hint = hintOfHost(read.host);
}

} // namespace

QString domainOf(const QString &address)
{
    return address.mid(address.lastIndexOf(QLatin1Char('@')) + 1);
}

QString faultOfDomain(const QString &domain, const QString &whole)
{
    if (domain.startsWith(QLatin1Char('['))) // an address literal, RFC 5321 4.1.3
        return {};
    if (domain.isEmpty())
        return Texts::tr("“%1” ends with the @. Add the part behind it to go on.").arg(whole);
    if (const QString fault = faultOfHost(domain); !fault.isEmpty())
        return fault;
    if (!domain.contains(QLatin1Char('.')) || domain.endsWith(QLatin1Char('.')))
        return Texts::tr("“%1” has no ending like .com or .org. Finish or remove it to go on.")
            .arg(whole);
    return {};
}

TypedServer readTypedServer(const QString &typed)
{
    TypedServer read;
    Tidied tidied = withoutBlanksAndQuotes(typed);
    takeAddressOut(tidied);
    takeSchemeOff(tidied, read);
    const qsizetype at = tidied.text.lastIndexOf(QLatin1Char('@'));
    if (at == 0)
        read.fault = Texts::tr("“%1” lacks what stands before the @.").arg(tidied.text);
    else if (at > 0) {
        const TypedAddress address = readTypedAddress(tidied.text);
        read.address = address.fault.isEmpty() ? address.text : QString();
        read.fault = address.fault;
    } else if (!tidied.text.isEmpty())
        readHost(tidied, read);
    read.text = tidied.text;
    read.notice = tidied.notices.join(QLatin1Char(' '));
    return read;
}

TypedAddress readTypedAddress(const QString &typed)
{
    Tidied tidied = withoutBlanksAndQuotes(typed);
    takeAddressOut(tidied);
    TypedAddress read{tidied.text, tidied.notices.join(QLatin1Char(' ')), {}};
    if (read.text.isEmpty())
        return read;
    const QString shown = printable(QStringView(read.text));
    const qsizetype at = read.text.lastIndexOf(QLatin1Char('@'));
    const bool isQuoted = read.text.startsWith(QLatin1Char('"'));
    const QString local = read.text.first(qMax<qsizetype>(at, 0));
    if (at < 0)
        read.fault = Texts::tr("“%1” has no @. Write the whole address.").arg(shown);
    else if (local.isEmpty())
        read.fault = Texts::tr("“%1” lacks what stands before the @.").arg(shown);
    else if (!isQuoted && local.contains(QRegularExpression(QStringLiteral(R"([\s<>@,;])"))))
        read.fault = Texts::tr("“%1” holds more than one address, or a blank.").arg(shown);
    else
        read.fault = faultOfDomain(domainOf(read.text), shown);
    return read;
}

} // namespace smtpscope
