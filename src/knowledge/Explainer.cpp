// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/Explainer.h"

#include "knowledge/ExplanationNotes.h"

namespace smtpscope {

namespace {

const QLatin1StringView Unclear("unclear");
const QLatin1StringView NotAFailure("not-a-failure");

QStringList translated(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result += translatedKnowledge(text);
    return result;
}

const QString &firstOf(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a;
}

// What `usual` says where `advice` says nothing; cause and sources stay.
Advice filled(Advice advice, const Advice &usual)
{
    advice.title = firstOf(advice.title, usual.title);
    advice.meaning = firstOf(advice.meaning, usual.meaning);
    advice.user = firstOf(advice.user, usual.user);
    if (advice.steps.isEmpty())
        advice.steps = usual.steps;
    if (!advice.side)
        advice.side = usual.side;
    if (!advice.retry)
        advice.retry = usual.retry;
    return advice;
}

Advice adviceFor(const KnowledgeTables &tables, const QString &cause)
{
    const CauseRow *row = tables.cause(cause);
    return row ? row->advice : Advice();
}

void putTexts(ReplyExplanation &explanation, const Advice &advice)
{
    explanation.title = translatedKnowledge(advice.title);
    explanation.meaning = translatedKnowledge(advice.meaning);
    explanation.nextSteps = translated(advice.steps);
    explanation.userSentence = translatedKnowledge(advice.user);
    explanation.retry = advice.retry.value_or(Retry::None);
    explanation.side = advice.side.value_or(Side::None);
}

} // namespace

Explainer::Explainer(const KnowledgeTables &tables, const ReplyQuestion &question)
    : m_evidence(evidenceFor(tables, question))
{ }

ReplyExplanation Explainer::explanation() const
{
    const Decision decision = decide();
    const Advice advice = filled(decision.advice, adviceFor(m_evidence.tables, decision.cause));
    ReplyExplanation explanation;
    explanation.code = m_evidence.question.code;
    explanation.enhanced = m_evidence.question.enhanced;
    explanation.cause = decision.cause;
    putTexts(explanation, advice);
    explanation.side = sideHere(decision, explanation.side);
    explanation.sources = sourcesOf(decision.advice);
    explanation.confidence = decision.confidence;
    explanation.provider = decision.provider;
    explanation.notes = explanationNotes(m_evidence, decision.cause);
    return explanation;
}

Explainer::Decision Explainer::decide() const
{
    if (isAcceptance(m_evidence.question))
        return decideAcceptance();
    if (const ReplyRow *reply = m_evidence.reply)
        return {reply->advice.cause, reply->advice, textConfidence(Confidence::Certain),
            reply->provider};
    if (!m_evidence.codeCause().isEmpty())
        return decideByCodes();
    if (const ReplyRow *word = m_evidence.word)
        return {word->advice.cause, word->advice, textConfidence(Confidence::Likely)};
    const QString byCommand = m_evidence.commandCause();
    if (!byCommand.isEmpty()) {
        const bool isKnown = m_evidence.question.command != ReplyCommand::Any
            || m_evidence.basic->kind == CodeKind::ClientMade;
        Decision decision{byCommand, {}, isKnown ? Confidence::Likely : Confidence::Guess};
        decision.advice.steps = m_evidence.basic->advice.steps;
        return decision;
    }
    if (m_evidence.enhanced && !m_evidence.enhanced->fallback.isEmpty())
        return {m_evidence.enhanced->fallback, m_evidence.enhanced->advice, Confidence::Guess};
    return decideUnclear();
}

// What the code itself says, or just that it went well.
Explainer::Decision Explainer::decideAcceptance() const
{
    Decision decision{NotAFailure, {}, Confidence::Certain};
    if (m_evidence.basic)
        decision.advice = m_evidence.basic->advice;
    else if (m_evidence.enhanced)
        decision.advice = m_evidence.enhanced->advice;
    decision.advice.side = Side::None;
    decision.advice.retry = Retry::None;
    return decision;
}

// When words and code say the same there is no doubt left.
Explainer::Decision Explainer::decideByCodes() const
{
    const QString cause = m_evidence.codeCause();
    const bool isResponse = m_evidence.response && m_evidence.response->advice.cause == cause;
    const Advice &advice = isResponse ? m_evidence.response->advice : m_evidence.enhanced->advice;
    if (hasClassConflict(m_evidence.question) || m_evidence.isTwin)
        return {cause, advice, Confidence::Guess};
    const QString words = m_evidence.textCause();
    if (words.isEmpty())
        return {cause, advice, Confidence::Likely};
    return {cause, advice, words == cause ? Confidence::Certain : Confidence::Guess};
}

// The codes' own words are all there is, the more exact code's first.
Explainer::Decision Explainer::decideUnclear() const
{
    Decision decision{Unclear, {}, Confidence::Guess};
    if (m_evidence.enhanced)
        decision.advice = m_evidence.enhanced->advice;
    else if (m_evidence.response)
        decision.advice = m_evidence.response->advice;
    if (m_evidence.basic)
        decision.advice = filled(decision.advice, m_evidence.basic->advice);
    if (!decision.advice.retry)
        decision.advice.retry = retryOfClass();
    return decision;
}

// A text that contradicts the enhanced code, or a code that contradicts itself, leaves doubt.
Confidence Explainer::textConfidence(Confidence usual) const
{
    return hasTextConflict(m_evidence) || hasClassConflict(m_evidence.question)
        ? (usual == Confidence::Certain ? Confidence::Likely : Confidence::Guess)
        : usual;
}

// Nobody signs in at a stranger's server.
bool Explainer::isOwnServer() const
{
    const ReplyQuestion &question = m_evidence.question;
    return question.server == ServerRole::OwnServer || question.command == ReplyCommand::Auth
        || !carriesMail(question.protocol);
}

Side Explainer::sideHere(const Decision &decision, Side usual) const
{
    const ReplyQuestion &question = m_evidence.question;
    if (usual == Side::RecipientServer && !carriesMail(question.protocol))
        return Side::SenderServer; // no recipient has a part in fetching mail
    const bool isOwnServers = decision.cause == QLatin1String("server-fault")
        || decision.cause == QLatin1String("policy-refusal");
    if (isOwnServers && usual == Side::RecipientServer && isOwnServer())
        return Side::SenderServer;
    const bool wantsSignIn = decision.cause == QLatin1String("relay-not-permitted")
        || decision.cause == QLatin1String("sign-in-required");
    if (wantsSignIn && usual == Side::ThisComputer && question.isSignedIn.value_or(false))
        return Side::SenderServer; // there is nothing left to switch on here
    return usual;
}

Retry Explainer::retryOfClass() const
{
    const int digit = severityDigit(m_evidence.question);
    return digit == 4 ? Retry::Later : digit == 5 ? Retry::No : Retry::None;
}

QStringList Explainer::sourcesOf(const Advice &advice) const
{
    QStringList sources = advice.sources;
    if (m_evidence.enhanced)
        sources += m_evidence.enhanced->advice.sources;
    if (m_evidence.basic)
        sources += m_evidence.basic->advice.sources;
    sources.removeDuplicates();
    return sources;
}

ReplyExplanation explainCause(const KnowledgeTables &tables, const QString &cause)
{
    ReplyExplanation explanation;
    explanation.cause = cause;
    putTexts(explanation, adviceFor(tables, cause));
    explanation.confidence = Confidence::Likely;
    return explanation;
}

} // namespace smtpscope
