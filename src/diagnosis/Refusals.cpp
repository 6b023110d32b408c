// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/Refusals.h"

#include "diagnosis/Sides.h"

#include <QHash>

#include <algorithm>

namespace smtpscope {

namespace {

const QString Unclear = QStringLiteral("unclear");

// They are in the order of the replies.
const Answer *answerAt(const Case &seen, int index)
{
    const auto &answers = seen.talk.answers;
    const auto found = std::lower_bound(answers.begin(), answers.end(), index,
        [](const Answer &answer, int reply) { return answer.reply < reply; });
    return found == answers.end() || found->reply != index ? nullptr : &*found;
}

// What tells one recipient's refusal from another's.
QString keyOf(const Reply &reply)
{
    return reply.codeText() + QLatin1Char(' ') + reply.text();
}

// What the wire says beats what the stage usually asks: HELO after EHLO, BDAT instead of DATA.
ReplyCommand commandOf(const Case &seen, int index)
{
    const Event &event = seen.event(index);
    const ReplyCommand usual = replyCommandAt(event.stage, seen.session.plan.protocol);
    const Answer *answer = answerAt(seen, index);
    const bool isSmtp = carriesMail(seen.session.plan.protocol);
    if (!answer || answer->command < 0 || !isSmtp || event.stage == Stage::Auth)
        return usual;
    const Event &command = seen.event(answer->command);
    if (isMessagePart(seen.session, command))
        return seen.session.plan.pace.chunking ? ReplyCommand::Bdat : usual;
    constexpr qsizetype LongestVerb = 9;
    const QByteArrayView wire = seen.session.bytesOf(command);
    const QByteArray verb =
        wire.first(qMin(wire.size(), LongestVerb)).toByteArray().simplified().split(' ').front();
    const auto named = replyCommandFromName(QString::fromLatin1(verb));
    return named && *named != ReplyCommand::Any ? *named : usual;
}

bool isDelivery(const Case &seen, const Answer &answer)
{
    return seen.session.plan.protocol == Protocol::Lmtp
        && seen.event(answer.reply).stage == Stage::Body;
}

// Recipients are refused one by one; anything else that is refused ends the conversation, so that
// only the one that decided counts.
bool counts(const Case &seen, const Answer &answer)
{
    if (!answer.isRefusal())
        return false;
    if (answer.reply == seen.judgement.event)
        return true;
    const bool isSingle = seen.event(answer.reply).stage == Stage::Rcpt || isDelivery(seen, answer);
    const bool isFollowUp = seen.judgement.event >= 0 && seen.judgement.event < answer.reply
        && seen.event(seen.judgement.event).stage < Stage::Rcpt;
    return isSingle && !isFollowUp;
}

Refusal refusalOf(const Case &seen, const Answer &answer, const Knowledge &knowledge)
{
    const ReplyExplanation meant = knowledge.explain(questionAt(seen, answer.reply));
    const Event &event = seen.event(answer.reply);
    const Outcome outcome = outcomeOf(answer.meaning);
    const bool isKnown = !meant.cause.isEmpty() && meant.cause != Unclear;
    Refusal refusal{answer.reply, isKnown ? meant.cause : Unclear, meant.side, meant.retry};
    if (!isKnown || refusal.side == Side::None)
        refusal.side =
            sideOf(seen.session.plan, {event.stage, outcome, {}, *seen.session.replyOf(event), {}});
    if (!isKnown || refusal.retry == Retry::None)
        refusal.retry = retryOf(outcome);
    return refusal;
}

} // namespace

ReplyQuestion questionAt(const Case &seen, int index)
{
    const Event &event = seen.event(index);
    const Reply *reply = seen.session.replyOf(event);
    if (!reply)
        return {};
    ReplyQuestion question = questionAbout(*reply, event.stage, seen.session.plan.protocol);
    question.command = commandOf(seen, index);
    question.isSignedIn = seen.talk.signedIn >= 0 && seen.talk.signedIn < index;
    question.isEncrypted = seen.session.plan.security == Security::Tls
        || (seen.talk.encrypted >= 0 && seen.talk.encrypted < index);
    question.server = serverSideOf(seen) == Side::RecipientServer ? ServerRole::RecipientsServer
                                                                  : ServerRole::OwnServer;
    return question;
}

ReplyQuestion questionAt(const Session &session, int index)
{
    return questionAt(Case{session, {}, talkIn(session)}, index);
}

std::vector<Refusal> refusalsIn(const Case &seen, const Knowledge &knowledge)
{
    std::vector<Refusal> refusals;
    for (const Answer &answer : seen.talk.answers) {
        if (counts(seen, answer))
            refusals.push_back(refusalOf(seen, answer, knowledge));
    }
    return refusals;
}

void explainRecipients(Session &session, const Case &seen, const Knowledge &knowledge)
{
    QHash<QString, QString> causes; // by reply, because many recipients may have the same one
    for (const Refusal &refusal : seen.refusals)
        causes.insert(keyOf(*session.replyOf(seen.event(refusal.reply))), refusal.cause);
    const bool isForeign = serverSideOf(seen) == Side::RecipientServer;
    for (Recipient &recipient : session.recipients) {
        recipient.cause.clear();
        if (!recipient.reply || recipient.outcome.value_or(Outcome::Ok) == Outcome::Ok)
            continue;
        const QString key = keyOf(*recipient.reply);
        if (!causes.contains(key)) {
            ReplyQuestion question =
                questionAbout(*recipient.reply, Stage::Rcpt, session.plan.protocol);
            question.server = isForeign ? ServerRole::RecipientsServer : ServerRole::OwnServer;
            causes.insert(key, knowledge.explain(question).cause);
        }
        recipient.cause = causes.value(key);
    }
}

} // namespace smtpscope
