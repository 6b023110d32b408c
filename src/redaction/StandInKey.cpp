// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/StandInKey.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smtpscope {

namespace {

const QString Format = QStringLiteral("smtpscope-key");

bool isPartOfWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

// "10.0.0.1" is not in "10.0.0.1.5", but at the end of a sentence a full stop may follow.
bool continuesNumber(const QString &text, qsizetype at)
{
    const bool isJoint =
        at < text.size() && (text.at(at) == QLatin1Char('.') || text.at(at) == QLatin1Char(':'));
    return isJoint && at + 1 < text.size() && text.at(at + 1).isDigit();
}

bool standsAlone(const QString &text, qsizetype begin, qsizetype end)
{
    const bool endsInDigit = text.at(end - 1).isDigit() && text.at(begin).isDigit();
    return !isPartOfWord(text, begin - 1) && !isPartOfWord(text, end)
        && !(endsInDigit && continuesNumber(text, end));
}

// Long ones first, so that "host1.domain1.example" is not taken for "domain1.example".
QStringList standInsOf(const StandInKey &key)
{
    QStringList standIns = key.values.keys();
    std::stable_sort(standIns.begin(), standIns.end(),
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return standIns;
}

} // namespace

QByteArray toJson(const StandInKey &key)
{
    QJsonObject values;
    for (auto value = key.values.begin(); value != key.values.end(); ++value)
        values.insert(value.key(), value.value());
    const QJsonObject top{{QStringLiteral("format"), Format}, {QStringLiteral("version"), 1},
        {QStringLiteral("values"), values}};
    return QJsonDocument(top).toJson();
}

std::variant<StandInKey, QString> standInKeyFromJson(const QByteArray &json)
{
    QJsonParseError parseError{};
    const QJsonObject top = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return parseError.errorString();
    if (top.value(QLatin1String("format")).toString() != Format)
        return QStringLiteral("no SMTPscope key");
    const QJsonObject values = top.value(QLatin1String("values")).toObject();
    StandInKey key;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key().isEmpty() || !value->isString())
            return QStringLiteral("an entry is no text");
        key.values.insert(value.key(), value->toString());
    }
    return key;
}

QString revealed(const QString &text, const StandInKey &key)
{
    const QStringList standIns = standInsOf(key);
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto found = std::find_if(standIns.begin(), standIns.end(), [&](const QString &word) {
            return QStringView(text).sliced(at).startsWith(word)
                && standsAlone(text, at, at + word.size());
        });
        const bool isFound = found != standIns.end();
        result += isFound ? key.values.value(*found) : QString(text.at(at));
        at += isFound ? found->size() : 1;
    }
    return result;
}

} // namespace smtpscope
