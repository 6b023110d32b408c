// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/Mailbox.h"

#include <QUrl>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype LongestPath = 998; // RFC 5322 2.1.1; far over the 256 of RFC 5321 4.5.3.1.3

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

// The id of what would break the command; empty when nothing does.
QString faultIn(QStringView text)
{
    if (text.isEmpty())
        return QStringLiteral("address.empty");
    // Half a surrogate pair cannot be written as UTF-8: something else would be sent than was
    // typed.
    if (std::any_of(text.begin(), text.end(), isControl) || !text.isValidUtf16())
        return QStringLiteral("address.control-character");
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == QLatin1Char('\\'))
            ++i; // a quoted pair
        else if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted
            && (c == QLatin1Char('<') || c == QLatin1Char('>') || c == QLatin1Char(' ')))
            return QStringLiteral("address.brackets");
    }
    if (quoted)
        return QStringLiteral("address.quote-open");
    return text.toUtf8().size() > LongestPath ? QStringLiteral("address.too-long") : QString();
}

QString withAsciiDomain(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    const QString domain = address.mid(at + 1);
    if (at < 0 || isAscii(domain))
        return address;
    const QByteArray ace = QUrl::toAce(domain);
    return ace.isEmpty() ? address : address.left(at + 1) + QString::fromLatin1(ace);
}

} // namespace

MailboxResult Mailbox::parse(QStringView text)
{
    QStringView inner = text;
    while (inner.startsWith(QLatin1Char(' ')))
        inner = inner.sliced(1);
    while (inner.endsWith(QLatin1Char(' ')))
        inner = inner.chopped(1);
    if (inner.size() >= 2 && inner.startsWith(QLatin1Char('<')) && inner.endsWith(QLatin1Char('>')))
        inner = inner.sliced(1, inner.size() - 2);
    const QString fault = faultIn(inner);
    if (!fault.isEmpty())
        return MailboxError{fault};
    Mailbox mailbox;
    mailbox.m_address = inner.toString();
    mailbox.m_wire = withAsciiDomain(mailbox.m_address);
    return mailbox;
}

bool Mailbox::needsSmtpUtf8() const
{
    return !isAscii(m_wire);
}

} // namespace smtpscope
