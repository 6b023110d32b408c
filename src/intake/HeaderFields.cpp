// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/HeaderFields.h"

#include <algorithm>
#include <memory>

namespace smtpscope {

namespace {

constexpr qsizetype LongestName = 76;

bool isNameCharacter(QChar c)
{
    return c > QLatin1Char(' ') && c < QChar(0x7f) && c != QLatin1Char(':');
}

bool isFolded(QStringView line)
{
    return line.startsWith(QLatin1Char(' ')) || line.startsWith(QLatin1Char('\t'));
}

// Calls @p take with each line without its end, until that says false.
template <typename Take>
void eachLine(QStringView text, const Take &take)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf(QLatin1Char('\n'), at);
        const qsizetype end = found < 0 ? text.size() : found;
        QStringView line = text.sliced(at, end - at);
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        if (!take(line))
            return;
        at = end + 1;
    }
}

// Puts lines together to fields.
class FieldCollector
{
public:
    explicit FieldCollector(HeaderFields &fields) : m_fields(fields) { }
    ~FieldCollector() { flush(); }
    FieldCollector(const FieldCollector &) = delete;
    FieldCollector &operator=(const FieldCollector &) = delete;

    // False when the line is no part of a header.
    bool take(QStringView line)
    {
        if (isFolded(line)) {
            if (!m_name.isEmpty())
                m_value += QLatin1Char(' ') + line.trimmed().toString();
            return !m_name.isEmpty();
        }
        const QStringView name = fieldNameIn(line);
        if (name.isEmpty())
            return false;
        flush();
        m_name = name.toString();
        m_value = line.sliced(line.indexOf(QLatin1Char(':')) + 1).trimmed().toString();
        return true;
    }

private:
    void flush()
    {
        if (!m_name.isEmpty())
            m_fields.add(m_name, m_value);
        m_name.clear();
    }

    HeaderFields &m_fields;
    QString m_name;
    QString m_value;
};

} // namespace

void HeaderFields::add(const QString &name, const QString &value)
{
    if (qsizetype(m_fields.size()) < MostFields)
        m_fields.push_back({name, value.trimmed()});
}

QString HeaderFields::value(QLatin1StringView name) const
{
    for (const ReadHeaderField &field : m_fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

QStringList HeaderFields::values(QLatin1StringView name) const
{
    QStringList values;
    for (const ReadHeaderField &field : m_fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            values += field.value;
    }
    return values;
}

bool HeaderFields::has(QLatin1StringView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [name](const ReadHeaderField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QStringView fieldNameIn(QStringView line)
{
    const qsizetype colon = line.indexOf(QLatin1Char(':'));
    if (colon <= 0 || colon > LongestName)
        return {};
    const QStringView name = line.first(colon).trimmed(); // old programs write "To : a"
    if (name.isEmpty() || isFolded(line))
        return {};
    return std::all_of(name.begin(), name.end(), isNameCharacter) ? name : QStringView();
}

HeaderFields headerFieldsIn(QStringView text)
{
    HeaderFields fields;
    FieldCollector collector(fields);
    bool isInside = false;
    eachLine(text, [&](QStringView line) {
        if (!isInside && (line.trimmed().isEmpty() || line.startsWith(QLatin1String("From "))))
            return true;
        isInside = true;
        return collector.take(line);
    });
    return fields;
}

std::vector<HeaderFields> fieldGroupsIn(QStringView text)
{
    std::vector<HeaderFields> groups(1);
    auto collector = std::make_unique<FieldCollector>(groups.back());
    eachLine(text, [&](QStringView line) {
        if (!line.trimmed().isEmpty()) {
            collector->take(line);
            return true;
        }
        collector.reset();
        if (!groups.back().isEmpty())
            groups.emplace_back();
        collector = std::make_unique<FieldCollector>(groups.back());
        return qsizetype(groups.size()) <= HeaderFields::MostFields;
    });
    collector.reset();
    if (groups.back().isEmpty())
        groups.pop_back();
    return groups;
}

} // namespace smtpscope
