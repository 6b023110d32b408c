// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/PlanStory.h"

#include "app/ApplicationFacts.h"
#include "app/PlanQuestions.h"
#include "protocol/Commands.h"
#include "protocol/Dialogue.h"
#include "protocol/Steps.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QLocale>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanStory)
};

constexpr qsizetype MostShown = 64 * 1024;

QString expects(const char *answer)
{
    return Texts::tr("expects %1").arg(QLatin1String(answer));
}

// What a protocol calls its commands, and what it says when all is well.
struct Dialect
{
    const char *greeting;
    const char *startTls;
    const char *startTlsAnswer;
    const char *abilities;
    const char *answer;
    const char *goodbye;
    const char *goodbyeAnswer;
};

Dialect dialectOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
    case Protocol::Lmtp:
        return {"220", "STARTTLS", "220", "EHLO", "250", "QUIT", "221"};
    case Protocol::Imap:
        return {"* OK", "STARTTLS", "OK", "CAPABILITY", "OK", "LOGOUT", "OK"};
    case Protocol::Pop3:
        return {"+OK", "STLS", "+OK", "CAPA", "+OK", "QUIT", "+OK"};
    }
    return {};
}

class Teller
{
public:
    Teller(const DriverInput &input, PlanTarget target)
        : m_input(input)
        , m_plan(input.session.plan)
        , m_dialect(dialectOf(m_plan.protocol))
        , m_target(target)
    { }

    std::vector<PlanRow> rows();

private:
    void addLookup();
    void addConnection();
    void add(const Step &step);
    void addHello(Stage stage);
    void addStartTls();
    void addHandshake();
    void addSignIn(Stage stage);
    void addSender();
    void addMessage();
    void command(Stage stage, const Command &what, const char *answer);
    void say(Stage stage, const QString &text, const QString &expected);
    QString signInText() const;
    QString tlsText() const;

    const DriverInput &m_input;
    const Plan &m_plan;
    Dialect m_dialect;
    PlanTarget m_target;
    std::vector<PlanRow> m_rows;
    bool m_saidHello = false;
    bool m_asksForTls = false; // the row before asks for the handshake
};

std::vector<PlanRow> Teller::rows()
{
    addLookup();
    addConnection();
    for (const Step &step : compile(m_plan))
        add(step);
    return m_rows;
}

void Teller::say(Stage stage, const QString &text, const QString &expected)
{
    m_rows.push_back({stage, text, false, {}, expected});
}

void Teller::command(Stage stage, const Command &what, const char *answer)
{
    m_rows.push_back(
        {stage, printable(QByteArrayView(what.wire.trimmed())), true, {}, expects(answer)});
}

void Teller::addLookup()
{
    const QString &nameServer = m_plan.route.nameServer;
    const QString where =
        nameServer.isEmpty() ? Texts::tr("each is tried") : Texts::tr("asks %1").arg(nameServer);
    if (m_target == PlanTarget::Domain)
        say(Stage::Dns, Texts::tr("mail hosts of %1 (MX)").arg(m_plan.host), where);
    else if (!isAddress(m_plan.host) && m_plan.route.socketPath.isEmpty())
        say(Stage::Dns, Texts::tr("addresses of %1").arg(m_plan.host), where);
}

void Teller::addConnection()
{
    const double seconds = m_plan.limits.deadlineMs / 1000.0;
    const QString limit = QLocale().toString(seconds, 'g', 4);
    QString text = m_target == PlanTarget::Domain
        ? Texts::tr("each host at each address, port %1, up to %2 s").arg(m_plan.port).arg(limit)
        : Texts::tr("port %1, up to %2 s").arg(m_plan.port).arg(limit);
    if (!m_plan.route.proxy.isEmpty())
        text = Texts::tr("%1, by the proxy %2").arg(text, m_plan.route.proxy);
    say(Stage::Connect, text, {});
}

void Teller::add(const Step &step)
{
    switch (step.kind) {
    case StepKind::ProxyHeader:
        return say(step.stage, Texts::tr("the PROXY header"), {});
    case StepKind::Greeting:
        if (m_rows.back().stage == Stage::Connect && m_rows.back().expected.isEmpty())
            m_rows.back().expected = expects(m_dialect.greeting);
        else
            say(step.stage, Texts::tr("nothing: the server greets"), expects(m_dialect.greeting));
        return;
    case StepKind::Hello:
        return addHello(step.stage);
    case StepKind::Abilities:
        m_rows.push_back(
            {step.stage, QLatin1String(m_dialect.abilities), true, {}, expects(m_dialect.answer)});
        return;
    case StepKind::StartTls:
        return addStartTls();
    case StepKind::Handshake:
        return addHandshake();
    case StepKind::Xclient:
        return command(step.stage, xclientCommand(m_plan.requests.xclient.toUtf8()), "220");
    case StepKind::SignIn:
        return addSignIn(step.stage);
    case StepKind::Request:
        return command(
            step.stage, requestCommand(m_plan.requests.commands[step.index].toUtf8()), "250");
    case StepKind::Sender:
        return addSender();
    case StepKind::Recipient:
        return command(step.stage, rcptCommand(m_input.material.to[size_t(step.index)]), "250");
    case StepKind::AskToSend:
        return command(step.stage, dataCommand(), "354");
    case StepKind::Message:
        return addMessage();
    case StepKind::Reset:
        return command(step.stage, rsetCommand(), "250");
    case StepKind::Goodbye:
        m_rows.push_back({step.stage, QLatin1String(m_dialect.goodbye), true, {},
            expects(m_dialect.goodbyeAnswer)});
        return;
    case StepKind::Talk:
        return; // what a person will type is not known
    }
}

