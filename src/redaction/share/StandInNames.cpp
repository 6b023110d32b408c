// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/StandInNames.h"

#include <cstring>

namespace smtpscope {

std::optional<int> StandInNames::indexOf(const QByteArray &key) const
{
    const auto known = m_index.find(key);
    if (!known)
        return {};
    int index = 0;
    std::memcpy(&index, known->data(), sizeof index);
    return index;
}

int StandInNames::note(const QByteArray &key, QByteArrayView spelling)
{
    if (const auto known = indexOf(key))
        return *known;
    const int index = int(m_spellings.size());
    m_index.insert(key, QByteArrayView(reinterpret_cast<const char *>(&index), sizeof index));
    m_spellings.append(spelling == key ? key : spelling.toByteArray());
    return index;
}

QByteArray StandInNames::standIn(const QByteArray &key, QByteArrayView spelling)
{
    const int index = note(key, spelling);
    if (!m_name)
        return {};
    numberAll();
    return standInAt(index);
}

void StandInNames::settle(const NameOfNumber &name, const TakenNames &taken)
{
    m_name = name;
    m_taken = taken;
    numberAll();
}

void StandInNames::numberAll()
{
    while (qsizetype(m_numbers.size()) < m_spellings.size()) {
        while (!m_taken.isEmpty() && m_taken.contains(m_name(m_nextNumber)))
            ++m_nextNumber;
        m_numbers.push_back(m_nextNumber++);
    }
}

} // namespace smtpscope
