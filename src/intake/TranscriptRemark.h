// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a program that recorded a conversation says between its lines: whom it connects to, that
// TLS began, how the connection ended.

#include <QByteArray>
#include <QString>

namespace smtpscope {

enum class RemarkKind {
    None, ///< Nothing that matters here.
    Opens, ///< A connection is tried or was made.
    Encrypted, ///< The TLS handshake was finished.
    TlsFault, ///< The certificate or the handshake is not in order.
    Subject, ///< Of the server's certificate.
    Issuer, ///< Of the server's certificate.
    Failed, ///< No connection came about.
    Closed, ///< The connection is at its end.
};

struct TranscriptRemark
{
    RemarkKind kind = RemarkKind::None;
    QString host; ///< Opens: the server as named; empty if not told.
    QString address; ///< Opens: its IP address; empty if not told.
    quint16 port = 0; ///< Opens: 0 if not told.
    QString text; ///< Encrypted: the protocol; TlsFault, Subject, Issuer: what is said.
    QString cipher; ///< Encrypted: empty if not told.
    QString defect; ///< Failed: such as "connect.refused"; TlsFault: such as "tls.not-tls".

    bool operator==(const TranscriptRemark &) const = default;
};

/// What @p line tells.
TranscriptRemark remarkIn(const QByteArray &line);

} // namespace smtpscope
