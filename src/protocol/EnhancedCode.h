// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Enhanced status codes (RFC 3463, RFC 2034) in the text of a reply.

#include <QByteArray>

#include <vector>

namespace smtpscope {

/// The enhanced status code in @p lines (texts without the reply code), such as "5.1.1"; empty
/// without one. It stands at the start of the first line that has one. qmail and qpsmtpd write
/// "(#5.1.1)" anywhere instead. Addresses and version numbers (four parts, classes other than 2, 4,
/// 5) are no codes.
QByteArray enhancedCodeIn(const std::vector<QByteArray> &lines);

} // namespace smtpscope
