// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/ByteTable.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace smtpscope {

namespace {

constexpr size_t FewestSlots = 16;

// Seeded anew in each run, so that no server can make up names that all meet in one slot.
quint32 hashOf(QByteArrayView key)
{
    static const size_t seed = QHashSeed::globalSeed();
    return quint32(qHashBits(key.data(), size_t(key.size()), seed));
}

} // namespace

const char *ByteTable::textOf(const Slot &slot) const
{
    if (slot.keySize - 1 + slot.valueSize <= Room)
        return slot.bytes;
    qsizetype begin = 0;
    std::memcpy(&begin, slot.bytes, sizeof begin);
    return m_long.constData() + begin;
}

QByteArrayView ByteTable::keyOf(const Slot &slot) const
{
    return {textOf(slot), qsizetype(slot.keySize) - 1};
}

QByteArrayView ByteTable::valueOf(const Slot &slot) const
{
    return {textOf(slot) + slot.keySize - 1, qsizetype(slot.valueSize)};
}

std::optional<QByteArrayView> ByteTable::find(QByteArrayView key) const
{
    if (m_slots.empty())
        return {};
    const quint32 hash = hashOf(key);
    const size_t mask = m_slots.size() - 1;
    for (size_t i = hash & mask; m_slots[i].keySize != 0; i = (i + 1) & mask) {
        if (m_slots[i].hash == hash && keyOf(m_slots[i]) == key)
            return valueOf(m_slots[i]);
    }
    return {};
}

QByteArrayView ByteTable::insert(QByteArrayView key, QByteArrayView value)
{
    if ((m_count + 1) * 4 > m_slots.size() * 3)
        grow();
    ++m_count;
    const quint32 hash = hashOf(key);
    Slot &slot = emptySlotFor(hash);
    slot.hash = hash;
    slot.keySize = quint32(key.size()) + 1;
    slot.valueSize = quint32(value.size());
    if (size_t(key.size() + value.size()) <= Room) {
        std::copy(key.begin(), key.end(), slot.bytes);
        std::copy(value.begin(), value.end(), slot.bytes + key.size());
    } else {
        const qsizetype begin = m_long.size();
        std::memcpy(slot.bytes, &begin, sizeof begin);
        m_long.append(key).append(value);
    }
    return valueOf(slot);
}

ByteTable::Slot &ByteTable::emptySlotFor(quint32 hash)
{
    const size_t mask = m_slots.size() - 1;
    size_t i = hash & mask;
    while (m_slots[i].keySize != 0)
        i = (i + 1) & mask;
    return m_slots[i];
}

void ByteTable::grow()
{
    std::vector<Slot> old(std::max(FewestSlots, m_slots.size() * 2));
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.keySize != 0)
            emptySlotFor(slot.hash) = slot;
    }
}

void ByteTable::clear()
{
    m_slots.clear();
    m_long.clear();
    m_count = 0;
}

qsizetype ByteTable::bytes() const
{
    return m_long.size() + qsizetype(m_slots.size() * sizeof(Slot));
}

} // namespace smtpscope
