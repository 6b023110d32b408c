// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/Replay.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace smtpscope {

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr qint64 EndlessBytes = 1024 * 1024; // more than any limit on a reply

bool isWithoutEnd(const QString &defect)
{
    return defect == QLatin1String("reply.line-too-long")
        || defect == QLatin1String("reply.too-many-lines")
        || defect == QLatin1String("reply.too-long");
}

PracticeCertificate certificateLike(const Endpoint &endpoint)
{
    if (endpoint.tls.errors.empty())
        return PracticeCertificate::Good;
    const QString id = endpoint.tls.errors.front().id.section(QLatin1Char('.'), 2);
    if (id == QLatin1String("expired"))
        return PracticeCertificate::Expired;
    if (id == QLatin1String("not-yet-valid"))
        return PracticeCertificate::NotYetValid;
    if (id == QLatin1String("wrong-name"))
        return PracticeCertificate::WrongName;
    if (id == QLatin1String("self-signed"))
        return PracticeCertificate::SelfSigned;
    return id == QLatin1String("incomplete") ? PracticeCertificate::Incomplete
                                             : PracticeCertificate::Untrusted;
}

class ReplayBuilder
{
public:
    explicit ReplayBuilder(const Session &session) : m_session(session) { }

    std::optional<Situation> build();

private:
    void look(const Event &event);
    void onSent(const Event &event);
    void onSaid(const Event &event);
    void onHandshake(bool succeeds);
    Deeds &deedsOf(int turn);
    int turnAnswered();
    void addSaid(const QString &defect, const QByteArray &bytes);
    void add(int turn, const Deed &deed);
    void addPause(int turn);

    const Session &m_session;
    Situation m_situation;
    std::deque<int> m_unanswered; // turns that have had no reply yet; -1 is the greeting
    int m_current = -1; // the turn that was said or answered last
    QByteArray m_lastVerb;
    qint64 m_lastNs = 0; // when something happened on the wire before
    qint64 m_nowNs = 0;
    qint64 m_pausedMs = 0;
    qint64 m_bytes = 0;
    bool m_isAsking = false; // the server's last word was a challenge, or 354
    bool m_hasHandshake = false;
    bool m_hasSpoken = false;
};

std::optional<Situation> ReplayBuilder::build()
{
    m_situation.name = QStringLiteral("replay");
    m_situation.protocol = m_session.plan.protocol;
    m_situation.certificate = certificateLike(m_session.endpoint);
    m_situation.stage = m_session.verdict.stage;
    m_situation.outcome = m_session.verdict.outcome;
    m_situation.firstByte = FirstByte::NeverTls;
    m_unanswered.push_back(-1);
    for (const Event &event : m_session.events()) {
        if (m_situation.turns.size() < MostReplayTurns && m_bytes <= MostReplayBytes)
            look(event);
    }
    if (!m_hasSpoken && !m_hasHandshake)
        return std::nullopt;
    if (m_situation.turns.empty()) // else the usual answers would follow the greeting
        m_situation.turns.push_back({{}, {}, {stall()}});
    return m_situation;
}

void ReplayBuilder::look(const Event &event)
{
    m_nowNs = event.timeNs;
    switch (event.kind) {
    case EventKind::Sent:
        onSent(event);
        break;
    case EventKind::Received:
    case EventKind::Fragment:
        onSaid(event);
        break;
    case EventKind::Defect:
        if (event.direction == Direction::In)
            onSaid(event);
        else if (event.stage == Stage::Tls)
            onHandshake(!m_session.endpoint.tls.errors.empty());
        break;
    case EventKind::Encrypted:
        onHandshake(true);
        break;
    case EventKind::Timeout:
        if (event.stage != Stage::Dns && event.stage != Stage::Connect)
            add(m_current, stall());
        m_hasSpoken = m_hasSpoken || event.stage > Stage::Connect; // silence can be played too
        break;
    case EventKind::Lost:
        add(m_current, closeNow());
        m_hasSpoken = true;
        break;
    case EventKind::Connect:
        break;
    case EventKind::Resolve:
    case EventKind::Note:
    case EventKind::Cancelled:
        return; // nothing on the wire
    }
    m_lastNs = m_nowNs;
}

