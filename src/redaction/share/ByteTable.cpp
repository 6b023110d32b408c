// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/ByteTable.h"

#include <QHash>

#include <cstring>

namespace smtpscope {

namespace {

constexpr size_t FewestSlots = 64;

// Seeded anew in each run, so that no server can make up names that all meet in one slot.
quint32 hashOf(QByteArrayView key)
{
    static const size_t seed = QHashSeed::globalSeed();
    return quint32(qHashBits(key.data(), size_t(key.size()), seed));
}

} // namespace

ByteTable::Lengths ByteTable::lengthsAt(qsizetype record) const
{
    Lengths lengths;
    std::memcpy(&lengths, m_records.constData() + record, sizeof lengths);
    return lengths;
}

std::optional<QByteArrayView> ByteTable::find(QByteArrayView key) const
{
    if (m_slots.empty())
        return {};
    const quint32 hash = hashOf(key);
    const size_t mask = m_slots.size() - 1;
    for (size_t i = hash & mask; m_slots[i].end != 0; i = (i + 1) & mask) {
        if (m_slots[i].hash != hash)
            continue;
        const qsizetype record = qsizetype(m_slots[i].end) - 1;
        const Lengths lengths = lengthsAt(record);
        const char *bytes = m_records.constData() + record + sizeof lengths;
        if (QByteArrayView(bytes, qsizetype(lengths.key)) == key)
            return QByteArrayView(bytes + lengths.key, qsizetype(lengths.value));
    }
    return {};
}

QByteArrayView ByteTable::insert(QByteArrayView key, QByteArrayView value)
{
    if ((m_count + 1) * 2 > m_slots.size())
        grow();
    const Lengths lengths{quint32(key.size()), quint32(value.size())};
    place({hashOf(key), quint32(m_records.size()) + 1});
    ++m_count;
    m_records.append(reinterpret_cast<const char *>(&lengths), sizeof lengths);
    m_records.append(key).append(value);
    return QByteArrayView(m_records).last(value.size());
}

void ByteTable::place(const Slot &slot)
{
    const size_t mask = m_slots.size() - 1;
    size_t i = slot.hash & mask;
    while (m_slots[i].end != 0)
        i = (i + 1) & mask;
    m_slots[i] = slot;
}

void ByteTable::grow()
{
    std::vector<Slot> old(std::max(FewestSlots, m_slots.size() * 2));
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.end != 0)
            place(slot);
    }
}

void ByteTable::clear()
{
    m_slots.clear();
    m_records.clear();
    m_count = 0;
}

qsizetype ByteTable::bytes() const
{
    return m_records.size() + qsizetype(m_slots.size() * sizeof(Slot));
}

} // namespace smtpscope
