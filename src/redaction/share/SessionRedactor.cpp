// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/SessionRedactor.h"

#include "redaction/ProtocolWords.h"
#include "redaction/ReplyWire.h"
#include "redaction/share/UnmarkedCommand.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace smtpscope {

namespace {

TextContext contextOf(const Event &event)
{
    if (event.direction != Direction::In)
        return TextContext::Plain;
    switch (event.stage) {
    case Stage::Auth:
    case Stage::Login:
    case Stage::Mail:
    case Stage::Rcpt:
    case Stage::Data:
    case Stage::Body:
        return TextContext::RecipientReply;
    case Stage::Input:
    case Stage::Dns:
    case Stage::Connect:
    case Stage::Banner:
    case Stage::Ehlo:
    case Stage::StartTls:
    case Stage::Tls:
    case Stage::Quit:
    case Stage::Done:
    case Stage::Greeting:
    case Stage::Capability:
    case Stage::Logout:
        break;
    }
    return TextContext::Reply;
}

TextShape shapeOf(const Event &event)
{
    if (event.direction != Direction::In)
        return TextShape::Plain;
    return event.kind == EventKind::Received ? TextShape::Reply : TextShape::Fragment;
}

bool hasSeveralLines(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    return end >= 0 && text.indexOf('\n', end + 1) >= 0;
}

// What an engine's remark says of this computer; the mark is made here because remarks have none.
std::vector<Span> marksOf(const Session &session, const Event &event)
{
    if (event.kind != EventKind::Note)
        return session.spansOf(event);
    static const QByteArray chosen = "helo.chosen: ";
    const QByteArrayView bytes = session.bytesOf(event);
    if (!bytes.startsWith(chosen))
        return session.spansOf(event);
    return {{quint32(chosen.size()), quint32(bytes.size() - chosen.size()), Sort::Host}};
}

QByteArrayList mailDomainsOf(const Plan &plan)
{
    QByteArrayList domains;
    const QStringList people = plan.to + QStringList{plan.from.value_or(QString()), plan.user};
    for (const QString &person : people)
        domains.append(foldedName(person.section(QLatin1Char('@'), 1).toUtf8()));
    return domains;
}

// What stands between blanks and signs that no name has. The reply code is left out.
QByteArrayList wordsOf(const QByteArray &text)
{
    QByteArray plain = text.sliced(replyCodeLength(text.left(4)));
    for (char &c : plain) {
        const bool isName =
            isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' || c == '_';
        c = isName ? c : ' ';
    }
    const qsizetype id = text.startsWith("dns.") ? std::max<qsizetype>(0, plain.indexOf(' ')) : 0;
    return plain.sliced(id).simplified().split(' ');
}

bool isIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
}

// "TLSv1.3 TLS_AES_256_GCM_SHA384"
bool isCipher(QByteArrayView bytes)
{
    return bytes.startsWith("TLS") && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return isIdCharacter(c) || (c >= 'A' && c <= 'Z') || c == '_' || c == ' ';
    });
}

// A remark begins with our own id, which is no host name although it has dots. What does not look
// like one is not ours.
qsizetype ownWordsOf(const Event &event, QByteArrayView bytes)
{
    if (event.kind == EventKind::Encrypted)
        return isCipher(bytes) ? bytes.size() : 0;
    if (event.kind != EventKind::Note)
        return 0;
    const qsizetype colon = bytes.indexOf(": ");
    const QByteArrayView id = colon < 0 ? bytes : bytes.first(colon);
    if (id.size() > 64 || !std::all_of(id.begin(), id.end(), isIdCharacter))
        return 0;
    return colon < 0 ? bytes.size() : colon + 2;
}

} // namespace

SessionRedactor::SessionRedactor(
    StandIns &standIns, TextRedactor &texts, const HiddenForms &hidden, const HostNames &hosts)
    : m_standIns(standIns), m_texts(texts), m_hidden(hidden), m_hosts(hosts)
{ }

