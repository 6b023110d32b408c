// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/TlsErrorText.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

struct Row
{
    QLatin1StringView words;
    QLatin1StringView id;
};

// The first row that fits counts: "alert protocol version" is about the version, not just an alert.
constexpr std::array Rows{
    Row{QLatin1StringView("wrong version number"), QLatin1StringView("tls.not-tls")},
    Row{QLatin1StringView("packet length too long"), QLatin1StringView("tls.not-tls")},
    Row{QLatin1StringView("record layer failure"), QLatin1StringView("tls.not-tls")},
    Row{QLatin1StringView("http request"), QLatin1StringView("tls.not-tls")},
    Row{QLatin1StringView("unknown protocol"), QLatin1StringView("tls.not-tls")},
    Row{QLatin1StringView("unsupported protocol"), QLatin1StringView("tls.protocol-version")},
    Row{QLatin1StringView("protocol version"), QLatin1StringView("tls.protocol-version")},
    Row{QLatin1StringView("version too low"), QLatin1StringView("tls.protocol-version")},
    // Said before anything is sent: this computer's library has nothing in the range.
    Row{QLatin1StringView("no protocols available"),
        QLatin1StringView("tls.version-not-available")},
    Row{QLatin1StringView("no ciphers available"), QLatin1StringView("tls.version-not-available")},
    Row{QLatin1StringView("alert"), QLatin1StringView("tls.alert")},
    Row{QLatin1StringView("unexpected eof"), QLatin1StringView("tls.closed")},
};

// OpenSSL counts the alerts of the other side from 1000 (SSL_AD_REASON_OFFSET); not all of them are
// called alerts in its words ("tlsv1 unrecognized name"). The reason is at the end of the number in
// "error:0A000458:SSL routines", in OpenSSL 3 as in 1.1.
bool isAlertNumber(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1StringView("error:"));
    if (at < 0)
        return false;
    const uint reason = QStringView(text).mid(at + 6, 8).toUInt(nullptr, 16) & 0xfff;
    return reason >= 1000 && reason < 1000 + 256;
}

// Our own library's words when it will not speak the version that the server chose. Where we had
// offered the oldest one, the server did nothing wrong.
bool isOwnRefusal(const QString &text, const HandshakeSoFar &soFar)
{
    return soFar.allowsOldest && !soFar.alert
        && text.contains(QLatin1StringView("unsupported protocol"), Qt::CaseInsensitive);
}

} // namespace

QString clientCertificateFaultOf(const HandshakeSoFar &soFar)
{
    if (!soFar.alert || !soFar.serverShowedItself)
        return {};
    QString refused = soFar.clientShowedItself ? QStringLiteral("tls.client-certificate-refused")
                                               : QStringLiteral("tls.client-certificate-required");
    switch (*soFar.alert) {
    case QSsl::AlertType::CertificateRequired: // RFC 8446 6.2
    case QSsl::AlertType::NoCertificate:
        return QStringLiteral("tls.client-certificate-required");
    case QSsl::AlertType::HandshakeFailure: // RFC 5246 7.4.6: what TLS 1.2 says instead
    case QSsl::AlertType::BadCertificate:
    case QSsl::AlertType::UnsupportedCertificate:
    case QSsl::AlertType::CertificateRevoked:
    case QSsl::AlertType::CertificateExpired:
    case QSsl::AlertType::CertificateUnknown:
    case QSsl::AlertType::UnknownCa:
    case QSsl::AlertType::AccessDenied:
        return refused;
    default: // two dozen others that have nothing to do with it
        return {};
    }
}

QString handshakeFailureIdOf(
    QAbstractSocket::SocketError error, const QString &text, const HandshakeSoFar &soFar)
{
    QString about = clientCertificateFaultOf(soFar);
    if (!about.isEmpty())
        return about;
    if (isOwnRefusal(text, soFar))
        return QStringLiteral("tls.version-not-available");
    const bool isClosed =
        error == QAbstractSocket::RemoteHostClosedError || error == QAbstractSocket::NetworkError;
    if (isClosed)
        return QStringLiteral("tls.closed");
    const auto row = std::find_if(Rows.begin(), Rows.end(),
        [&](const Row &candidate) { return text.contains(candidate.words, Qt::CaseInsensitive); });
    if (row != Rows.end())
        return row->id;
    return isAlertNumber(text) ? QStringLiteral("tls.alert")
                               : QStringLiteral("tls.handshake-failed");
}

ConnectFailure connectFailureOf(QAbstractSocket::SocketError error, const QString &text)
{
    if (error == QAbstractSocket::ConnectionRefusedError)
        return ConnectFailure::Refused;
    const bool noWay = error == QAbstractSocket::NetworkError
        || text.contains(QLatin1StringView("unreachable"), Qt::CaseInsensitive);
    return noWay ? ConnectFailure::Unreachable : ConnectFailure::Other;
}

} // namespace smtpscope
