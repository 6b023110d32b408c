// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SecretPattern.h"

#include <algorithm>

namespace smtpscope {

namespace {

using Base64Units = std::array<PatternUnit, 128>;

Base64Units makeBase64Units()
{
    Base64Units units;
    for (size_t i = 0; i < units.size(); ++i) {
        const char character = char(i);
        units[i].folded = PatternUnit::NoCharacter;
        units[i].add({&character, 1});
    }
    units['+'].add("-");
    units['/'].add("_");
    return units;
}

// Through volatile, so that the compiler cannot leave it out as a write that nobody reads.
template <typename Element>
void overwrite(std::vector<Element> &elements)
{
    auto *memory = reinterpret_cast<volatile char *>(elements.data());
    for (size_t i = 0; i < elements.size() * sizeof(Element); ++i)
        memory[i] = 0;
    elements.clear();
}

} // namespace

void PatternUnit::add(QByteArrayView bytes)
{
    Spelling spelling;
    if (size_t(bytes.size()) > spelling.bytes.size() || size_t(count) == spellings.size())
        return;
    std::copy(bytes.begin(), bytes.end(), spelling.bytes.begin());
    spelling.size = quint8(bytes.size());
    if (std::find(begin(), end(), spelling) == end())
        spellings[count++] = spelling;
}

const PatternUnit &SecretPattern::unit(size_t index) const
{
    static const Base64Units base64Units = makeBase64Units();
    return kind == PatternKind::Base64 ? base64Units[size_t(base64[index]) & 0x7f] : units[index];
}

void SecretPattern::wipe()
{
    overwrite(units);
    overwrite(base64);
}

} // namespace smtpscope
