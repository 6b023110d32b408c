// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/SharingFacts.h"

#include "report/Escalation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SharingFacts)
};

QString sortText(Sort sort)
{
    switch (sort) {
    case Sort::Secret:
        return Texts::tr("Secrets");
    case Sort::Person:
        return Texts::tr("People");
    case Sort::Domain:
        return Texts::tr("Mail domains");
    case Sort::Host:
        return Texts::tr("Computers");
    case Sort::Address:
        return Texts::tr("IP addresses");
    case Sort::Id:
        return Texts::tr("Ids");
    case Sort::Body:
        return Texts::tr("Messages and subjects");
    }
    return {};
}

// Our own name is no private value, even where somebody is called like that.
Phrases programText(const Application &application)
{
    static const QRegularExpression ours(
        QStringLiteral("\\A(?:SMTPscope|smtpscope-cli|smtpscope) [0-9.]{1,20}\\z"));
    const QString text =
        QStringLiteral("%1 %2").arg(application.name, application.version).trimmed();
    return ours.match(text).hasMatch() ? own(text) : recorded(text);
}

QString zoneText(const QDateTime &exported)
{
    return QStringLiteral("%1 (%2)").arg(
        QString::fromLatin1(exported.timeZone().id()), exported.timeZoneAbbreviation());
}

} // namespace

std::vector<Fact> environmentFacts(const RedactedCheck &check, const ReportFacts &facts)
{
    std::vector<Fact> result;
    if (!check.sessions().empty()) {
        const Session &first = check.sessions().front().session();
        result.push_back({Texts::tr("Recorded by"), programText(first.application)});
        result.push_back({Texts::tr("Recorded on"), recorded(first.application.os)});
        result.push_back({Texts::tr("Started"), own(zonedTimeText(first.started, facts.exported))});
    }
    result.push_back({Texts::tr("Exported by"), programText(facts.application)});
    result.push_back({Texts::tr("Exported"), own(zonedTimeText(facts.exported, facts.exported))});
    result.push_back({Texts::tr("Time zone of this report"), own(zoneText(facts.exported))});
    result.push_back({Texts::tr("Direction"), own(Texts::tr("outgoing from this computer"))});
    return result;
}

QString policyText(const SharePolicy &policy)
{
    if (policy.name == QLatin1String("none"))
        return Texts::tr(
            "Policy \"none\": only secrets are masked. People, computers and addresses "
            "are as they were recorded.");
    if (policy.name == QLatin1String("vendor"))
        return Texts::tr("Policy \"vendor\": secrets, people, mail domains, subjects, messages, "
                         "this computer and private addresses are masked. Names of mail servers, "
                         "public addresses and ids are as they "
                         "were recorded.");
    if (policy.name == QLatin1String("public"))
        return Texts::tr("Policy \"public\": secrets, people, domains, subjects, messages, "
                         "computers, addresses and ids are masked.");
    return Texts::tr("A policy of whoever exported this says what is masked. Secrets always are.");
}

std::vector<Fact> maskedFacts(const RedactedCheck &check)
{
    std::vector<Fact> result;
    for (const MaskedCount &count : check.masked())
        result.push_back({sortText(count.sort), own(QString::number(count.values))});
    return result;
}

QString standInText()
{
    return Texts::tr(
        "What is masked has a stand-in, and equal stand-ins stand for equal things in all of this "
        "report: user1@domain1.example for people, host1.domain1.example for computers, id1 for "
        "ids, 192.0.2.1 and 2001:db8::1 for public addresses, 10.0.0.1 for private ones.");
}

} // namespace smtpscope
