// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/SituationParts.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

const QByteArrayList Usual{"SIZE 10485760", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES",
    "PIPELINING", "CHUNKING", "DSN", "ETRN"};
const QByteArray Mechanisms = "AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256";
const QByteArray Tokens = " XOAUTH2 OAUTHBEARER"; // tokens are for encrypted connections only

void removeFrom(QByteArrayList &keywords, const QByteArray &start)
{
    keywords.removeIf([&start](const QByteArray &keyword) { return keyword.startsWith(start); });
}

Situation named(SituationTheme theme, Protocol protocol, const char *name, const char *story)
{
    Situation situation;
    situation.name = QString::fromLatin1(name);
    situation.story = QString::fromLatin1(story);
    situation.theme = theme;
    situation.protocol = protocol;
    return situation;
}

} // namespace

Situation working(SituationTheme theme, const char *name, const char *story)
{
    Situation situation = named(theme, Protocol::Smtp, name, story);
    situation.keywords = Usual + QByteArrayList{"STARTTLS", Mechanisms};
    situation.tlsKeywords =
        Usual + QByteArrayList{"REQUIRETLS", "DELIVERBY 3600", Mechanisms + Tokens};
    return situation;
}

Situation workingLmtp(const char *name, const char *story)
{
    Situation situation = working(SituationTheme::LocalDelivery, name, story);
    situation.protocol = Protocol::Lmtp;
    return situation;
}

Situation workingImap(const char *name, const char *story)
{
    Situation situation = named(SituationTheme::Imap, Protocol::Imap, name, story);
    situation.keywords = {
        "IMAP4rev1", "SASL-IR", "LITERAL+", "ID", "STARTTLS", "AUTH=PLAIN", "AUTH=LOGIN"};
    situation.tlsKeywords = {"IMAP4rev1", "SASL-IR", "LITERAL+", "ID", "AUTH=PLAIN", "AUTH=LOGIN",
        "AUTH=CRAM-MD5", "AUTH=SCRAM-SHA-1", "AUTH=SCRAM-SHA-256", "AUTH=XOAUTH2",
        "AUTH=OAUTHBEARER"};
    return situation;
}

Situation workingPop3(const char *name, const char *story)
{
    Situation situation = named(SituationTheme::Pop3, Protocol::Pop3, name, story);
    situation.keywords = {
        "TOP", "UIDL", "RESP-CODES", "AUTH-RESP-CODE", "USER", "STLS", "SASL PLAIN LOGIN"};
    situation.tlsKeywords = {"TOP", "UIDL", "RESP-CODES", "AUTH-RESP-CODE", "USER",
        "SASL PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256 XOAUTH2 OAUTHBEARER"};
    return situation;
}

Situation with(Situation situation, const std::vector<PracticeRule> &rules, Ending ending)
{
    situation.rules = rules;
    situation.stage = ending.stage;
    situation.outcome = ending.outcome;
    return situation;
}

Situation greeting(Situation situation, const Deeds &deeds, Ending ending)
{
    situation.greeting = deeds;
    situation.stage = ending.stage;
    situation.outcome = ending.outcome;
    return situation;
}

Situation inPlainText(Situation situation)
{
    situation.visit.encrypts = Encrypts::Never;
    return situation;
}

Situation byStartTls(Situation situation)
{
    situation.visit.encrypts = Encrypts::StartTls;
    return situation;
}

Situation withoutSignIn(Situation situation)
{
    situation.visit.signsIn = false;
    return situation;
}

Situation lacking(Situation situation, const QByteArray &keyword)
{
    removeFrom(situation.keywords, keyword);
    removeFrom(situation.tlsKeywords, keyword);
    return situation;
}

Situation offeringSignIn(Situation situation, const QByteArray &keyword)
{
    situation = lacking(std::move(situation), "AUTH");
    if (!keyword.isEmpty()) {
        situation.keywords.append(keyword);
        situation.tlsKeywords.append(keyword);
    }
    return situation;
}

} // namespace smtpscope
