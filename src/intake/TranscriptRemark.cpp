// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/TranscriptRemark.h"

#include <QLatin1StringView>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype LongestRemark = 1'000; // bytes that are looked at

bool isAddress(const QString &host)
{
    static const QRegularExpression address(
        QStringLiteral("\\A(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+)\\z"));
    return address.match(host).hasMatch();
}

// What stands before it is a prompt, or what log programs write in front of a line; no sentence.
bool isProgramsLead(const QString &lead)
{
    const bool hasLetter =
        std::any_of(lead.begin(), lead.end(), [](QChar c) { return c.isLetter(); });
    return !hasLetter || lead.contains(QLatin1Char(':')) || lead.contains(QLatin1Char(']'))
        || lead.contains(QLatin1Char('$')) || lead.contains(QLatin1Char('#'))
        || lead.trimmed() == QLatin1String("openssl s_client");
}

// "Trying 192.0.2.1...", "Connected to mail.example.org (192.0.2.1) port 25", "telnet host 25",
// "Connected to smtp://host:587/?starttls=when-available", "connection: opening to host:587".
TranscriptRemark opening(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral(
            "(?:\\btelnet|\\bconnect(?:ed|ing)? to:?|\\btrying(?: to connect to)?|\\bopening "
            "to|-connect|"
            "\\bconnect:|established to|\\bnc|\\bncat)\\s+\\(?(?:host\\s+)?[\"']?(?:[a-z]+://)?"
            "(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9][A-Za-z0-9.-]*|[0-9A-Fa-f]*:[0-9A-Fa-f:]+)[\"']?"
            "(?:\\s*\\(([0-9A-Fa-f:.]+)\\))?(?:(?::|,?\\s+port:?\\s+|,?\\s+)([0-9]{1,5}))?"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch() || !isProgramsLead(line.left(match.capturedStart())))
        return {};
    TranscriptRemark remark;
    remark.kind = RemarkKind::Opens;
    QString host = match.captured(1);
    const bool isName = host.contains(QLatin1Char('.')) || host.contains(QLatin1Char(':'))
        || host.startsWith(QLatin1String("localhost")) || match.capturedLength(3) > 0;
    if (!isName) // a sentence: "connecting to port"
        return {};
    host.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    while (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    remark.address = isAddress(host) ? host : match.captured(2);
    remark.host = isAddress(host) ? QString() : host;
    const uint port = match.captured(3).toUInt();
    remark.port = port <= 65'535 ? quint16(port) : quint16(0);
    return remark;
}

TranscriptRemark encryption(const QString &line)
{
    static const std::array forms{
        QRegularExpression(QStringLiteral( // swaks
            "TLS started (?:with|w/) cipher (?:([A-Za-z0-9.]+):)?([A-Z0-9_-]+)")),
        QRegularExpression(QStringLiteral( // curl
            "SSL connection using (TLSv?[0-9.]+) / ([A-Z0-9_-]+)")),
        QRegularExpression(
            QStringLiteral("New, (TLSv?[0-9.]+), Cipher is ([A-Z0-9_-]+)")), // openssl
    };
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(line);
        if (match.hasMatch()) {
            TranscriptRemark remark;
            remark.kind = RemarkKind::Encrypted;
            remark.text = match.captured(1);
            remark.cipher = match.captured(2);
            return remark;
        }
    }
    return {};
}

