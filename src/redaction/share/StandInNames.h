// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Numbers values in the order in which they come, and names each by its number. Values are first
// collected and named afterwards, because a name must not be the same as any real value.

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QSet>

#include <functional>
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
    bool contains(const QByteArray &key) const { return m_index.contains(key); }

    /// Names all that was noted, leaving out names that are taken.
    void settle(const NameOfNumber &name, const TakenNames &taken);

    const QByteArrayList &spellings() const { return m_spellings; }
    /// By index, like spellings(). Empty before settle().
    const QByteArrayList &standIns() const { return m_standIns; }
    const QHash<QByteArray, int> &keys() const { return m_index; }

private:
    void nameAll();

    QHash<QByteArray, int> m_index;
    QByteArrayList m_spellings;
    QByteArrayList m_standIns;
    NameOfNumber m_name;
    TakenNames m_taken;
    int m_nextNumber = 1;
};

} // namespace smtpscope
