// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/TalkReader.h"

#include "intake/CopiedReplies.h"
#include "intake/ReplyLine.h"
#include "protocol/EhloReply.h"
#include "protocol/ReplyClass.h"
#include "protocol/imap/ImapReplyParser.h"
#include "protocol/pop3/Pop3ReplyParser.h"
#include "session/Printable.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype MostPlanRecipients = 10; // a plan from elsewhere may name no more
constexpr quint16 TlsPorts[] = {465, 993, 995};

Stage firstStage(Protocol protocol)
{
    return carriesMail(protocol) ? Stage::Banner : Stage::Greeting;
}

bool isQuit(Stage stage)
{
    return stage == Stage::Quit || stage == Stage::Logout;
}

QString shown(const QByteArray &text)
{
    return printable(QByteArrayView(text));
}

} // namespace

TalkReader::TalkReader(const ImportRequest &request, ImportKind kind, Protocol protocol)
    : m_session(request, kind), m_signIn(protocol), m_stage(firstStage(protocol))
{
    m_session.session().plan.protocol = protocol;
    m_session.session().plan.stopAfter = m_stage;
}

void TalkReader::take(const SpokenLine &line)
{
    m_session.at(line.time);
    if (line.speaker == Speaker::Client)
        takeClient(line.text);
    else if (line.speaker == Speaker::Server)
        takeServer(line.text);
}

// The connection stands as the first event, so that what follows has a place to hang on.
void TalkReader::begin()
{
    if (std::exchange(m_hasTalk, true))
        return;
    Session &session = m_session.session();
    session.endpoint.host = m_opening.host;
    session.endpoint.address = m_opening.address;
    if (m_opening.port > 0)
        session.plan.port = m_opening.port;
    session.endpoint.port = session.plan.port;
    session.plan.host = m_opening.host.isEmpty() ? m_opening.address : m_opening.host;
    const bool isTls = std::find(std::begin(TlsPorts), std::end(TlsPorts), session.plan.port)
        != std::end(TlsPorts);
    session.plan.security = isTls ? Security::Tls : Security::None;
    m_session.happened(EventKind::Connect, Stage::Connect,
        session.plan.host.isEmpty()
            ? QString()
            : session.plan.host + QLatin1Char(':') + QString::number(session.plan.port));
}

void TalkReader::take(const TranscriptRemark &remark)
{
    switch (remark.kind) {
    case RemarkKind::Opens:
        addOpening(remark);
        break;
    case RemarkKind::Encrypted:
        begin();
        noteEncryption(remark.text, remark.cipher);
        break;
    case RemarkKind::TlsFault:
        addTlsError(remark);
        break;
    case RemarkKind::Subject:
        m_subject = m_subject.isEmpty() ? remark.text : m_subject;
        break;
    case RemarkKind::Issuer:
        noteIssuer(remark.text);
        break;
    case RemarkKind::Failed:
        addFailure(remark);
        break;
    case RemarkKind::Closed:
        if (m_hasTalk && !m_isOver)
            m_session.happened(EventKind::Lost, m_stage, remark.text);
        m_isOver = true;
        break;
    case RemarkKind::None:
        break;
    }
}

// What is tried later goes before what was tried first; what it leaves out still holds.
void TalkReader::addOpening(const TranscriptRemark &remark)
{
    if (!remark.host.isEmpty())
        m_opening.host = remark.host;
    if (!remark.address.isEmpty())
        m_opening.address = remark.address;
    if (remark.port > 0)
        m_opening.port = remark.port;
}

void TalkReader::addFailure(const TranscriptRemark &remark)
{
    if (m_hasTalk)
        return;
    const bool isName = remark.defect.startsWith(QLatin1String("dns."));
    const bool isSilent = remark.defect == QLatin1String("connect.timeout");
    const EventKind kind = isSilent ? EventKind::Timeout : EventKind::Connect;
    m_session.happened(isName ? EventKind::Resolve : kind, isName ? Stage::Dns : Stage::Connect,
        remark.text, remark.defect);
    m_session.session().endpoint.host = m_opening.host;
    m_session.session().endpoint.address = m_opening.address;
    m_hasFailed = true;
}

// Programs say several times what is wrong with a certificate.
void TalkReader::addTlsError(const TranscriptRemark &remark)
{
    auto &errors = m_session.session().endpoint.tls.errors;
    const bool isKnown = std::any_of(errors.begin(), errors.end(),
        [&remark](const TlsError &error) { return error.id == remark.defect; });
    if (!isKnown)
        errors.push_back({remark.defect, m_session.masked(remark.text)});
}

