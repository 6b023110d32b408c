// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/KnowledgeEntry.h"

#include "session/Printable.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype MostShown = 60;

} // namespace

QString quoted(const QString &text)
{
    const QString shown = printable(QStringView(text.left(MostShown)));
    return QLatin1Char('"') + shown + QLatin1Char('"');
}

QString notKnown(const QString &word)
{
    return quoted(word) + QStringLiteral(" is not known");
}

QJsonValue KnowledgeEntry::value(const char *key)
{
    QJsonValue value = m_object.value(QLatin1StringView(key));
    if (!value.isUndefined())
        m_taken.push_back(key);
    return value;
}

QString KnowledgeEntry::text(const char *key)
{
    QString text = value(key).toString();
    if (text.isEmpty())
        fault(key, QStringLiteral("a text is missing"));
    return text;
}

QString KnowledgeEntry::optionalText(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isString())
        fault(key, QStringLiteral("is no text"));
    return found.toString();
}

QStringList KnowledgeEntry::texts(const char *key)
{
    QStringList texts;
    for (const auto &item : array(key)) {
        texts += item.toString();
        if (texts.last().isEmpty())
            fault(key, QStringLiteral("holds something that is no text"));
    }
    return texts;
}

std::optional<int> KnowledgeEntry::optionalNumber(const char *key, int least, int most)
{
    return has(key) ? std::optional(number(key, least, most)) : std::nullopt;
}

int KnowledgeEntry::number(const char *key, int least, int most)
{
    const int number = value(key).toInt(least - 1);
    if (number >= least && number <= most)
        return number;
    fault(key, QStringLiteral("a whole number from %1 to %2 is missing").arg(least).arg(most));
    return least;
}

bool KnowledgeEntry::flag(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        fault(key, QStringLiteral("is neither true nor false"));
    return found.toBool();
}

QJsonArray KnowledgeEntry::array(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        fault(key, QStringLiteral("is no list"));
    return found.toArray();
}

QJsonObject KnowledgeEntry::object(const char *key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        fault(key, QStringLiteral("is no object"));
    return found.toObject();
}

void KnowledgeEntry::unknownWord(const char *key, const QString &id)
{
    fault(key, notKnown(id));
}

void KnowledgeEntry::fault(const char *key, const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = QLatin1String(key) + QStringLiteral(": ") + what;
}

QString KnowledgeEntry::finish()
{
    if (!m_fault.isEmpty() || qsizetype(m_taken.size()) == m_object.size())
        return m_fault;
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        const auto isIt = [&](const char *key) { return member.key() == QLatin1StringView(key); };
        if (std::ranges::none_of(m_taken, isIt))
            return QStringLiteral("the key ") + notKnown(member.key());
    }
    return {};
}

} // namespace smtpscope
