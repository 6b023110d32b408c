// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The words about certificates: days, names, and what is wrong with which one. Knows no widget.

#include "session/Session.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace smtpscope {

/// A day in the person's language, such as "3 Mar 2026", in UTC.
QString dayText(const QDateTime &time);

/// The state of the certificate with the index @p index of @p session's chain in a few words, such
/// as "expired 9 days before this check" or "until 4 Sep 2029".
QString certificateState(const Session &session, int index);

/// True when that certificate is not in order by its own: its dates, or, for the server's own, what
/// the handshake found.
bool isFaulty(const Session &session, int index);

/// What is wrong with the certificate, as sentences; for the server's own all that the handshake
/// found, with what the TLS library said.
QStringList certificateFaults(const Session &session, int index);

/// True when one of the names of the server's certificate is the one that was asked for; wildcards
/// count for one label.
bool holdsName(const CertificateFacts &certificate, const QString &name);

/// The name that was asked for.
QString askedName(const Session &session);

/// A fingerprint in pairs, such as "4F:9A:22", in lines of eight pairs.
QString fingerprintText(const QString &hex);

} // namespace smtpscope
