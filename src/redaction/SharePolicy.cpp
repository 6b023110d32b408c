// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SharePolicy.h"

#include "redaction/share/HostNames.h"
#include "redaction/share/IpAddress.h"
#include "redaction/share/TextClasses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

struct TreatmentMember
{
    QLatin1StringView name;
    Treatment SharePolicy::*treatment;
};

constexpr std::array TreatmentMembers{
    TreatmentMember{QLatin1StringView("people"), &SharePolicy::people},
    TreatmentMember{QLatin1StringView("domains"), &SharePolicy::domains},
    TreatmentMember{QLatin1StringView("client_hosts"), &SharePolicy::clientHosts},
    TreatmentMember{QLatin1StringView("server_hosts"), &SharePolicy::serverHosts},
    TreatmentMember{QLatin1StringView("public_addresses"), &SharePolicy::publicAddresses},
    TreatmentMember{QLatin1StringView("private_addresses"), &SharePolicy::privateAddresses},
    TreatmentMember{QLatin1StringView("ids"), &SharePolicy::ids},
    TreatmentMember{QLatin1StringView("subjects"), &SharePolicy::subjects},
    TreatmentMember{QLatin1StringView("bodies"), &SharePolicy::bodies},
};

std::optional<PolicyError> readTreatment(
    Treatment &treatment, const QString &member, const QJsonValue &value)
{
    const QString word = value.toString();
    if (word == QLatin1String("keep"))
        treatment = Treatment::Keep;
    else if (word == QLatin1String("mask"))
        treatment = Treatment::Mask;
    else
        return PolicyError{member, QStringLiteral("neither \"keep\" nor \"mask\"")};
    return {};
}

std::optional<PolicyError> readWords(
    QStringList &words, const QString &member, const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray())
        return PolicyError{member, QStringLiteral("no list of texts")};
    for (const auto &entry : list) {
        const QString word = entry.toString().trimmed();
        if (word.isEmpty())
            return PolicyError{member, QStringLiteral("an entry is empty, or no text")};
        words.append(word);
    }
    return {};
}

std::optional<PolicyError> readMember(
    SharePolicy &policy, const QString &member, const QJsonValue &value)
{
    for (const TreatmentMember &known : TreatmentMembers) {
        if (member == known.name)
            return readTreatment(policy.*known.treatment, member, value);
    }
    if (member == QLatin1String("keep"))
        return readWords(policy.keep, member, value);
    if (member == QLatin1String("mask"))
        return readWords(policy.mask, member, value);
    if (member == QLatin1String("base"))
        return {}; // taken first
    return PolicyError{member, QStringLiteral("there is no such member")};
}

// Only these can be kept: another entry would be obeyed nowhere, and nobody would notice.
bool isNameOrAddress(const QString &entry)
{
    const QByteArray name = foldedName(entry.toUtf8());
    const QByteArrayList labels = name.split('.');
    return ipAddressFrom(entry.toUtf8())
        || std::all_of(
            labels.begin(), labels.end(), [](const QByteArray &label) { return isLabel(label); });
}

// A word is looked for where letters or digits begin.
bool canBeFound(const QString &entry)
{
    const QByteArray utf8 = entry.toUtf8();
    return std::any_of(utf8.begin(), utf8.end(), textclass::isWord);
}

std::optional<PolicyError> firstUseless(const SharePolicy &policy)
{
    const auto useless = [](const QString &member, const QStringList &entries, auto isUseful,
                             const QString &detail) -> std::optional<PolicyError> {
        const auto found = std::find_if_not(entries.begin(), entries.end(), isUseful);
        if (found == entries.end())
            return {};
        return PolicyError{member, QLatin1Char('"') + *found + QStringLiteral("\" is ") + detail};
    };
    auto error = useless(QStringLiteral("keep"), policy.keep, isNameOrAddress,
        QStringLiteral("neither a domain nor a host name nor an IP address"));
    return error ? error
                 : useless(QStringLiteral("mask"), policy.mask, canBeFound,
                     QStringLiteral("without a letter or digit"));
}

} // namespace

std::optional<SharePolicy> sharePolicyNamed(QStringView name)
{
    SharePolicy policy;
    policy.name = name.toString();
    if (name == QLatin1String("public"))
        return policy;
    if (name == QLatin1String("vendor")) {
        for (Treatment SharePolicy::*kept :
            {&SharePolicy::serverHosts, &SharePolicy::publicAddresses, &SharePolicy::ids})
            policy.*kept = Treatment::Keep;
        return policy;
    }
    if (name != QLatin1String("none"))
        return {};
    for (const TreatmentMember &member : TreatmentMembers)
        policy.*member.treatment = Treatment::Keep;
    return policy;
}

std::variant<SharePolicy, PolicyError> sharePolicyFromJson(const QByteArray &json)
{
    QJsonParseError parseError{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return PolicyError{{}, parseError.errorString()};
    if (!document.isObject())
        return PolicyError{{}, QStringLiteral("no JSON object")};
    const QJsonObject object = document.object();
    const QString base = QStringLiteral("base");
    const QString start =
        object.contains(base) ? object.value(base).toString() : QStringLiteral("public");
    auto policy = sharePolicyNamed(start);
    if (!policy)
        return PolicyError{base, QStringLiteral("none of \"none\", \"vendor\" and \"public\"")};
    policy->name = QStringLiteral("custom");
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const auto error = readMember(*policy, member.key(), member.value()))
            return *error;
    }
    if (const auto error = firstUseless(*policy))
        return *error;
    return *policy;
}

} // namespace smtpscope
