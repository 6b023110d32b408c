// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/Redactor.h"

#include "redaction/share/SessionRedactor.h"

#include <array>

namespace smtpscope {

namespace {

constexpr std::array Sorts{
    Sort::Secret, Sort::Person, Sort::Domain, Sort::Host, Sort::Address, Sort::Id, Sort::Body};

void avoidStandInsIn(StandIns &standIns, const Session &session)
{
    standIns.avoidWordsOf(session.arena());
    const Plan &plan = session.plan;
    QStringList texts{plan.host, plan.serverName, plan.helo, plan.user,
        plan.from.value_or(QString()), session.endpoint.host, plan.delivery.envelopeId,
        plan.delivery.originalRecipient};
    texts += plan.to + plan.message.cc + plan.message.headers + plan.requests.commands;
    for (const CertificateFacts &facts : session.endpoint.tls.chain)
        texts += facts.names + QStringList{facts.subject, facts.issuer};
    for (const Recipient &recipient : session.recipients)
        texts += recipient.address;
    for (const SaslFacts &facts : session.saslFacts())
        texts += QStringList{facts.authcid, facts.authzid};
    for (const QString &text : std::as_const(texts))
        standIns.avoidWordsOf(text.toUtf8());
}

void learnEndings(HostNames &hosts, const Session &session)
{
    for (const QString &name :
        {session.plan.host, session.plan.serverName, session.plan.helo, session.endpoint.host})
        hosts.learnEndingOf(name.toUtf8());
    for (const Span &span : session.spans()) {
        if (span.sort == Sort::Host || span.sort == Sort::Domain)
            hosts.learnEndingOf(session.arena().sliced(span.offset, span.length));
    }
}

// Names of one label that this computer gave itself: nothing else tells that they are names.
KnownWords markedHosts(const std::vector<const Session *> &sessions)
{
    KnownWords words;
    for (const Session *session : sessions) {
        words.add(session->plan.helo.toUtf8(), ItemKind::ClientHost);
        for (const Span &span : session->spans()) {
            if (span.sort == Sort::Host)
                words.add(session->arena().sliced(span.offset, span.length).toByteArray(),
                    ItemKind::ClientHost);
        }
    }
    return words;
}

std::vector<MaskedCount> countsOf(const StandIns &standIns, const TextRedactor &texts)
{
    std::vector<MaskedCount> counts;
    for (const Sort sort : Sorts) {
        const bool isNumbered = sort != Sort::Secret && sort != Sort::Body;
        const int values = isNumbered ? standIns.countOf(sort) : texts.placesOf(sort);
        if (values > 0)
            counts.push_back({sort, values});
    }
    return counts;
}

// The first time over everything. What the collector remembers is gone before the second.
void collect(const std::vector<const Session *> &sessions, StandIns &standIns,
    const HiddenForms &hidden, const HostNames &hosts)
{
    const KnownWords marked = markedHosts(sessions);
    TextRedactor collector(standIns, hosts, marked.isEmpty() ? nullptr : &marked);
    SessionRedactor redactor(standIns, collector, hidden, hosts);
    for (const Session *session : sessions)
        redactor.redacted(*session);
}

} // namespace

Redactor::Redactor(SharePolicy policy, OrganisationalDomain organisationalDomain, KeyWish keyWish)
    : m_policy(std::move(policy))
    , m_organisationalDomain(std::move(organisationalDomain))
    , m_keyWish(keyWish)
{ }

// Twice over everything: what is private is known only at the end, and has to be found at the
// start.
Redaction Redactor::redact(const Sessions &sessions, const Verdict *checkVerdict) const
{
    HostNames hosts(m_organisationalDomain);
    StandIns standIns(m_policy, hosts);
    HiddenForms hidden;
    for (const Session *session : sessions) {
        avoidStandInsIn(standIns, *session);
        learnEndings(hosts, *session);
        learnPeople(hidden, *session, m_policy);
    }
    collect(sessions, standIns, hidden, hosts);
    standIns.settle();
    Redaction result{RedactedCheck(), {}, {}};
    { // What finds and remembers words is gone before the lists of them are made.
        const KnownWords words = standIns.knownWords();
        TextRedactor texts(standIns, hosts, &words);
        SessionRedactor redactor(standIns, texts, hidden, hosts);
        for (const Session *session : sessions)
            result.content.m_sessions.push_back(RedactedSession(redactor.redacted(*session)));
        result.content.m_verdict = checkVerdict != nullptr
            ? redactor.redacted(*checkVerdict)
            : result.content.m_sessions.front().session().verdict;
        result.content.m_masked = countsOf(standIns, texts);
    }
    result.content.m_isCheck = checkVerdict != nullptr;
    result.content.m_policy = m_policy;
    result.privateValues = standIns.privateValues();
    if (m_keyWish == KeyWish::Wanted)
        result.key = standIns.key();
    return result;
}

Redaction Redactor::redact(const Session &session) const
{
    return redact({&session}, nullptr);
}

Redaction Redactor::redact(const Check &check) const
{
    Sessions sessions;
    for (const Session &session : check.sessions)
        sessions.push_back(&session);
    return redact(sessions, &check.verdict);
}

} // namespace smtpscope
