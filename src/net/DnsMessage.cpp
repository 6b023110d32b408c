// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/DnsMessage.h"

#include "net/DnsReader.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace smtpscope {

namespace {

constexpr quint16 ClassInternet = 1;
constexpr quint16 TypeSoa = 6;
constexpr quint16 TypeNs = 2;
constexpr quint16 TypeOpt = 41;
constexpr quint16 FlagAnswer = 0x8000;
constexpr quint16 FlagAuthoritative = 0x0400;
constexpr quint16 FlagTruncated = 0x0200;
constexpr quint16 FlagRecursion = 0x0080; // available
constexpr quint16 FlagAuthentic = 0x0020;
constexpr size_t MostRecords = 1'000;
constexpr qsizetype MostShown = 8;

struct Header
{
    quint16 id = 0;
    quint16 flags = 0;
    std::array<quint16, 4> counts{}; // question, answer, authority, additional

    explicit Header(DnsReader &reader) : id(reader.number16()), flags(reader.number16())
    {
        for (quint16 &count : counts)
            count = reader.number16();
    }
    bool has(quint16 flag) const { return (flags & flag) != 0; }
};

std::optional<DnsData> dataFrom(RecordType type, DnsReader reader)
{
    const auto whole = [&reader](const DnsData &data) {
        return reader.isDone() ? std::optional(data) : std::nullopt;
    };
    switch (type) {
    case RecordType::A:
        return whole(QHostAddress(reader.number32()));
    case RecordType::AAAA: {
        const QByteArrayView bytes = reader.bytes(16);
        Q_IPV6ADDR address{};
        std::copy(bytes.begin(), bytes.end(), std::begin(address.c));
        return whole(QHostAddress(address));
    }
    case RecordType::MX: {
        const quint16 preference = reader.number16();
        return whole(MailExchange{preference, reader.name()});
    }
    case RecordType::TXT: {
        QByteArray text;
        do { // at least one string (RFC 1035 3.3.14)
            text += reader.bytes(reader.number8());
        } while (reader.left() > 0);
        return whole(DnsText{text});
    }
    case RecordType::PTR:
    case RecordType::CNAME:
        return whole(DnsName{reader.name()});
    case RecordType::SRV: {
        DnsService service;
        service.priority = reader.number16();
        service.weight = reader.number16();
        service.port = reader.number16();
        service.target = reader.name();
        return whole(service);
    }
    case RecordType::TLSA: {
        TlsaData tlsa;
        tlsa.usage = reader.number8();
        tlsa.selector = reader.number8();
        tlsa.matching = reader.number8();
        tlsa.data = reader.bytes(reader.left()).toByteArray();
        return whole(tlsa);
    }
    }
    return std::nullopt;
}

// One record of any kind, its data still as bytes.
struct RawRecord
{
    QString owner;
    quint16 type = 0;
    quint16 classNumber = 0;
    quint32 timeToLive = 0;
    DnsReader data;

    explicit RawRecord(DnsReader &reader)
        : owner(reader.name())
        , type(reader.number16())
        , classNumber(reader.number16())
        , timeToLive(reader.number32())
        , data(reader.part(reader.number16()))
    { }
    bool isKnown() const
    {
        return classNumber == ClassInternet && !idOf(RecordType(type)).isEmpty();
    }
    // With the highest bit a time to live means 0 (RFC 2181 8).
    quint32 timeToLiveS() const { return timeToLive > 0x7fffffff ? 0 : timeToLive; }
};

// Goes through the sections after the question.
class ReplyReader
{
public:
    ReplyReader(const Header &header, const DnsReader &reader) : m_header(header), m_reader(reader)
    {
        reply.authenticated = header.has(FlagAuthentic);
        reply.responseCode = header.flags & 0x0f;
    }

    DnsReply reply;

    void read(const DnsQuestion &question)
    {
        const bool isWhole =
            readAnswers() && readAuthority() && readAdditional() && !m_header.has(FlagTruncated);
        reply.status = isWhole ? statusFor(question) : DnsStatus::Malformed;
    }

private:
    bool readAnswers()
    {
        if (m_header.counts[1] > MostRecords)
            return false;
        for (int i = 0; i < m_header.counts[1]; ++i) {
            const RawRecord raw(m_reader);
            if (!m_reader.isGood())
                return false;
            if (!raw.isKnown())
                continue;
            const auto type = RecordType(raw.type);
            const std::optional<DnsData> data = dataFrom(type, raw.data);
            if (!data)
                return false;
            reply.records.push_back({type, raw.owner, raw.timeToLiveS(), *data});
        }
        return true;
    }