// Dates and names of the certificate are not told, so it is only remarked on.
void TalkReader::noteIssuer(const QString &issuer)
{
    if (m_subject.isEmpty() || std::exchange(m_hasIssuer, true))
        return;
    begin();
    m_session.happened(EventKind::Note, Stage::Tls,
        QStringLiteral("import.certificate: ") + m_subject + QStringLiteral(" / ") + issuer);
}

void TalkReader::noteEncryption(const QString &protocol, const QString &cipher)
{
    TlsFacts &tls = m_session.session().endpoint.tls;
    const bool isKnown = !tls.protocol.isEmpty();
    if (isKnown && !m_isTlsDue)
        return;
    if (!protocol.isEmpty()) {
        tls.protocol = protocol;
        tls.cipher = cipher;
    }
    if (m_isTlsDue)
        m_session.session().plan.security = Security::StartTls;
    m_session.happened(
        EventKind::Encrypted, Stage::Tls, (protocol + QLatin1Char(' ') + cipher).trimmed());
    m_isTlsDue = false;
}

void TalkReader::takeClient(const QByteArray &text)
{
    begin();
    m_hasClient = true;
    finishReply();
    if (m_isInMessage)
        return takeMessageLine(text);
    if (m_isTlsDue)
        noteEncryption({}, {});
    const bool isAnswer = m_signIn.awaitsAnswer();
    const Command command = m_signIn.read(text);
    if (!isAnswer)
        m_stage = stageOfCommand(text, protocol(), m_stage);
    if (!isAnswer && !text.isEmpty() && isPlaceholder(text)) // the program hides a whole sign-in
        m_stage = carriesMail(protocol()) ? Stage::Auth : Stage::Login;
    m_session.sent(m_stage, command);
    m_pending.push_back({m_stage, {}});
    if (m_stage == Stage::Rcpt)
        m_pending.back().recipient = mailboxOfCommand(text);
    learnPlan(text, command);
}

// What this conversation would be as a plan of ours.
void TalkReader::learnPlan(const QByteArray &text, const Command &command)
{
    Plan &plan = m_session.session().plan;
    if (command.sasl && !command.sasl->authcid.isEmpty())
        plan.user = command.sasl->authcid;
    if (command.sasl)
        plan.mechanism = command.sasl->mechanism;
    if (m_stage == Stage::Ehlo && carriesMail(plan.protocol))
        plan.helo = shown(text.mid(5).trimmed());
    if (m_stage == Stage::Mail)
        plan.from = shown(mailboxOfCommand(text));
    if (m_stage == Stage::Rcpt && plan.to.size() < MostPlanRecipients)
        plan.to += shown(mailboxOfCommand(text));
    if (!isQuit(m_stage))
        plan.stopAfter = std::max(plan.stopAfter, m_stage);
}

void TalkReader::takeMessageLine(const QByteArray &text)
{
    const bool isEnd = text.trimmed() == ".";
    m_message += text + "\r\n";
    if (isEnd)
        endMessage();
}

void TalkReader::endMessage()
{
    m_isInMessage = false;
    m_stage = Stage::Body;
    m_session.session().plan.stopAfter = Stage::Body;
    Command message{std::exchange(m_message, {}), {}, {}, {}};
    const auto size = quint32(message.wire.size());
    message.spans.push_back({0, size, Sort::Body});
    if (size > 0)
        m_session.sent(Stage::Body, message);
    m_session.happened(EventKind::Note, Stage::Body, QStringLiteral("message.sent"));
    m_pending.push_back({Stage::Body, {}});
}

bool TalkReader::isReplyWhole(const QByteArray &line) const
{
    if (protocol() == Protocol::Imap) {
        const bool isGreeting = m_pending.empty() && line.startsWith("* ");
        return isGreeting || line.startsWith("+") || !line.startsWith("* ");
    }
    return protocol() == Protocol::Pop3 || line.size() < 4 || line[3] != '-';
}

void TalkReader::takeServer(const QByteArray &text)
{
    begin();
    if (!protocolOfReplyLine(text) && m_reply.isEmpty())
        return; // a program's remark in the server's place
    if (m_isInMessage)
        endMessage(); // the program did not show the message
    m_reply += text + "\r\n";
    if (isReplyWhole(text))
        finishReply();
}

