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
        m_all += utf8;
        m_recorded += origin == TextOrigin::Recorded ? utf8.toByteArray() : QByteArray(1, '\n');
        if (m_all.size() > LongestBlock)
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
                    note(m_values.leakIn(text, ValueScope::All, shape), prefix + place);
                });
        }
    }

    const std::vector<SharedLeak> &leaks() const { return m_leaks; }

private:
    void search(qsizetype kept)
    {
        const QString place = QStringLiteral("line %1").arg(m_line);
        note(m_values.leakIn(m_all, ValueScope::WholeOnly, TextShape::Plain), place);
        note(m_values.leakIn(m_recorded, ValueScope::All, TextShape::Plain), place);
        m_all = m_all.last(std::min(kept, m_all.size()));
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
    QByteArray m_all; // what was added since the last block ended
    QByteArray m_recorded; // of that, what is not our own words
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
