// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/Judge.h"

#include "protocol/ReplyClass.h"
#include "protocol/Steps.h"
#include "protocol/TalkWords.h"

#include <QByteArrayList>

#include <optional>

namespace smtpscope {

namespace {

struct Failure
{
    int event = -1;
    Stage stage = Stage::Input;
    Outcome outcome = Outcome::Ok;
};

// Decisions of the engine that end a conversation without a reply that says so.
std::optional<Outcome> outcomeOfNote(QByteArrayView text)
{
    if (text.startsWith("starttls.not-offered") || text.startsWith("starttls.preauth"))
        return Outcome::TlsError;
    if (text.startsWith("auth.needs-tls") || text.startsWith("auth.unverified-tls"))
        return Outcome::TlsError;
    if (text.startsWith("auth.not-offered") || text.startsWith("auth.mechanism-not-offered"))
        return Outcome::Permanent;
    if (text.startsWith("login.disabled") || text.startsWith("login.preauth")
        || text.startsWith("login.unsendable-password"))
        return Outcome::Permanent;
    if (text.startsWith("mail.smtputf8-not-offered")
        || text.startsWith("mail.requiretls-not-offered") || text.startsWith("xclient.not-offered"))
        return Outcome::Permanent;
    return std::nullopt;
}

// What happens at the good-bye is no failure.
bool isGoodbye(Stage stage)
{
    return stage == Stage::Quit || stage == Stage::Logout;
}

// The server says that it is about to close the connection.
bool closes(const Reply &reply)
{
    return reply.code == 421 || reply.status == QLatin1String("BYE");
}

// A reply that nobody asked for and that is no mere news: an untagged NO of IMAP is only a warning
// (RFC 9051 7.1.2).
bool isFailureUnasked(const Reply &reply)
{
    return reply.status.isEmpty() || reply.status == QLatin1String("BYE")
        || reply.status == QLatin1String("-ERR");
}

Outcome outcomeOfConnectDefect(const QString &defect)
{
    const QStringList refusals{QStringLiteral("connect.refused"), QStringLiteral("proxy.refused"),
        QStringLiteral("proxy.auth-failed")};
    if (refusals.contains(defect))
        return Outcome::Refused;
    return defect.endsWith(QLatin1String(".timeout")) ? Outcome::Timeout : Outcome::Unreachable;
}

constexpr qsizetype LongestBdat = 64; // of the command; a chunk that begins so is longer

// Commands besides the mail: what they are answered is worth knowing, but decides nothing.
bool isRequest(QByteArrayView wire)
{
    const QByteArray verb = wire.first(qMin<qsizetype>(wire.size(), 4)).toByteArray().toUpper();
    return QByteArrayList{"VRFY", "EXPN", "HELP", "NOOP", "ETRN", "RSET"}.contains(verb);
}

class Judge
{
public:
    explicit Judge(const Session &session) : m_session(session) { }

    Judgement run()
    {
        for (int i = 0; i < int(m_session.events().size()) && !isDecided(); ++i)
            look(i, m_session.events()[size_t(i)]);
        return conclude();
    }

private:
    void look(int index, const Event &event);
    void lookAtConnect(int index, const Event &event);
    void lookAtDefect(int index, const Event &event);
    void noteMessage(int index);
    void lookAtCommand(const Event &event);
    bool isBesides(QByteArrayView wire) const;
    void lookAtReply(int index, const Event &event);
    void lookAtEnd(int index, const Event &event, Outcome outcome);
    void onAcceptance(Stage stage);
    void onRefusal(int index, Stage stage, ReplyClass meaning);
    bool isDecided() const { return m_failure && !m_isByHand; }
    bool isDelivery(Stage stage) const;
    bool isBearable(Stage stage, ReplyClass meaning, bool isClosing) const;
    void fail(int index, Stage stage, Outcome outcome);
    std::optional<Failure> failureWithoutEvent() const;
    Judgement conclude() const;
    Judgement judgement(const Failure &failure) const;

