// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "PcreMasks.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <QHash>

#include <array>
#include <cstdlib>

namespace smtpscope {

namespace {

const QByteArray Mailbox = R"(([A-Za-z0-9._%+-]+)@([A-Za-z0-9.-]+\.[A-Za-z]{2,}))";
const QByteArray Ipv4 = R"((\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b))";

// Numbers what is different, whatever its case.
class Numbers
{
public:
    QByteArray of(QByteArrayView text)
    {
        const QByteArray key = text.toByteArray().toLower();
        const auto known = m_numbers.constFind(key);
        const int number = known == m_numbers.constEnd() ? int(m_numbers.size()) + 1 : *known;
        if (known == m_numbers.constEnd())
            m_numbers.insert(key, number);
        return QByteArray::number(number);
    }

private:
    QHash<QByteArray, int> m_numbers;
};

// The stand-ins of one text. A match has groups up to the last one that took part in it.
class Masks
{
public:
    explicit Masks(QByteArrayView text, const size_t *ends) : m_text(text), m_ends(ends) { }

    void append(QByteArray &result, int group)
    {
        if (group == 2)
            result += "user" + numberOf(1) + "@domain" + numberOf(2) + ".example";
        else
            result += (group == 3 ? "192.0.2." : "word") + numberOf(group);
    }

private:
    QByteArray numberOf(int group)
    {
        const size_t begin = m_ends[2 * group];
        const auto length = qsizetype(m_ends[2 * group + 1] - begin);
        return m_numbers[size_t(group)].of(m_text.sliced(qsizetype(begin), length));
    }

    QByteArrayView m_text;
    const size_t *m_ends;
    std::array<Numbers, 5> m_numbers;
};

} // namespace

struct PcreMasks::Compiled
{
    pcre2_code *code = nullptr;
    pcre2_match_data *match = nullptr;
};

PcreMasks::PcreMasks(const QByteArrayList &words) : m_compiled(std::make_unique<Compiled>())
{
    const QByteArray pattern = Mailbox + '|' + Ipv4 + "|(" + words.join('|') + ')';
    int error = 0;
    size_t place = 0;
    m_compiled->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.constData()),
        size_t(pattern.size()), PCRE2_CASELESS, &error, &place, nullptr);
    if (!m_compiled->code || pcre2_jit_compile(m_compiled->code, PCRE2_JIT_COMPLETE) != 0)
        std::abort();
    m_compiled->match = pcre2_match_data_create_from_pattern(m_compiled->code, nullptr);
}

PcreMasks::~PcreMasks()
{
    pcre2_match_data_free(m_compiled->match);
    pcre2_code_free(m_compiled->code);
}

QByteArray PcreMasks::masked(const QByteArray &text) const
{
    QByteArray result;
    result.reserve(text.size());
    size_t from = 0;
    const auto *bytes = reinterpret_cast<PCRE2_SPTR>(text.constData());
    const size_t *ends = pcre2_get_ovector_pointer(m_compiled->match);
    Masks masks(text, ends);
    for (;;) {
        const int groups = pcre2_jit_match(
            m_compiled->code, bytes, size_t(text.size()), from, 0, m_compiled->match, nullptr);
        if (groups < 1)
            break;
        result.append(text.constData() + from, qsizetype(ends[0] - from));
        masks.append(result, groups - 1);
        from = ends[1];
    }
    result.append(text.constData() + from, text.size() - qsizetype(from));
    return result;
}

} // namespace smtpscope