// Into m_shared.
void SessionRedactor::bytes(const Session &session, const Event &event)
{
    QByteArrayView all = session.bytesOf(event);
    std::vector<Span> marks = marksOf(session, event);
    QByteArray changed;
    const bool isUnmarked = marks.empty() && event.kind == EventKind::Sent;
    const bool isReply = marks.empty() && shapeOf(event) == TextShape::Reply;
    if (isUnmarked || (isReply && hasSeveralLines(all))) {
        changed = all.toByteArray();
        if (isUnmarked)
            marks = markCommand(changed, event.stage);
        else
            m_hidden.hideBroken(changed);
        all = changed;
    }
    qsizetype own = ownWordsOf(event, all);
    if (!marks.empty())
        own = std::min(own, qsizetype(marks.front().offset)); // what is marked is not ours
    for (Span &mark : marks)
        mark.offset -= quint32(own);
    m_texts.redact(all.sliced(own), marks, contextOf(event), 0, m_shared);
    if (!m_standIns.isSettled())
        return;
    const int found = m_hidden.replace(m_shared, shapeOf(event), m_texts)
        + (shapeOf(event) == TextShape::Fragment ? m_hidden.replaceCut(m_shared) : 0);
    for (int i = 0; i < found; ++i)
        m_texts.countPlace(Sort::Person);
    if (own == 0)
        return;
    m_standIns.keepOwnWords(all.first(own));
    m_shared.text.prepend(all.first(own).toByteArray());
    for (Span &span : m_shared.spans)
        span.offset += quint32(own);
}

void SessionRedactor::reply(Reply &reply, TextContext context)
{
    word(reply.responseCode);
    word(reply.status);
    static const QRegularExpression enhanced(QStringLiteral("^[245]\\.\\d{1,3}\\.\\d{1,3}$"));
    if (!enhanced.match(reply.enhanced).hasMatch())
        reply.enhanced.clear();
    QByteArray recorded = wireOf(reply);
    m_hidden.hideBroken(recorded);
    RedactedText wire = m_texts.redact(recorded, {}, context);
    if (!m_standIns.isSettled())
        return;
    m_hidden.replace(wire, TextShape::Reply, m_texts);
    reply.lines = linesOf(wire.text);
}

const Record &SessionRedactor::record(const Session &session, const Event &event)
{
    m_record.kind = event.kind;
    m_record.stage = event.stage;
    m_record.direction = event.direction;
    m_record.timeNs = event.timeNs;
    bytes(session, event);
    m_record.bytes.swap(m_shared.text); // what is swapped in gives its memory to the next event
    m_record.spans.swap(m_shared.spans);
    m_record.reply.reset();
    if (const Reply *parsed = session.replyOf(event)) {
        m_record.reply = *parsed;
        reply(*m_record.reply, contextOf(event));
    }
    m_record.sasl.reset();
    if (const SaslFacts *facts = session.saslOf(event)) {
        m_record.sasl = *facts;
        person(m_record.sasl->authzid);
        person(m_record.sasl->authcid);
        word(m_record.sasl->mechanism);
    }
    m_record.defect = session.defectOf(event);
    word(m_record.defect);
    return m_record;
}

// Names that are a server's, whatever it was asked for by: the first one in its greeting, and those
// that its look-up brought. A mail domain that was looked up is none.
void SessionRedactor::noteServers(const Session &session)
{
    const QByteArrayList domains = mailDomainsOf(session.plan);
    for (const Event &event : session.events()) {
        const bool isGreeting = event.kind == EventKind::Received
            && (event.stage == Stage::Banner || event.stage == Stage::Greeting);
        const QByteArrayView bytes = session.bytesOf(event);
        const bool isLookUp = event.kind == EventKind::Resolve
            || (event.kind == EventKind::Note && bytes.startsWith("dns."));
        if (!isGreeting && !isLookUp)
            continue;
        const QByteArray text = bytes.first(std::min<qsizetype>(bytes.size(), 500)).toByteArray();
        for (const QByteArray &word : wordsOf(text)) {
            if (!m_hosts.isHostName(word) || domains.contains(foldedName(word)))
                continue;
            m_standIns.noteServer(word);
            if (isGreeting)
                break;
        }
    }
}

Verdict SessionRedactor::redacted(const Verdict &verdict)
{
    Verdict result = verdict;
    if (result.reply)
        reply(*result.reply, TextContext::RecipientReply);
    word(result.cause);
    return result;
}

Session SessionRedactor::redacted(const Session &session)
{
    Session result;
    result.application = session.application;
    for (QString *field :
        {&result.application.name, &result.application.version, &result.application.os})
        text(*field);
    result.started = session.started;
    noteServers(session);
    result.plan = session.plan;
    plan(result.plan);
    result.endpoint = session.endpoint;
    endpoint(result.endpoint);
    result.capabilities = session.capabilities;
    capabilities(result.capabilities);
    if (m_standIns.isSettled()) // stand-ins are about as long as what they stand for
        result.reserve(session.arena().size(), session.events().size(),
            session.spans().size() + 2 * session.events().size());
    for (const Event &event : session.events()) {
        const Record &shared = record(session, event);
        if (m_standIns.isSettled())
            result.append(shared);
    }
    result.recipients = session.recipients;
    recipients(result.recipients);
    result.findings = session.findings;
    findings(result.findings);
    result.verdict = redacted(session.verdict);
    return result;
}

} // namespace smtpscope
