// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The arithmetic of SCRAM: HMAC and PBKDF2 (RFC 2104, RFC 8018 5.2) on Qt's hashes.

#include <QByteArray>
#include <QCryptographicHash>

namespace smtpscope {

/// HMAC of @p message with @p key.
QByteArray hmac(
    QCryptographicHash::Algorithm algorithm, const QByteArray &key, const QByteArray &message);

/// PBKDF2 with one block of output, which is what SCRAM's Hi() is (RFC 5802 2.2). @p iterations is
/// at least 1.
QByteArray pbkdf2(QCryptographicHash::Algorithm algorithm, const QByteArray &password,
    const QByteArray &salt, int iterations);

/// @p a and @p b, of the same length, combined by exclusive or.
QByteArray exclusiveOr(const QByteArray &a, const QByteArray &b);

/// Compares without telling by its duration where the difference is.
bool isEqualInConstantTime(const QByteArray &a, const QByteArray &b);

} // namespace smtpscope
