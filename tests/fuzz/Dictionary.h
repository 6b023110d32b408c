// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The dictionaries of libFuzzer and AFL: one word in quotation marks a line, `name="word"` too,
// with \\, \" and \xNN for what is not printable; lines with # are remarks.

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace smtpscope::test {

/// The words in @p text in their order; nothing when a line is neither a word nor a remark.
std::optional<QByteArrayList> dictionaryWords(const QByteArray &text);

} // namespace smtpscope::test
