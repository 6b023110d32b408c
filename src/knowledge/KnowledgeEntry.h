// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One entry of a knowledge file, taken member by member. The first fault is kept; a member that
// nobody took is a fault too, so that a misspelt key is never let pass in silence.

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smtpscope {

class KnowledgeEntry
{
public:
    explicit KnowledgeEntry(const QJsonObject &object) : m_object(object) { }

    bool has(const char *key) const { return m_object.contains(QLatin1StringView(key)); }
    /// A text that has to be there, and not be empty.
    QString text(const char *key);
    /// A text that may be missing or empty.
    QString optionalText(const char *key);
    /// Texts, none of them empty; none at all when the member is missing.
    QStringList texts(const char *key);
    int number(const char *key, int least, int most);
    std::optional<int> optionalNumber(const char *key, int least, int most);
    bool flag(const char *key); ///< False when it is missing.
    QJsonArray array(const char *key); ///< Empty when it is missing.
    QJsonObject object(const char *key); ///< Empty when it is missing.
    QJsonValue value(const char *key); ///< Whatever stands there.
    /// The enumerator named by a text that has to be there.
    template <typename Enum>
    Enum word(const char *key, std::optional<Enum> (*fromId)(QStringView), Enum otherwise)
    {
        return optionalWord(key, text(key), fromId).value_or(otherwise);
    }
    /// The enumerator named by a text that may be missing.
    template <typename Enum>
    std::optional<Enum> optionalWord(const char *key, std::optional<Enum> (*fromId)(QStringView))
    {
        return has(key) ? optionalWord(key, text(key), fromId) : std::nullopt;
    }

    /// Notes @p what about the member @p key, unless something was noted before.
    void fault(const char *key, const QString &what);
    /// The first fault, such as `cause: "greylist" is not known`; empty when there was none. Call
    /// it when every member has been taken.
    QString finish();

private:
    template <typename Enum>
    std::optional<Enum> optionalWord(
        const char *key, const QString &id, std::optional<Enum> (*fromId)(QStringView))
    {
        const std::optional<Enum> value = fromId(id);
        if (!value)
            unknownWord(key, id);
        return value;
    }
    void unknownWord(const char *key, const QString &id);

    QJsonObject m_object;
    std::vector<const char *> m_taken;
    QString m_fault;
};

/// @p text in quotes, with what is not printable written out, and cut when it is long.
QString quoted(const QString &text);

/// `"word" is not known`, quoted likewise.
QString notKnown(const QString &word);

} // namespace smtpscope
