// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/StandInNames.h"

namespace smtpscope {

int StandInNames::note(const QByteArray &key, QByteArrayView spelling)
{
    const auto known = m_index.constFind(key);
    if (known != m_index.constEnd())
        return *known;
    const int index = int(m_spellings.size());
    m_index.insert(
        QByteArray(key.constData(), key.size()), index); // the key may be a borrowed view
    m_spellings.append(spelling.toByteArray());
    return index;
}

QByteArray StandInNames::standIn(const QByteArray &key, QByteArrayView spelling)
{
    const int index = note(key, spelling);
    if (!m_name)
        return {};
    nameAll();
    return m_standIns.at(index);
}

void StandInNames::settle(const NameOfNumber &name, const TakenNames &taken)
{
    m_name = name;
    m_taken = taken;
    nameAll();
}

void StandInNames::nameAll()
{
    while (m_standIns.size() < m_spellings.size()) {
        QByteArray name = m_name(m_nextNumber++);
        while (m_taken.contains(name))
            name = m_name(m_nextNumber++);
        m_standIns.append(name);
    }
}

} // namespace smtpscope