// OpenSSL's words for what is wrong with a certificate, as all programs that use it print them.
TranscriptRemark tlsFault(const QString &line)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 9> Faults{{
        {QLatin1StringView("certificate has expired"),
            QLatin1StringView("tls.certificate.expired")},
        {QLatin1StringView("certificate is not yet valid"),
            QLatin1StringView("tls.certificate.not-yet-valid")},
        {QLatin1StringView("self signed certificate"),
            QLatin1StringView("tls.certificate.self-signed")},
        {QLatin1StringView("self-signed certificate"),
            QLatin1StringView("tls.certificate.self-signed")},
        {QLatin1StringView("unable to get local issuer certificate"),
            QLatin1StringView("tls.certificate.incomplete")},
        {QLatin1StringView("unable to verify the first certificate"),
            QLatin1StringView("tls.certificate.incomplete")},
        {QLatin1StringView("hostname mismatch"), QLatin1StringView("tls.certificate.wrong-name")},
        {QLatin1StringView("wrong version number"), QLatin1StringView("tls.not-tls")},
        {QLatin1StringView("TLS startup failed"), QLatin1StringView("tls.handshake-failed")},
    }};
    for (const auto &[words, id] : Faults) {
        if (line.contains(words, Qt::CaseInsensitive)) {
            TranscriptRemark remark;
            remark.kind = RemarkKind::TlsFault;
            remark.defect = id;
            remark.text = line;
            return remark;
        }
    }
    return {};
}

TranscriptRemark failure(const QString &line)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 11> Failures{{
        {QLatin1StringView("connection refused"), QLatin1StringView("connect.refused")},
        {QLatin1StringView("connection timed out"), QLatin1StringView("connect.timeout")},
        {QLatin1StringView("operation timed out"), QLatin1StringView("connect.timeout")},
        {QLatin1StringView("no route to host"), QLatin1StringView("connect.unreachable")},
        {QLatin1StringView("network is unreachable"), QLatin1StringView("connect.unreachable")},
        {QLatin1StringView("name or service not known"), QLatin1StringView("dns.no-such-name")},
        {QLatin1StringView("could not resolve host"), QLatin1StringView("dns.no-such-name")},
        {QLatin1StringView("could not resolve"), QLatin1StringView("dns.no-such-name")},
        {QLatin1StringView("getaddrinfo"), QLatin1StringView("dns.failed")},
        {QLatin1StringView("no such host is known"), QLatin1StringView("dns.no-such-name")},
        {QLatin1StringView("name resolution"), QLatin1StringView("dns.failed")},
    }};
    for (const auto &[words, id] : Failures) {
        if (line.contains(words, Qt::CaseInsensitive)) {
            TranscriptRemark remark;
            remark.kind = RemarkKind::Failed;
            remark.defect = id;
            remark.text = line;
            return remark;
        }
    }
    return {};
}

TranscriptRemark ending(const QString &line)
{
    static constexpr std::array Words{QLatin1StringView("connection closed by"),
        QLatin1StringView("remote host closed connection"), QLatin1StringView("connection closed"),
        QLatin1StringView("connection lost"), QLatin1StringView("connection reset"),
        QLatin1StringView("read:errno=")};
    for (const QLatin1StringView words : Words) {
        if (line.contains(words, Qt::CaseInsensitive)) {
            TranscriptRemark remark;
            remark.kind = RemarkKind::Closed;
            remark.text = line;
            return remark;
        }
    }
    return {};
}

TranscriptRemark certificateName(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\s*\\**\\s*(subject|issuer)\\s*[=:]\\s*(.+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression commonName(QStringLiteral("CN ?= ?\"?([^,/\"]+)"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return {};
    TranscriptRemark remark;
    const bool isIssuer = match.captured(1).startsWith(QLatin1Char('i'), Qt::CaseInsensitive);
    remark.kind = isIssuer ? RemarkKind::Issuer : RemarkKind::Subject;
    const QRegularExpressionMatch name = commonName.match(match.captured(2));
    remark.text = name.hasMatch() ? name.captured(1).trimmed() : QString();
    return remark.text.isEmpty() ? TranscriptRemark() : remark; // a mail has a "Subject:" too
}

} // namespace

TranscriptRemark remarkIn(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line.left(LongestRemark)).trimmed();
    for (const auto reader : {tlsFault, failure, encryption, certificateName, ending, opening}) {
        const TranscriptRemark remark = reader(text);
        if (remark.kind != RemarkKind::None)
            return remark;
    }
    return {};
}

} // namespace smtpscope
