// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// All spellings in which one secret may appear in a record, as patterns to search for. Escapes
// (percent, quoted-printable, xtext, JSON, HTML), hex and decoded base64 need no pattern of their
// own: the matcher reads through them.

#include "redaction/SecretPattern.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace smtpscope {

class SecretForms
{
public:
    /// @p secret is UTF-8; other bytes (a digest, a SASL blob) are searched for as bytes.
    explicit SecretForms(const QByteArray &secret);
    ~SecretForms();
    SecretForms(const SecretForms &) = delete;
    SecretForms &operator=(const SecretForms &) = delete;

    /// True when the secret is too short or too common to be told from other text: under six bytes,
    /// a protocol word, a reply code, or nothing but asterisks.
    bool isShort() const { return m_isShort; }
    /// True when the secret holds a blank, so that a line break may stand for it.
    bool hasBlank() const { return m_hasBlank; }
    /// True when the secret holds an asterisk, so that masked bytes may look like a part of it.
    bool hasAsterisk() const { return m_hasAsterisk; }
    const std::vector<SecretPattern> &patterns() const { return m_patterns; }

private:
    void addTypedForms(const QByteArray &secret);
    void addBase64Forms(const QByteArray &bytes);

    std::vector<SecretPattern> m_patterns;
    bool m_isShort = false;
    bool m_hasBlank = false;
    bool m_hasAsterisk = false;
};

/// The characters that base64 has for @p secret wherever it stands in the encoded bytes, when @p
/// before (0 to 2) bytes of its group of three stand before it.
QByteArray base64Core(QByteArrayView secret, int before);

} // namespace smtpscope