    const Session &m_session;
    std::optional<Failure> m_failure;
    std::optional<Failure> m_connectFailure; // no address answered so far
    std::optional<Failure> m_helloRefusal; // EHLO was refused; HELO may mend it
    std::optional<Failure> m_recipientRefusal; // the first one
    std::optional<Failure> m_deliveryRefusal; // LMTP: the first one after the dot
    bool m_isByHand = false; // a person leads, and may try again what was refused
    bool m_isChallenged = false; // what is said next answers that
    bool m_answersRequest = false;
    bool m_answersChunk = false; // BDAT without LAST: more of the message is to come
    bool m_connected = false;
    bool m_recipientAccepted = false;
    bool m_messageWhole = false;
    int m_messageEvent = -1; // of the note that the message was out
    bool m_messageAccepted = false;
};

void Judge::look(int index, const Event &event)
{
    switch (event.kind) {
    case EventKind::Resolve:
        if (event.defect >= 0)
            fail(index, Stage::Dns, Outcome::DnsError);
        break;
    case EventKind::Connect:
        lookAtConnect(index, event);
        break;
    case EventKind::Received:
        lookAtReply(index, event);
        break;
    case EventKind::Fragment:
        if (event.defect >= 0 && !isGoodbye(event.stage))
            fail(index, event.stage, Outcome::ProtocolError);
        break;
    case EventKind::Defect:
        lookAtDefect(index, event);
        break;
    case EventKind::Timeout:
        if (event.stage == Stage::Connect)
            lookAtConnect(index, event);
        else
            lookAtEnd(index, event, Outcome::Timeout);
        break;
    case EventKind::Lost:
        lookAtEnd(index, event, Outcome::Lost);
        break;
    case EventKind::Cancelled:
        fail(index, event.stage, Outcome::Cancelled);
        break;
    case EventKind::Note:
        if (m_session.bytesOf(event).startsWith("message.sent"))
            noteMessage(index);
        else if (m_session.bytesOf(event).startsWith("talk.begins"))
            m_isByHand = true;
        else if (const auto outcome = outcomeOfNote(m_session.bytesOf(event)))
            fail(index, event.stage, *outcome);
        break;
    case EventKind::Sent:
        lookAtCommand(event);
        break;
    case EventKind::Encrypted:
        break;
    }
}

void Judge::lookAtConnect(int index, const Event &event)
{
    if (event.defect < 0) {
        m_connected = true;
        return;
    }
    const Outcome outcome = outcomeOfConnectDefect(m_session.defectOf(event));
    // No way to one address family is usual and says nothing about the server; an answer says more.
    if (!m_connectFailure || m_connectFailure->outcome == Outcome::Unreachable)
        m_connectFailure = Failure{index, Stage::Connect, outcome};
}

void Judge::lookAtDefect(int index, const Event &event)
{
    const QString id = m_session.defectOf(event);
    if (isGoodbye(event.stage))
        return;
    const bool isTls = id.startsWith(QLatin1String("tls."));
    fail(index, event.stage, isTls ? Outcome::TlsError : Outcome::ProtocolError);
}

void Judge::lookAtEnd(int index, const Event &event, Outcome outcome)
{
    if (isGoodbye(event.stage) || event.stage == Stage::Done)
        return;
    const bool inDoubt = event.stage == Stage::Body && m_messageWhole;
    const bool inHandshake = event.stage == Stage::Tls && outcome == Outcome::Lost;
    if (inDoubt) // RFC 5321 4.5.3.2.6: the server may have taken the message
        fail(index, event.stage, Outcome::Unknown);
    else
        fail(index, event.stage, inHandshake ? Outcome::TlsError : outcome);
}

void Judge::noteMessage(int index)
{
    m_messageWhole = true;
    m_messageEvent = index;
}

void Judge::lookAtCommand(const Event &event)
{
    const QByteArrayView wire = m_session.bytesOf(event);
    if (event.stage != Stage::Body) {
        m_answersRequest = m_isByHand ? isBesides(wire) : isRequest(wire);
    } else if (wire.startsWith("BDAT ") && wire.size() < LongestBdat) {
        const QByteArray command = wire.toByteArray().trimmed().toUpper();
        m_answersChunk = !command.endsWith(" LAST");
    }
}

void Judge::lookAtReply(int index, const Event &event)
{
    const Reply *reply = m_session.replyOf(event);
    if (!reply || isGoodbye(event.stage) || event.stage == Stage::Done)
        return;
    const bool unasked = m_session.defectOf(event) == QLatin1String("reply.unasked");
    const ReplyClass meaning = classify(event.stage, *reply);
    const bool refuses = meaning == ReplyClass::Temporary || meaning == ReplyClass::Permanent;
    m_isChallenged = meaning == ReplyClass::Challenge;
    if (unasked) {
        if (refuses && isFailureUnasked(*reply))
            fail(index, event.stage, outcomeOf(meaning));
    } else if (m_answersRequest && reply->code != 421) {
        return;
    } else if (meaning == ReplyClass::Unexpected) {
        fail(index, event.stage, Outcome::ProtocolError);
    } else if (refuses) {
        onRefusal(index, event.stage, meaning);
    } else {
        onAcceptance(event.stage);
    }
}

// What a person typed that is no part of a mail's way, or that nobody knows.
bool Judge::isBesides(QByteArrayView wire) const
{
    const Protocol protocol = m_session.plan.protocol;
    return !m_isChallenged && !stageOfVerb(protocol, verbOf(protocol, wire.toByteArray()));
}

void Judge::onAcceptance(Stage stage)
{
    m_helloRefusal.reset();
    if (m_isByHand && m_failure && m_failure->stage == stage)
        m_failure.reset();
    if (stage == Stage::Mail) // the next mail of the session
        m_recipientAccepted = m_messageWhole = m_messageAccepted = false;
    if (stage == Stage::Rcpt)
        m_recipientAccepted = true;
    if (stage == Stage::Body && !m_answersChunk)
        m_messageAccepted = true;
}

// LMTP answers for each recipient after the dot (RFC 2033 4.2).
bool Judge::isDelivery(Stage stage) const
{
    return m_session.plan.protocol == Protocol::Lmtp && stage == Stage::Body && !m_answersChunk;
}

// The conversation goes on without what was refused: encryption where it is optional, or the list
// of abilities, because one can sign in without knowing them.
bool Judge::isBearable(Stage stage, ReplyClass meaning, bool isClosing) const
{
    const bool isOptionalTls = stage == Stage::StartTls
        && m_session.plan.security == Security::StartTlsIfOffered && !isClosing;
    return isOptionalTls || (stage == Stage::Capability && meaning == ReplyClass::Permanent);
}

void Judge::onRefusal(int index, Stage stage, ReplyClass meaning)
{
    const bool isClosing = closes(*m_session.replyOf(m_session.events()[size_t(index)]));
    const Failure refusal{index, stage, outcomeOf(meaning)};
    if (stage == Stage::Ehlo && meaning == ReplyClass::Permanent && !m_helloRefusal)
        m_helloRefusal = refusal;
    else if (isBearable(stage, meaning, isClosing))
        return;
    else if (stage == Stage::Rcpt && !isClosing)
        m_recipientRefusal = m_recipientRefusal.value_or(refusal);
    else if (isDelivery(stage) && !isClosing)
        m_deliveryRefusal = m_deliveryRefusal.value_or(refusal);
    else
        fail(index, stage, refusal.outcome);
}

void Judge::fail(int index, Stage stage, Outcome outcome)
{
    if (m_isByHand && m_failure) // the first one is the reason for those that follow
        return;
    const bool noRecipient = m_recipientRefusal && !m_recipientAccepted;
    if (m_helloRefusal && stage == Stage::Ehlo)
        m_failure = m_helloRefusal;
    else if (noRecipient && (stage == Stage::Data || stage == Stage::Body))
        m_failure = m_recipientRefusal; // pipelined: what followed only echoes it
    else
        m_failure = Failure{index, stage, outcome};
}

// What is left when no event decided at once.
std::optional<Failure> Judge::failureWithoutEvent() const
{
    if (m_helloRefusal)
        return m_helloRefusal;
    if (m_recipientRefusal && !m_recipientAccepted)
        return m_recipientRefusal;
    if (m_deliveryRefusal && !m_messageAccepted)
        return m_deliveryRefusal;
    if (!m_connected && m_connectFailure)
        return m_connectFailure;
    if (m_session.events().empty())
        return Failure{-1, Stage::Input, Outcome::Refused};
    const Event &last = m_session.events().back();
    const Plan &plan = m_session.plan;
    const bool sends = carriesMail(plan.protocol) && lastStage(plan) >= Stage::Body;
    const bool cutShort = !m_connected || (sends && !m_messageAccepted);
    if (cutShort && m_messageWhole && !m_messageAccepted) // the record ends without the answer
        return Failure{m_messageEvent, Stage::Body, Outcome::Unknown};
    if (cutShort)
        return Failure{int(m_session.events().size()) - 1, last.stage, Outcome::Unknown};
    return std::nullopt;
}

Judgement Judge::conclude() const
{
    if (m_failure)
        return judgement(*m_failure);
    if (const auto failure = failureWithoutEvent())
        return judgement(*failure);
    Judgement result;
    const auto &refusal = m_recipientRefusal ? m_recipientRefusal : m_deliveryRefusal;
    if (refusal) {
        result = judgement(*refusal);
        result.verdict.outcome = Outcome::Partial;
    } else {
        result.verdict.outcome = Outcome::Ok;
    }
    result.verdict.stage = Stage::Done;
    return result;
}

Judgement Judge::judgement(const Failure &failure) const
{
    Judgement result;
    result.event = failure.event;
    result.verdict.stage = failure.stage;
    result.verdict.outcome = failure.outcome;
    const bool byReply = failure.outcome == Outcome::Temporary
        || failure.outcome == Outcome::Permanent || failure.outcome == Outcome::ProtocolError;
    if (byReply && failure.event >= 0) {
        if (const Reply *reply = m_session.replyOf(m_session.events()[size_t(failure.event)]))
            result.verdict.reply = *reply;
    }
    return result;
}

} // namespace

Judgement judge(const Session &session)
{
    return Judge(session).run();
}

} // namespace smtpscope
