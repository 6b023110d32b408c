// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SharedTextCheck.h"

#include "redaction/share/SessionTexts.h"
#include "redaction/share/ValueSearch.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr size_t MostLeaks = 100;
constexpr qsizetype LongestBlock = 1 << 16; // bytes that are searched at once
constexpr qsizetype Overlap = 2'048; // of two such stretches, longer than any value

} // namespace

class SharedTextCheck::Searcher
{
public:
    Searcher(const PrivateValues &values, const SecretMasker *masker)
        : m_values(values, masker == nullptr ? nullptr : &masker->search())
    { }

    void add(QByteArrayView utf8, TextOrigin origin)
    {
        if (origin == TextOrigin::Recorded)
            m_recorded += utf8;
        else
            m_recorded += '\n'; // our own words hold nothing, and our examples are none of it
        if (m_recorded.size() > LongestBlock)
            search(Overlap);
    }

    void endBlock()
    {
        search(0);
        ++m_line;
    }

    void add(const RedactedCheck &check)
    {
        for (size_t i = 0; i < check.sessions().size(); ++i) {
            const QString prefix =
                check.isCheck() ? QStringLiteral("session %1, ").arg(i + 1) : QString();
            forEachText(check.sessions()[i].session(),
                [&](const QString &place, QByteArrayView text, TextShape shape) {
                    note(m_values.leakIn(text, shape), prefix + place);
                });
        }
    }

    const std::vector<SharedLeak> &leaks() const { return m_leaks; }

private:
    void search(qsizetype kept)
    {
        const QString place = QStringLiteral("line %1").arg(m_line);
        note(m_values.leakIn(m_recorded, TextShape::Plain), place);
        m_recorded = m_recorded.last(std::min(kept, m_recorded.size()));
    }

    void note(std::optional<Sort> sort, const QString &place)
    {
        if (!sort || m_leaks.size() >= MostLeaks)
            return;
        const SharedLeak leak{*sort, place};
        if (std::find(m_leaks.begin(), m_leaks.end(), leak) == m_leaks.end())
            m_leaks.push_back(leak);
    }

    ValueSearch m_values;
    QByteArray m_recorded; // since the last block ended, with a line end for each piece of our own
    int m_line = 1;
    std::vector<SharedLeak> m_leaks;
};

SharedTextCheck::SharedTextCheck(const PrivateValues &values, const SecretMasker *masker)
    : m_searcher(std::make_unique<Searcher>(values, masker))
{ }

SharedTextCheck::~SharedTextCheck() = default;

void SharedTextCheck::add(QByteArrayView utf8, TextOrigin origin)
{
    m_searcher->add(utf8, origin);
}

void SharedTextCheck::endBlock()
{
    m_searcher->endBlock();
}

void SharedTextCheck::add(const RedactedCheck &check)
{
    m_searcher->add(check);
}

const std::vector<SharedLeak> &SharedTextCheck::leaks() const
{
    return m_searcher->leaks();
}

} // namespace smtpscope
