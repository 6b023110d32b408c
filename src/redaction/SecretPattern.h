// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One spelling of a secret, as something to compare a text with: a row of units, each of which may
// be written in a few ways. Kept apart from the walking so that the walking stays small.

#include <QByteArrayView>

#include <array>
#include <vector>

namespace smtpscope {

/// One way to write a unit: up to four bytes.
struct Spelling
{
    std::array<char, 4> bytes{};
    quint8 size = 0;

    bool operator==(const Spelling &) const = default;
};

/// One character of the secret in all its cases, or one byte where it is no text.
struct PatternUnit
{
    /// For a unit that no character reference can spell.
    static constexpr char32_t NoCharacter = 0xffffffff;

    char32_t folded = NoCharacter; ///< The code point, case-folded.
    std::array<Spelling, 8> spellings;
    quint8 count = 0;

    const Spelling *begin() const { return spellings.data(); }
    const Spelling *end() const { return spellings.data() + count; }
    /// Adds a spelling unless it is known or longer than four bytes.
    void add(QByteArrayView bytes);
};

enum class PatternKind {
    Typed, ///< The secret in UTF-8 (or as the bytes it consists of), or in ISO 8859-1.
    Utf16, ///< The secret in UTF-16, little or big endian.
    Base64, ///< The base64 characters that do not depend on what stands around the secret.
};

struct SecretPattern
{
    PatternKind kind = PatternKind::Typed;
    std::vector<PatternUnit> units; ///< Empty for Base64.
    std::vector<char> base64; ///< Only for Base64: the characters, of the standard alphabet.

    size_t size() const { return kind == PatternKind::Base64 ? base64.size() : units.size(); }
    /// The unit with this index; for Base64 one that takes both alphabets (RFC 4648 4 and 5).
    const PatternUnit &unit(size_t index) const;
    /// Overwrites what it holds. The owner calls it before it goes.
    void wipe();
};

} // namespace smtpscope
