// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/SaslTypes.h"

#include <QList>

#include <algorithm>

namespace smtpscope {

SecretFacts secretFactsOf(const Secret &password)
{
    const QByteArray &bytes = password.bytes();
    SecretFacts facts;
    // Code points: every byte that does not continue one (RFC 3629).
    facts.length = int(std::count_if(
        bytes.begin(), bytes.end(), [](char c) { return (uchar(c) & 0xc0) != 0x80; }));
    facts.nonAscii = std::any_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) > 127; });
    facts.blankStart = bytes.startsWith(' ') || bytes.startsWith('\t');
    facts.blankEnd = bytes.endsWith(' ') || bytes.endsWith('\t');
    return facts;
}

} // namespace smtpscope
