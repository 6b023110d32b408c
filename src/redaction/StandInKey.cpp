// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/StandInKey.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <set>
#include <vector>

namespace smtpscope {

namespace {

const QString Format = QStringLiteral("smtpscope-key");

QChar characterAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text.at(at) : QChar();
}

// What a longer number or word would go on with: "10.0.0.1" is not in "3.10.0.0.1", nor "fd00::1"
// in "fd00::1:2"; but a port may follow an IPv4 address, and "IPv6:" stands before an address
// literal.
bool continues(QChar joint, QChar beyond, const QString &standIn)
{
    if (joint.isLetterOrNumber())
        return true;
    const bool isIPv6 = standIn.contains(QLatin1Char(':'));
    const bool isIPv4 = !isIPv6 && standIn.at(0).isDigit();
    return (isIPv4 && joint == QLatin1Char('.') && beyond.isDigit())
        || (isIPv6 && joint == QLatin1Char(':') && beyond.isLetterOrNumber());
}

bool standsAlone(const QString &text, qsizetype begin, const QString &standIn)
{
    const qsizetype end = begin + standIn.size();
    const bool isTagged =
        QStringView(text).first(begin).endsWith(QLatin1String("ipv6:"), Qt::CaseInsensitive);
    return (isTagged
               || !continues(characterAt(text, begin - 1), characterAt(text, begin - 2), standIn))
        && !continues(characterAt(text, end), characterAt(text, end + 1), standIn);
}

// The different lengths of the stand-ins, long ones first, so that what begins like a shorter one
// is not taken for it. There are few, however many stand-ins there are.
std::vector<qsizetype> lengthsOf(const StandInKey &key)
{
    std::set<qsizetype, std::greater<>> lengths;
    for (const QString &standIn : key.values.keys())
        lengths.insert(standIn.size());
    return {lengths.begin(), lengths.end()};
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
    if (top.value(QLatin1String("version")).toInt() != 1)
        return QStringLiteral("a key of another version");
    if (!top.value(QLatin1String("values")).isObject())
        return QStringLiteral("it holds no values");
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
    const std::vector<qsizetype> lengths = lengthsOf(key);
    const QHash<QString, QString> values(key.values.keyValueBegin(), key.values.keyValueEnd());
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool mayBegin = !characterAt(text, at - 1).isLetterOrNumber();
        const auto found = std::find_if(lengths.begin(), lengths.end(), [&](qsizetype length) {
            const QString word = mayBegin ? text.mid(at, length) : QString();
            return word.size() == length && values.contains(word) && standsAlone(text, at, word);
        });
        const bool isFound = found != lengths.end();
        result += isFound ? values.value(text.mid(at, *found)) : QString(text.at(at));
        at += isFound ? *found : 1;
    }
    return result;
}

} // namespace smtpscope
