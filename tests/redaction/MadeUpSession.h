// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Makes sessions up that look like real ones: as the driver records them, with servers that tell
// people's names, addresses and passwords back in every form. What every byte of a text is stands
// beside it.

#include "redaction/MadeUpCast.h"
#include "session/Session.h"

#include <vector>

namespace smtpscope {

/// A stretch of a text: words that have to survive, or a private value.
struct MadeUpPiece
{
    QByteArray text;
    int value = -1; ///< Index into the cast's values; -1: words.
    bool isPlain = true; ///< Stands there as it is, though perhaps in other case; not encoded.
};

/// What an event of the session was made of.
struct MadeUpText
{
    int event = 0; ///< Its index.
    std::vector<MadeUpPiece> pieces; ///< Put together they are the bytes before masking.
};

struct MadeUpSession
{
    Session session; ///< Secrets are masked and it is diagnosed, as when it comes from a check.
    MadeUpCast cast;
    std::vector<MadeUpText> texts;
};

/// The session of this seed: always the same one.
MadeUpSession madeUpSession(quint32 seed);

/// What must not be seen under the policy public, or else vendor.
QList<NaiveValue> privateValuesOf(const MadeUpSession &made, bool isVendor);

/// True when the policy vendor, or public, says nothing against showing this sort of value.
bool isKept(PrivateKind kind, bool isVendor);

} // namespace smtpscope
