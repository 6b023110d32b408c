// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/Driver.h"

#include <utility>

namespace smtpscope {

namespace {

// A message that does not drain is given one deadline for each of these.
constexpr qint64 DrainStep = 64 * 1024;

} // namespace

Driver::Driver(DriverInput input, std::unique_ptr<Transport> transport,
    std::unique_ptr<HostLookup> lookup, QObject *parent)
    : QObject(parent)
    , m_plan(input.session.plan)
    , m_recorder(std::move(input.session), std::move(input.masker),
          [this](int event) { Q_EMIT recorded(event); })
    , m_conversation(startConversation(m_plan, std::move(input.material)))
    , m_message(std::move(input.message))
    , m_chunks(std::move(input.chunks))
    , m_isStepwise(input.stepwise)
    , m_messageRemark(std::move(input.messageRemark))
    , m_messageNote(std::move(input.messageNote))
    , m_tlsPolicy(std::move(input.tlsPolicy))
    , m_proxy(std::move(input.proxy))
    , m_transport(std::move(transport))
    , m_lookup(std::move(lookup))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse timer fires up to 5 % early
    connect(&m_deadline, &QTimer::timeout, this, &Driver::onDeadline);
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_gate = Gate::Asking;
        goOn();
    });
    connect(m_lookup.get(), &HostLookup::finished, this, &Driver::onResolved);
    connectTransport();
}

Driver::~Driver() = default;

void Driver::connectTransport()
{
    const Transport *transport = m_transport.get();
    connect(transport, &Transport::connected, this, &Driver::onConnected);
    connect(transport, &Transport::failed, this, &Driver::onConnectFailed);
    connect(transport, &Transport::received, this, &Driver::onReceived);
    connect(transport, &Transport::encrypted, this, &Driver::onEncrypted);
    connect(transport, &Transport::tlsFailed, this, &Driver::onTlsFailed);
    connect(transport, &Transport::lost, this, &Driver::onLost);
    connect(transport, &Transport::drained, this, &Driver::onDrained);
}

void Driver::cancel()
{
    if (m_phase == Phase::Finished)
        return;
    const bool isAtName = m_phase == Phase::LookingUp && !m_isProxyLookup;
    const Stage stage = isAtName ? Stage::Dns : m_conversation->stage();
    recordProxyRest();
    recordRest(stage);
    m_recorder.happened(EventKind::Cancelled, stage, {});
    tell(CancelRequested{});
}

void Driver::onReceived(const QByteArray &bytes)
{
    if (m_phase == Phase::AskingProxy) {
        onProxyReceived(bytes);
        return;
    }
    if (m_phase != Phase::Talking)
        return;
    for (const ParsedItem &item : m_conversation->feed(bytes)) {
        if (m_phase == Phase::Finished)
            return;
        onItem(item);
    }
    goOn();
}

void Driver::onItem(const ParsedItem &item)
{
    const Stage stage = m_conversation->stage();
    const auto *reply = std::get_if<ParsedReply>(&item);
    if (m_tlsDue) { // the handshake is due: whatever comes now came too early
        m_tooEarly += reply ? reply->raw : std::get<ReplyDefect>(item).raw;
    } else if (reply) {
        m_recorder.received(stage, *reply, !m_conversation->awaitsReply());
        tell(ReplyArrived{*reply});
    } else {
        const auto &defect = std::get<ReplyDefect>(item);
        m_recorder.defect(stage, defect.id, defect.raw, Direction::In);
        recordRest(stage);
        tell(DefectArrived{});
    }
}

void Driver::onEncrypted(const TlsFacts &facts, const QByteArray &leftover)
{
    const QString worst = facts.errors.empty() ? QString() : facts.errors.front().id;
    m_recorder.session().endpoint.tls = facts;
    m_recorder.happened(
        EventKind::Encrypted, Stage::Tls, facts.protocol + QLatin1Char(' ') + facts.cipher, worst);
    if (!leftover.isEmpty() && m_plan.security != Security::Tls) {
        m_recorder.defect(
            Stage::StartTls, QStringLiteral("starttls.injection"), leftover, Direction::In);
        tell(InjectionSeen{});
        return;
    }
    m_conversation->restartParsing();
    tell(Encrypted{facts.verified});
    if (!leftover.isEmpty())
        onReceived(leftover);
    goOn();
}

void Driver::onTlsFailed(const TlsFailure &failure)
{
    m_recorder.session().endpoint.tls = failure.facts;
    m_recorder.defect(Stage::Tls, failure.id, failure.text.toUtf8(), Direction::None);
    tell(TlsRefused{});
}

