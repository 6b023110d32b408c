// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Texts by texts, for hundreds of thousands of them. A look-up touches memory in two places only,
// a slot and a record, because waiting for memory is what takes the time.

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
    struct Slot
    {
        quint32 hash = 0;
        quint32 end = 0; // behind the record's first byte by one, so that 0 says "empty"
    };
    // Stands before the bytes of key and value.
    struct Lengths
    {
        quint32 key = 0;
        quint32 value = 0;
    };

    Lengths lengthsAt(qsizetype record) const;
    void place(const Slot &slot);
    void grow();

    std::vector<Slot> m_slots; // open addressing; their number is a power of two
    QByteArray m_records;
    size_t m_count = 0;
};

} // namespace smtpscope
