// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/DnsRecord.h"

#include "session/EnumNames.h"
#include "session/Printable.h"

namespace smtpscope {

namespace {

constexpr EnumNames<RecordType, 8> TypeNames{{
    {RecordType::A, QLatin1StringView("A")},
    {RecordType::AAAA, QLatin1StringView("AAAA")},
    {RecordType::MX, QLatin1StringView("MX")},
    {RecordType::TXT, QLatin1StringView("TXT")},
    {RecordType::PTR, QLatin1StringView("PTR")},
    {RecordType::SRV, QLatin1StringView("SRV")},
    {RecordType::CNAME, QLatin1StringView("CNAME")},
    {RecordType::TLSA, QLatin1StringView("TLSA")},
}};

constexpr qsizetype LongestText = 300;

QString shownName(const QString &name)
{
    return name.isEmpty() ? QStringLiteral(".") : name;
}

QString joined(std::initializer_list<int> numbers)
{
    QString text;
    for (const int number : numbers)
        text += QString::number(number) + QLatin1Char(' ');
    return text;
}

struct DataText
{
    QString operator()(const QHostAddress &address) const { return address.toString(); }
    QString operator()(const MailExchange &exchange) const
    {
        return joined({exchange.preference}) + shownName(exchange.host);
    }
    QString operator()(const DnsText &text) const
    {
        return QLatin1Char('"') + printable(QByteArrayView(text.text).first(beginning(text.text)))
            + QLatin1Char('"');
    }
    QString operator()(const DnsName &name) const { return shownName(name.name); }
    QString operator()(const DnsService &service) const
    {
        return joined({service.priority, service.weight, service.port}) + shownName(service.target);
    }
    QString operator()(const TlsaData &tlsa) const
    {
        return joined({tlsa.usage, tlsa.selector, tlsa.matching})
            + QString::fromLatin1(tlsa.data.first(beginning(tlsa.data)).toHex());
    }
    // Enough to be too long afterwards, so that 64 KiB are not written out to be thrown away.
    static qsizetype beginning(const QByteArray &bytes)
    {
        return qMin(bytes.size(), 4 * LongestText);
    }
};

} // namespace

QLatin1StringView idOf(RecordType type)
{
    return nameIn(TypeNames, type);
}

QString textOf(const DnsData &data)
{
    QString text = std::visit(DataText(), data);
    if (text.size() > LongestText) {
        text.truncate(LongestText);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += QChar(0x2026);
    }
    return text;
}

} // namespace smtpscope
