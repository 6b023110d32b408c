// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Compares a text with one spelling of a secret at one place, reading through every escape on the
// way.

#include "redaction/SearchText.h"
#include "redaction/SecretPattern.h"

namespace smtpscope {

/// How far a comparison came.
struct WalkResult
{
    qsizetype end = -1; ///< Behind the last byte of the secret; -1 when it is not there.
    bool isCutShort = false; ///< Not there, but the text ended while everything still agreed.
};

/// Compares from the byte @p from on with the units of @p pattern from @p firstUnit on. Every byte
/// or character may stand as it is or escaped; line joints and soft line breaks are passed over.
WalkResult walkEscaped(
    const SearchText &text, const SecretPattern &pattern, qsizetype from, size_t firstUnit = 0);

/// The same for hex: two digits a byte, in any case, with or without a blank, colon, comma, point
/// or hyphen (or "0x") between bytes.
WalkResult walkHex(
    const SearchText &text, const SecretPattern &pattern, qsizetype from, size_t firstUnit = 0);

} // namespace smtpscope
