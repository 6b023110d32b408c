// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A server's challenge in words that can be shown.

#include <QByteArray>
#include <QString>

namespace smtpscope {

/// @p challenge (decoded) as printable text, with what helps to understand it. A server signature
/// of SCRAM (v) or DIGEST-MD5 (rspauth) is derived from the password and shown as '*' of the same
/// length. Empty for an empty challenge.
QString describeChallenge(const QString &mechanism, const QByteArray &challenge);

} // namespace smtpscope