std::optional<ParsedReply> TalkReader::parsed(const QByteArray &raw) const
{
    const Limits limits;
    if (protocol() == Protocol::Imap)
        return ImapReplyParser::read(raw, limits);
    if (protocol() == Protocol::Pop3)
        return Pop3ReplyParser::read(raw, limits);
    const std::vector<ParsedReply> replies = copiedReplies(raw);
    return replies.empty() ? std::nullopt : std::optional(replies.front());
}

void TalkReader::finishReply()
{
    if (m_reply.isEmpty())
        return;
    const QByteArray raw = std::exchange(m_reply, {});
    const auto reply = parsed(raw);
    if (reply)
        onReply(*reply);
    else
        m_session.broken(m_stage, {QStringLiteral("reply.malformed"), raw});
}

// Where only the server's side was written down, the usual order tells what it answers to.
Stage TalkReader::stageWithoutCommand(const ParsedReply &reply) const
{
    if (!carriesMail(protocol()) || m_session.session().replies().empty())
        return m_stage; // the greeting
    switch (reply.code) {
    case 221:
        return Stage::Quit;
    case 354:
        return Stage::Data;
    case 235:
    case 334:
    case 535:
        return Stage::Auth;
    default:
        break;
    }
    const bool listsKeywords = reply.code == 250 && reply.lines.size() > 1;
    if (m_stage == Stage::Banner || listsKeywords)
        return Stage::Ehlo;
    if (m_stage == Stage::Ehlo || m_stage == Stage::Auth)
        return Stage::Mail;
    return m_stage == Stage::Data || m_stage == Stage::Body ? Stage::Body : Stage::Rcpt;
}

void TalkReader::onReply(const ParsedReply &reply)
{
    Pending pending{m_hasClient ? m_stage : stageWithoutCommand(reply), {}};
    if (pending.stage == Stage::Banner && reply.code == 250)
        pending.stage = Stage::Ehlo; // openssl s_client has said EHLO by itself
    if (!m_pending.empty()) {
        pending = m_pending.front();
        m_pending.pop_front();
    }
    if (!m_hasClient)
        m_stage = pending.stage;
    m_session.received(pending.stage, reply);
    const Reply parts = m_session.session().replies().back();
    m_signIn.onReply(parts);
    if (pending.stage == Stage::Rcpt && !pending.recipient.isEmpty())
        addRecipient(pending.recipient, parts);
    if (pending.stage == Stage::Body)
        decideRecipients(parts);
    if (classify(pending.stage, parts) == ReplyClass::Accepted)
        onAccepted(pending.stage, reply);
    m_isOver = m_isOver || isQuit(pending.stage) || parts.code == 221;
}

void TalkReader::onAccepted(Stage stage, const ParsedReply &reply)
{
    if (stage == Stage::Ehlo && reply.lines.size() > 1)
        m_session.session().capabilities = capabilitiesIn(reply);
    if (stage == Stage::Data && reply.code == 354)
        m_isInMessage = m_hasClient;
    if (stage == Stage::StartTls)
        m_isTlsDue = true;
    if (stage == Stage::StartTls)
        m_session.session().capabilities.clear();
}

void TalkReader::addRecipient(const QByteArray &address, const Reply &reply)
{
    m_session.session().recipients.push_back(
        {shown(address), outcomeOf(classify(Stage::Rcpt, reply)), reply, {}});
}

// The reply after the final dot is for all recipients that were accepted before.
void TalkReader::decideRecipients(const Reply &reply)
{
    const Outcome outcome = outcomeOf(classify(Stage::Body, reply));
    for (Recipient &recipient : m_session.session().recipients) {
        if (recipient.outcome == Outcome::Ok && outcome != Outcome::Ok) {
            recipient.outcome = outcome;
            recipient.reply = reply;
        }
    }
}

bool TalkReader::isAtGreetingAgain(const QByteArray &line) const
{
    const bool isGreeting =
        line.startsWith("220") || line.startsWith("* OK") || line.startsWith("+OK");
    const bool waitsForTls = !m_pending.empty() && m_pending.front().stage == Stage::StartTls;
    const bool isPop3Answer = line.startsWith("+OK") && !m_isOver;
    const bool isImapData = line.startsWith("* OK") && !m_pending.empty() && !m_isOver;
    return m_hasTalk && isGreeting && !waitsForTls && !isPop3Answer && !isImapData
        && (m_isOver || !m_session.session().replies().empty());
}

void TalkReader::finish()
{
    finishReply();
    if (!m_message.isEmpty())
        endMessage();
}

} // namespace smtpscope
