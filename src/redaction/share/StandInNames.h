// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Numbers values in the order in which they come, and names each by its number. Values are first
// collected and named afterwards, because a name must not be the same as any real value.

#include "redaction/share/ByteTable.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace smtpscope {

/// Names that are taken, because something in the file is called so.
using TakenNames = QSet<QByteArray>;

/// The name with this number, from 1.
using NameOfNumber = std::function<QByteArray(int number)>;

class StandInNames
{
public:
    /// Makes @p key known and keeps @p spelling, the first one, for whoever has the key file.
    /// Returns its index.
    int note(const QByteArray &key, QByteArrayView spelling);
    /// The stand-in of @p key; it is noted and named when it was not before.
    QByteArray standIn(const QByteArray &key, QByteArrayView spelling);
    bool contains(const QByteArray &key) const { return m_index.find(key).has_value(); }

    /// Names all that was noted, leaving out names that are taken.
    void settle(const NameOfNumber &name, const TakenNames &taken);

    const QByteArrayList &spellings() const { return m_spellings; }
    /// The stand-in of spellings().at(@p index); only after settle().
    QByteArray standInAt(qsizetype index) const { return m_name(m_numbers[size_t(index)]); }

private:
    std::optional<int> indexOf(const QByteArray &key) const;
    void numberAll();

    ByteTable m_index; // the bytes of an int for each key
    QByteArrayList m_spellings;
    std::vector<int> m_numbers; // by index; names are made of them when they are asked for
    NameOfNumber m_name;
    TakenNames m_taken;
    int m_nextNumber = 1;
};

} // namespace smtpscope