void Teller::addHello(Stage stage)
{
    const QByteArray name = heloName(m_plan.helo, m_input.material.machineName, {});
    const bool isLmtp = m_plan.protocol == Protocol::Lmtp;
    const char *again = m_saidHello ? "250" : m_dialect.answer;
    m_saidHello = true;
    if (!name.isEmpty())
        return command(stage, isLmtp ? lhloCommand(name) : ehloCommand(name), again);
    say(stage,
        Texts::tr("%1 with this computer’s address")
            .arg(isLmtp ? QLatin1String("LHLO") : QLatin1String("EHLO")),
        expects(again));
}

QString Teller::tlsText() const
{
    return Texts::tr("TLS %1 or newer")
        .arg(m_plan.tls.minimum.isEmpty() ? QStringLiteral("1.2") : m_plan.tls.minimum);
}

void Teller::addStartTls()
{
    QString expected = Texts::tr("%1, then %2").arg(expects(m_dialect.startTlsAnswer), tlsText());
    if (m_plan.security == Security::StartTlsIfOffered)
        expected = Texts::tr("where offered; then %1").arg(tlsText());
    m_rows.push_back({Stage::StartTls, QLatin1String(m_dialect.startTls), true, {}, expected});
    m_asksForTls = true;
}

void Teller::addHandshake()
{
    if (!std::exchange(m_asksForTls, false))
        say(Stage::Tls, Texts::tr("TLS from the first byte"), tlsText());
}

QString Teller::signInText() const
{
    const QString &mechanism = m_plan.mechanism;
    const bool isAutomatic = mechanism == QLatin1String("AUTO");
    switch (m_plan.protocol) {
    case Protocol::Smtp:
    case Protocol::Lmtp:
        return isAutomatic ? Texts::tr("AUTH, the best way offered")
                           : QStringLiteral("AUTH %1").arg(mechanism);
    case Protocol::Imap:
        if (mechanism == QLatin1String("LOGIN"))
            return mechanism;
        return isAutomatic ? Texts::tr("AUTHENTICATE or LOGIN, as the server offers")
                           : QStringLiteral("AUTHENTICATE %1").arg(mechanism);
    case Protocol::Pop3:
        if (mechanism == QLatin1String("LOGIN"))
            return QStringLiteral("USER, PASS");
        return isAutomatic ? Texts::tr("AUTH or USER and PASS, as the server offers")
                           : QStringLiteral("AUTH %1").arg(mechanism);
    }
    return {};
}

void Teller::addSignIn(Stage stage)
{
    const QString &mechanism = m_plan.mechanism;
    const bool isToken =
        mechanism == QLatin1String("XOAUTH2") || mechanism == QLatin1String("OAUTHBEARER");
    PlanRow row{stage, signInText(), mechanism != QLatin1String("AUTO"), {}, {}};
    if (needsPassword(mechanism))
        row.secret =
            isToken ? Texts::tr("user name and token") : Texts::tr("user name and password");
    row.expected = carriesMail(m_plan.protocol) ? expects("235") : expects(m_dialect.answer);
    m_rows.push_back(row);
}

void Teller::addSender()
{
    MailOptions options; // the others depend on what the server offers
    options.requireTls = m_plan.delivery.requireTls;
    command(Stage::Mail, mailCommand(*m_input.material.from, options), "250");
}

void Teller::addMessage()
{
    const QString size = QLocale().formattedDataSize(m_input.message.size());
    const QString &path = m_plan.message.path;
    say(Stage::Body,
        path.isEmpty() ? Texts::tr("the test message, %1").arg(size)
                       : Texts::tr("the file %1, %2").arg(path, size),
        expects("250"));
}

bool sendsMail(const std::vector<PlanRow> &rows)
{
    for (const PlanRow &row : rows) {
        if (row.stage == Stage::Body)
            return true;
    }
    return false;
}

QString shownMessage(QByteArrayView message)
{
    QByteArray text = message.first(qMin(message.size(), MostShown)).toByteArray();
    if (text.endsWith("\r\n.\r\n"))
        text.chop(3);
    QStringList lines;
    for (const QByteArray &line : text.split('\n'))
        lines.append(printable(QByteArrayView(line.endsWith('\r') ? line.chopped(1) : line)));
    if (message.size() > MostShown)
        lines.append(Texts::tr("… and so on"));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

std::variant<PlanStory, InputError> planStory(
    const Plan &plan, const CheckSecrets &secrets, PlanTarget target)
{
    const auto prepared = prepareCheck(plan, secrets);
    if (const auto *error = std::get_if<InputError>(&prepared))
        return *error;
    const auto &input = std::get<DriverInput>(prepared);
    PlanStory story;
    story.rows = Teller(input, target).rows();
    story.sendsMail = sendsMail(story.rows);
    if (story.sendsMail)
        story.message = shownMessage(input.message);
    return story;
}

} // namespace smtpscope
