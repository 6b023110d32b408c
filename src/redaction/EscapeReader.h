// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What may stand in a text in place of one byte or one character: percent-encoding,
// quoted-printable, xtext, JSON and C escapes, HTML references. Reads one at a time; knows nothing
// of secrets.

#include <QByteArrayView>

#include <array>

namespace smtpscope {

/// One reading of an escape.
struct Escape
{
    char32_t value = 0; ///< A byte, or a Unicode code point.
    bool isByte = false;
    qsizetype length = 0; ///< How many bytes of the text it takes.
};

/// All readings of what stands at one place: `+41` is an "A" in xtext and a blank before "41" in a
/// form.
struct Escapes
{
    std::array<Escape, 4> readings;
    int count = 0;

    const Escape *begin() const { return readings.data(); }
    const Escape *end() const { return readings.data() + count; }
    void add(char32_t value, bool isByte, qsizetype length);
};

/// True for the bytes that escapes begin with: % = + _ \ &.
bool beginsEscape(char byte);

/// The readings of the escape at @p at; none when there is no whole escape.
Escapes escapesAt(QByteArrayView text, qsizetype at);

/// The value of a hex digit in any case, or -1.
int hexValue(char digit);

/// The byte that two hex digits at @p at spell, or -1.
int hexByteAt(QByteArrayView text, qsizetype at);

} // namespace smtpscope
