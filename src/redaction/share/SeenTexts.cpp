// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/SeenTexts.h"

#include <QHash>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr size_t FewestSlots = 64;
constexpr size_t MostSlots = (8 << 20) / sizeof(quint64);

// Seeded anew in each run, so that no server can make up names that have the same.
quint64 hashOf(QByteArrayView text, ItemKind kind)
{
    static const size_t seed = QHashSeed::globalSeed();
    const quint64 hash = qHashBits(text.data(), size_t(text.size()), seed + size_t(kind));
    return hash == 0 ? 1 : hash;
}

} // namespace

bool SeenTexts::isNew(QByteArrayView text, ItemKind kind)
{
    if ((m_count + 1) * 2 > m_slots.size())
        grow();
    const quint64 hash = hashOf(text, kind);
    const size_t mask = m_slots.size() - 1;
    size_t i = hash & mask;
    while (m_slots[i] != 0) {
        if (m_slots[i] == hash)
            return false;
        i = (i + 1) & mask;
    }
    m_slots[i] = hash;
    ++m_count;
    return true;
}

void SeenTexts::place(quint64 hash)
{
    const size_t mask = m_slots.size() - 1;
    size_t i = hash & mask;
    while (m_slots[i] != 0)
        i = (i + 1) & mask;
    m_slots[i] = hash;
}

void SeenTexts::grow()
{
    if (m_slots.size() >= MostSlots) {
        std::fill(m_slots.begin(), m_slots.end(), 0);
        m_count = 0;
        return;
    }
    std::vector<quint64> old(std::max(FewestSlots, m_slots.size() * 2));
    old.swap(m_slots);
    for (const quint64 hash : old) {
        if (hash != 0)
            place(hash);
    }
}

} // namespace smtpscope
