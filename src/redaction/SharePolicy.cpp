// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SharePolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    return *policy;
}

} // namespace smtpscope
