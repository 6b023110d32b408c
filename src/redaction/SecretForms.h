// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One secret in all the spellings that can be searched for byte by byte. Spellings that need
// decoding first (percent, quoted-printable, hex, …) are the business of DecodedView.

#include "redaction/DecodedView.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace smtpscope {

class SecretForms
{
public:
    /// @p secret is UTF-8, or the bytes of a token.
    explicit SecretForms(const QByteArray &secret);

    /// Where the secret stands in @p folded, as typed, in other case, or in UTF-16. @p folded has
    /// ASCII letters in lower case.
    std::vector<ByteRange> findIn(const QByteArray &folded) const;
    /// Where a part of its base64 stands in @p folded that no other text around it can change, in
    /// any case.
    std::vector<ByteRange> findBase64In(const QByteArray &folded) const;
    /// How many bytes at the end of @p folded could be the beginning of a spelling: at least 3 of
    /// the secret as typed, at least 4 of another; 0 when none are.
    qsizetype beginningAtEndOf(const QByteArray &folded) const;
    /// The same for the end of a spelling at the start of @p folded.
    qsizetype endAtStartOf(const QByteArray &folded) const;

    /// Too short, or too much like an ordinary word, to be told from other text: under 6 bytes,
    /// nothing but asterisks, or a protocol word.
    bool isShort() const { return m_isShort; }

    bool operator==(const SecretForms &) const = default;

private:
    qsizetype longestCut(
        const std::function<bool(const QByteArray &, qsizetype)> &fits, qsizetype most) const;

    std::vector<QByteArray> m_spellings; // the first is the secret as typed; ASCII in lower case
    std::vector<QByteArray> m_base64; // likewise
    bool m_isShort = false;
};

/// @p text with ASCII letters in lower case.
QByteArray foldedAscii(QByteArrayView text);

} // namespace smtpscope
