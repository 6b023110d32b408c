// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a sent SASL answer said, without its secret.

#include <QString>

namespace smtpscope {

/// Facts that help to find a wrong password without knowing it.
struct SecretFacts
{
    int length = 0; ///< In characters (Unicode code points), as typed.
    bool nonAscii = false; ///< Holds a character outside of ASCII.
    bool blankStart = false; ///< Begins with a blank.
    bool blankEnd = false; ///< Ends with a blank.

    bool operator==(const SecretFacts &) const = default;
};

/// A decoded SASL answer. Both names are private (sort `person`).
struct SaslFacts
{
    QString mechanism; ///< Such as "PLAIN".
    QString authzid; ///< On whose behalf; empty when not given.
    QString authcid; ///< Who signs in; empty when this answer does not say.
    SecretFacts secret; ///< All zero when this answer holds no secret.

    bool operator==(const SaslFacts &) const = default;
};

} // namespace smtpscope