    bool readAuthority()
    {
        for (int i = 0; i < m_header.counts[2] && m_reader.isGood(); ++i) {
            const RawRecord raw(m_reader);
            m_hasSoa = m_hasSoa || raw.type == TypeSoa;
            m_hasNs = m_hasNs || raw.type == TypeNs;
        }
        return m_reader.isGood();
    }

    bool readAdditional()
    {
        for (int i = 0; i < m_header.counts[3] && m_reader.isGood(); ++i) {
            const RawRecord raw(m_reader);
            if (raw.type == TypeOpt) // its time to live begins with the upper bits of the code
                reply.responseCode |= int(raw.timeToLive >> 24) << 4;
        }
        return m_reader.isGood();
    }

    // A server that does not look names up for others, and has none itself, tells whom to ask.
    bool isReferral() const
    {
        return reply.records.empty() && m_hasNs && !m_hasSoa && !m_header.has(FlagAuthoritative)
            && !m_header.has(FlagRecursion);
    }

    DnsStatus statusFor(const DnsQuestion &question) const
    {
        switch (reply.responseCode) {
        case 0:
            break;
        case 3:
            return DnsStatus::NoSuchName;
        case 5:
            return DnsStatus::Refused;
        default:
            return DnsStatus::ServerFailed;
        }
        if (!recordsOf(question.name, question.type, reply.records).empty())
            return DnsStatus::Found;
        return isReferral() ? DnsStatus::ServerFailed : DnsStatus::NoSuchRecord;
    }

    Header m_header;
    DnsReader m_reader;
    bool m_hasSoa = false;
    bool m_hasNs = false;
};

QString codeText(int code)
{
    static constexpr std::array<QLatin1StringView, 6> names{QLatin1StringView("NOERROR"),
        QLatin1StringView("FORMERR"), QLatin1StringView("SERVFAIL"), QLatin1StringView("NXDOMAIN"),
        QLatin1StringView("NOTIMP"), QLatin1StringView("REFUSED")};
    return size_t(code) < names.size() ? QString(names[size_t(code)])
                                       : QStringLiteral("code %1").arg(code);
}

QString foundText(const std::vector<DnsRecord> &records)
{
    QStringList shown;
    for (const DnsRecord &record : records) {
        if (shown.size() == MostShown) {
            shown.append(QStringLiteral("and %1 more").arg(qsizetype(records.size()) - MostShown));
            break;
        }
        shown.append(textOf(record.data));
    }
    return shown.join(QStringLiteral(", "));
}

QString textFor(const DnsReply &reply, const DnsQuestion &question, bool isTruncated)
{
    switch (reply.status) {
    case DnsStatus::Found:
        return foundText(recordsOf(question.name, question.type, reply.records));
    case DnsStatus::NoSuchName:
        return QStringLiteral("no such name (NXDOMAIN)");
    case DnsStatus::NoSuchRecord:
        return QStringLiteral("no %1 record").arg(idOf(question.type));
    case DnsStatus::ServerFailed:
        return reply.responseCode == 0
            ? QStringLiteral("does not know the name and refers to other servers")
            : QStringLiteral("server failed (%1)").arg(codeText(reply.responseCode));
    case DnsStatus::Refused:
        return QStringLiteral("refused to answer (REFUSED)");
    case DnsStatus::NoAnswer:
        break;
    case DnsStatus::Malformed:
        return isTruncated ? QStringLiteral("answer cut short, also over TCP")
                           : QStringLiteral("broken answer");
    }
    return {};
}

} // namespace

std::optional<DnsReply> parseDnsReply(QByteArrayView message, const DnsQuestion &question)
{
    DnsReader reader(message);
    const Header header(reader);
    const bool isAnswer = header.has(FlagAnswer) && header.id == question.id;
    if (!reader.isGood() || !isAnswer || header.counts[0] != 1)
        return std::nullopt;
    const bool isSameName = reader.name().compare(question.name, Qt::CaseInsensitive) == 0;
    const bool isSameType = reader.number16() == quint16(question.type);
    const bool isSameClass = reader.number16() == ClassInternet;
    if (!reader.isGood() || !isSameName || !isSameType || !isSameClass)
        return std::nullopt;
    ReplyReader replies(header, reader);
    replies.read(question);
    replies.reply.text = textFor(replies.reply, question, header.has(FlagTruncated));
    return replies.reply;
}

} // namespace smtpscope
