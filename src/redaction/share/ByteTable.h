// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Texts by texts, for hundreds of thousands of them. A look-up of short texts touches memory in one
// place only, because waiting for memory is what takes the time.

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace smtpscope {

class ByteTable
{
public:
    /// What was kept for @p key; nothing when it is not known. The view is good until insert() or
    /// clear().
    std::optional<QByteArrayView> find(QByteArrayView key) const;
    /// Keeps @p value for @p key, which must not be known yet. Returns what find() would.
    QByteArrayView insert(QByteArrayView key, QByteArrayView value);
    void clear();

    /// The memory in use, in bytes.
    qsizetype bytes() const;

private:
    static constexpr size_t CacheLine = 64; // bytes
    static constexpr size_t Room = CacheLine - 3 * sizeof(quint32);

    // One cache line each: key and value themselves where there is room for both, else where they
    // stand in m_long.
    struct alignas(CacheLine) Slot
    {
        quint32 hash = 0;
        quint32 keySize = 0; // one more than the key has, so that 0 says "empty"
        quint32 valueSize = 0;
        char bytes[Room] = {};
    };

    const char *textOf(const Slot &slot) const;
    QByteArrayView keyOf(const Slot &slot) const;
    QByteArrayView valueOf(const Slot &slot) const;
    Slot &emptySlotFor(quint32 hash);
    void grow();

    std::vector<Slot> m_slots; // open addressing; their number is a power of two
    QByteArray m_long;
    size_t m_count = 0;
};

} // namespace smtpscope