void Driver::onLost(const QString &text)
{
    if (m_phase == Phase::AskingProxy) {
        onProxyLost(text);
        return;
    }
    if (m_phase != Phase::Talking)
        return;
    const Stage stage = m_conversation->stage();
    recordRest(stage);
    m_recorder.happened(EventKind::Lost, stage, text);
    tell(ConnectionLost{});
}

void Driver::onDrained(qint64 bytesLeft)
{
    if (m_drainMark == 0)
        return;
    if (bytesLeft == 0) {
        m_drainMark = 0;
        m_recorder.note(Stage::Body,
            m_isLastChunk ? QStringLiteral("message.sent") : QStringLiteral("message.chunk-sent"));
        tell(MessageDrained{});
    } else if (m_drainMark - bytesLeft >= DrainStep) {
        m_drainMark = bytesLeft;
        m_deadline.start(m_plan.limits.deadlineMs);
    }
}

void Driver::onDeadline()
{
    if (m_phase == Phase::LookingUp) {
        m_lookup->cancel();
        if (m_isProxyLookup)
            m_recorder.happened(
                EventKind::Timeout, Stage::Connect, proxyText(), QStringLiteral("proxy.timeout"));
        else
            m_recorder.happened(
                EventKind::Timeout, Stage::Dns, m_plan.host, QStringLiteral("dns.timeout"));
        finish();
    } else if (m_phase == Phase::Connecting || m_phase == Phase::AskingProxy) {
        onConnectDeadline();
    } else if (m_phase == Phase::Talking) {
        const Stage stage = m_conversation->stage();
        recordRest(stage);
        m_recorder.happened(EventKind::Timeout, stage, {});
        tell(TimedOut{});
    }
}

// Bytes that came but never became a whole reply belong into the record before the reason why.
void Driver::recordRest(Stage stage)
{
    if (const std::optional<Fragment> rest = m_conversation->takeRest())
        m_recorder.fragment(stage, rest->raw, rest->defect);
}

// Everything that has come is handled; now the dialogue may take its next step.
void Driver::goOn()
{
    if (m_tlsDue)
        beginTls();
    while (m_proposed && m_phase == Phase::Talking && isGateOpen()) {
        m_proposed = false;
        tell(Proceed{});
    }
}

// Closed while a pause lasts, or until the person who was asked says yes. Time spent here is ours,
// not the server's, so no deadline runs.
bool Driver::isGateOpen()
{
    const bool asks = m_isStepwise || m_conversation->askedFor() != AskedFor::Consent;
    if (m_gate == Gate::Asking && !asks)
        m_gate = Gate::Open;
    if (m_gate == Gate::Open)
        return true;
    m_deadline.stop();
    if (m_gate == Gate::Asking) {
        m_gate = Gate::Asked;
        Q_EMIT proposed();
    }
    return false;
}

std::optional<Send> Driver::proposal() const
{
    return m_proposed ? previewOf(*m_conversation) : std::nullopt;
}

void Driver::proceed(const std::optional<QByteArray> &typed)
{
    openGate(Proceed{typed});
}

void Driver::signIn(const SignInAsked &wish)
{
    learn(wish.credentials.password);
    openGate(wish);
}

void Driver::learn(const Secret &secret)
{
    if (!secret.isEmpty())
        m_recorder.learn(secret.bytes());
}

void Driver::runOn()
{
    if (!isAsking() || m_conversation->askedFor() != AskedFor::Consent)
        return;
    m_isStepwise = false;
    proceed();
}

void Driver::openGate(const DialogueEvent &event)
{
    if (!isAsking())
        return;
    m_proposed = false;
    tell(event);
    goOn();
}

void Driver::beginTls()
{
    m_tlsDue = false;
    if (m_plan.security != Security::Tls) {
        if (const std::optional<Fragment> rest = m_conversation->takeRest())
            m_tooEarly += rest->raw;
        m_tooEarly += m_transport->takePending();
    }
    if (m_tooEarly.isEmpty()) {
        m_transport->startTls(m_tlsPolicy);
        return;
    }
    m_recorder.defect(
        Stage::StartTls, QStringLiteral("starttls.injection"), m_tooEarly, Direction::In);
    tell(InjectionSeen{});
}

void Driver::finish()
{
    if (m_phase == Phase::Finished)
        return;
    m_phase = Phase::Finished;
    m_deadline.stop();
    m_pause.stop();
    Q_EMIT finished();
}

} // namespace smtpscope
