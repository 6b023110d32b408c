// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The lists of DIGEST-MD5 (RFC 2831 7.1): name=value or name="value", separated by commas.

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace smtpscope {

/// Names in lower case with their values, quotation marks and backslashes taken away.
using DigestDirectives = std::vector<std::pair<QByteArray, QByteArray>>;

/// The directives in @p text; nothing when it is no such list (an open quotation mark, no name).
std::optional<DigestDirectives> digestDirectivesIn(const QByteArray &text);

/// The first value of @p name; empty when there is none.
QByteArray valueOf(const DigestDirectives &directives, QByteArrayView name);

/// @p text in quotation marks, with a backslash before each quotation mark and backslash.
QByteArray quoted(const QByteArray &text);

} // namespace smtpscope
