// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The people of the plan and of the sign-in in every spelling that a server may give them: escapes,
// base64 in any alignment, hex, UTF-16, and broken over the lines of one reply. What the detectors
// cannot recognise as private, this can, because it knows what to look for.

#include "redaction/SecretSearch.h"
#include "redaction/share/TextRedactor.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace smtpscope {

class HiddenForms
{
public:
    /// Makes a private value known. Values of fewer than six bytes are left to the detectors.
    void add(const QByteArray &value);

    /// Replaces what is left of the values in @p text by "[hidden: STAND-IN]", and says how many
    /// places that were. @p redactor gives the stand-ins.
    int replace(RedactedText &text, TextShape shape, TextRedactor &redactor) const;
    /// The same at the ends of received bytes that may be cut anywhere.
    int replaceCut(RedactedText &text) const;
    /// Replaces the two halves of a value that a line end of @p reply parts by "[hidden]" each.
    void hideBroken(QByteArray &reply) const;

private:
    std::vector<SecretSearch> searches() const;
    QByteArray standInAt(QByteArrayView found, const std::vector<SecretSearch> &searches,
        TextRedactor &redactor) const;
    bool isWhole(QByteArrayView text, ByteRange range) const;
    bool isPartOfWord(QByteArrayView text, ByteRange range) const;

    QByteArrayList m_values;
    SecretSearch m_all;
};

} // namespace smtpscope
