// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a name server says about a name: one record, as a value. Texts in it are printable; what a
// server put into a name besides letters, digits and the like is written out (RFC 4343 2.1).

#include <QByteArray>
#include <QHostAddress>
#include <QLatin1StringView>
#include <QString>

#include <variant>

namespace smtpscope {

/// The kinds of records that mail needs. The values are the numbers in messages (RFC 1035 3.2.2).
enum class RecordType : quint16 {
    A = 1, ///< An IPv4 address.
    AAAA = 28, ///< An IPv6 address (RFC 3596).
    MX = 15, ///< A host that takes the mail of a domain.
    TXT = 16, ///< Free text; SPF, DKIM, DMARC and others live in it.
    PTR = 12, ///< The name of an address.
    SRV = 33, ///< Host and port of a service (RFC 2782).
    CNAME = 5, ///< Another name in whose place this one stands.
    TLSA = 52, ///< The certificate that a service has (RFC 6698).
};

/// The name that DNS has for it, such as "AAAA".
QLatin1StringView idOf(RecordType type);

/// MX. The host "" is the root ".": the domain takes no mail (null MX, RFC 7505).
struct MailExchange
{
    quint16 preference = 0; ///< Lower is tried first.
    QString host;

    bool operator==(const MailExchange &) const = default;
};

/// TXT. Its strings joined without anything between them (RFC 7208 3.3); at most 64 KiB.
struct DnsText
{
    QByteArray text; ///< As the server sent it: any byte may be in it.

    bool operator==(const DnsText &) const = default;
};

/// PTR and CNAME.
struct DnsName
{
    QString name;

    bool operator==(const DnsName &) const = default;
};

/// SRV. The target "" is the root ".": there is no such service (RFC 2782).
struct DnsService
{
    quint16 priority = 0; ///< Lower is tried first.
    quint16 weight = 0; ///< Share among those of the same priority.
    quint16 port = 0;
    QString target;

    bool operator==(const DnsService &) const = default;
};

/// TLSA (RFC 6698 2.1). The numbers are the server's, known or not.
struct TlsaData
{
    quint8 usage = 0; ///< 0 PKIX-TA, 1 PKIX-EE, 2 DANE-TA, 3 DANE-EE.
    quint8 selector = 0; ///< 0 whole certificate, 1 public key.
    quint8 matching = 0; ///< 0 the bytes themselves, 1 SHA-256, 2 SHA-512.
    QByteArray data;

    bool operator==(const TlsaData &) const = default;
};

/// A and AAAA have the address.
using DnsData = std::variant<QHostAddress, MailExchange, DnsText, DnsName, DnsService, TlsaData>;

struct DnsRecord
{
    RecordType type = RecordType::A;
    QString owner; ///< The name it belongs to, without the final dot, in the server's spelling.
    quint32 timeToLiveS = 0;
    DnsData data;

    bool operator==(const DnsRecord &) const = default;
};

/// The data as zone files have it, such as "10 mail.example"; printable and at most about 300
/// characters long (then it ends in "…").
QString textOf(const DnsData &data);

} // namespace smtpscope
