// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Finds secrets in text in every form in which they may come back. Knows nothing of replies.

#include "redaction/SecretForms.h"

#include <QByteArray>

#include <vector>

namespace smtpscope {

/// How eagerly short secrets are looked for.
enum class ShortSecrets {
    LeaveOut, ///< They cannot be told from other text here.
    LookFor, ///< This is a place where they are to be expected.
};

class SecretFinder
{
public:
    /// Adds a secret; empty ones and those already known are nothing new.
    void add(const QByteArray &secret);
    bool hasShortSecret() const;

    /// The stretches of @p text to be masked, ordered and apart: secrets as typed, in other case,
    /// UTF-16, base64, hex, percent, quoted-printable, xtext, JSON and HTML escapes, and base64 or
    /// hex of these. A run of base64, hex or percent escapes that holds one is taken whole.
    std::vector<ByteRange> find(QByteArrayView text, ShortSecrets shortSecrets) const;
    /// The stretch at the end, or at the start, of a cut-off @p text that may be a part of a
    /// secret.
    std::vector<ByteRange> findCutOff(QByteArrayView text) const;

    bool operator==(const SecretFinder &) const = default;

private:
    using Ranges = std::vector<ByteRange>;
    void findInWindow(QByteArrayView text, ShortSecrets shortSecrets, Ranges &found) const;
    void findInView(const DecodedView &view, ShortSecrets shortSecrets, Ranges &found) const;
    Ranges findPlain(const QByteArray &bytes, ShortSecrets shortSecrets) const;
    bool holdsAny(const QByteArray &bytes, ShortSecrets shortSecrets) const;

    std::vector<SecretForms> m_secrets;
};

/// @p ranges in order, with those that touch or overlap joined.
std::vector<ByteRange> joined(std::vector<ByteRange> ranges);

} // namespace smtpscope