void ReplayBuilder::onSent(const Event &event)
{
    const QByteArray text = m_session.bytesOf(event).toByteArray();
    const bool isChunk = m_lastVerb == "BDAT"; // its bytes follow the command
    m_lastVerb.clear();
    // The PROXY header comes before the greeting, and nothing answers it.
    if (isChunk || text.startsWith("PROXY "))
        return;
    ReplayTurn turn;
    if (!std::exchange(m_isAsking, false)) {
        const QByteArrayList words = text.left(256).trimmed().split(' ');
        const bool isImap = m_situation.protocol == Protocol::Imap;
        turn.tag = isImap ? words.front() : QByteArray();
        turn.verb = words.value(isImap ? 1 : 0).toUpper();
        m_lastVerb = carriesMail(m_situation.protocol) ? turn.verb : QByteArray();
    }
    m_current = int(m_situation.turns.size());
    m_unanswered.push_back(m_current);
    m_situation.turns.push_back(turn);
}

// A reply belongs to the oldest command that has none: commands may have come in a group
// (RFC 2920). One more belongs to what was answered last.
int ReplayBuilder::turnAnswered()
{
    if (m_unanswered.empty())
        return m_current;
    const int turn = m_unanswered.front();
    m_unanswered.pop_front();
    return turn;
}

void ReplayBuilder::onSaid(const Event &event)
{
    const QByteArray bytes = m_session.bytesOf(event).toByteArray();
    m_bytes += bytes.size();
    m_current = turnAnswered();
    m_hasSpoken = true;
    if (m_bytes > MostReplayBytes) {
        add(m_current, closeNow());
        return;
    }
    const bool isMail = carriesMail(m_situation.protocol);
    m_isAsking =
        isMail ? bytes.startsWith("334") || bytes.startsWith("354") : bytes.startsWith('+');
    addSaid(m_session.defectOf(event), bytes);
}

void ReplayBuilder::addSaid(const QString &defect, const QByteArray &bytes)
{
    Deeds &deeds = deedsOf(m_current);
    if (defect == QLatin1String("starttls.injection")) {
        // It came along with the consent to TLS, but may have been noticed after the handshake.
        const bool isLate = !deeds.empty() && deeds.back().kind == DeedKind::StartTls;
        if (isLate)
            deeds.pop_back();
        add(m_current, sayRaw(bytes));
        if (isLate)
            add(m_current, startTlsNow());
        return;
    }
    addPause(m_current);
    // The record holds only the beginning of what went over a limit.
    if (isWithoutEnd(defect) && !bytes.isEmpty())
        add(m_current, {DeedKind::Repeat, bytes, 1 + EndlessBytes / bytes.size()});
    else
        add(m_current, sayRaw(bytes));
}

void ReplayBuilder::onHandshake(bool succeeds)
{
    if (std::exchange(m_hasHandshake, true))
        return;
    const bool isFirst = m_situation.turns.empty() && m_situation.greeting.empty();
    if (succeeds && isFirst)
        m_situation.firstByte = FirstByte::AlwaysTls;
    else
        add(m_current, succeeds ? startTlsNow() : closeNow());
}

Deeds &ReplayBuilder::deedsOf(int turn)
{
    return turn < 0 ? m_situation.greeting : m_situation.turns[size_t(turn)].deeds;
}

// What was said at once is said at once again.
void ReplayBuilder::add(int turn, const Deed &deed)
{
    Deeds &deeds = deedsOf(turn);
    const bool joins =
        deed.kind == DeedKind::Say && !deeds.empty() && deeds.back().kind == DeedKind::Say;
    if (joins)
        deeds.back().bytes += deed.bytes;
    else
        deeds.push_back(deed);
}

void ReplayBuilder::addPause(int turn)
{
    const qint64 wanted =
        std::clamp<qint64>((m_nowNs - m_lastNs) / NsPerMs, 0, LongestReplayPauseMs);
    const qint64 pause = std::min(wanted, LongestReplayMs - m_pausedMs);
    if (pause <= 0)
        return;
    m_pausedMs += pause;
    add(turn, pauseFor(pause));
}

} // namespace

std::optional<Situation> replayOf(const Session &session)
{
    return ReplayBuilder(session).build();
}

} // namespace smtpscope
