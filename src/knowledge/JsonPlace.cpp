// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/JsonPlace.h"

namespace smtpscope {

namespace {

// Walks over the text with only strings and brackets in mind.
class EntryFinder
{
public:
    EntryFinder(QByteArrayView json, QByteArrayView list) : m_json(json), m_list(list) { }

    qsizetype find(int index);

private:
    QByteArrayView takeString();
    bool isEntryHere() const { return m_json[m_at] == '{' && m_depth == 2 && m_isInList; }

    QByteArrayView m_json;
    QByteArrayView m_list;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isInList = false;
};

// The string that begins here, without quotes; afterwards its last quote is here.
QByteArrayView EntryFinder::takeString()
{
    const qsizetype begin = ++m_at;
    while (m_at < m_json.size() && m_json[m_at] != '"')
        m_at += m_json[m_at] == '\\' ? 2 : 1;
    m_at = qMin(m_at, m_json.size());
    return m_json.sliced(begin, m_at - begin);
}

qsizetype EntryFinder::find(int index)
{
    int left = index;
    for (; m_at < m_json.size(); ++m_at) {
        const char c = m_json[m_at];
        if (c == '"') {
            const QByteArrayView text = takeString();
            if (m_depth == 1)
                m_isInList = text == m_list; // a top level text that is no key is no list's name
        } else if (c == '{' || c == '[') {
            if (isEntryHere() && left-- == 0)
                return m_at;
            ++m_depth;
        } else if (c == '}' || c == ']') {
            --m_depth;
        }
    }
    return 0;
}

} // namespace

JsonPlace placeOf(QByteArrayView json, qsizetype offset)
{
    const QByteArrayView before = json.first(qBound(qsizetype(0), offset, json.size()));
    return {before.count('\n') + 1, before.size() - before.lastIndexOf('\n')};
}

JsonPlace placeOfEntry(QByteArrayView json, QByteArrayView list, int index)
{
    return placeOf(json, EntryFinder(json, list).find(index));
}

} // namespace smtpscope
