// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/OtherTools.h"

#include "report/ShellWord.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OtherTools)
};

constexpr qsizetype MostRecipients = 10;

bool isIPv6(const QString &host)
{
    return host.contains(QLatin1Char(':'));
}

bool isAddress(const QString &host)
{
    static const QRegularExpression dotted(QStringLiteral("\\A[0-9.]+\\z"));
    return isIPv6(host) || dotted.match(host).hasMatch();
}

// A command line: own words and values, each value one word.
class CommandLine
{
public:
    explicit CommandLine(const QString &program) : m_text(own(program)) { }

    void add(const QString &words) { append(m_text, own(QLatin1Char(' ') + words)); }
    void add(const QString &option, const QString &value)
    {
        add(option + QLatin1Char(' '));
        append(m_text, recorded(shellWord(printable(QStringView(value)))));
    }
    const Phrases &text() const { return m_text; }

private:
    Phrases m_text;
};

// The three tools have the same option for it.
void addFamily(CommandLine &line, AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return;
    case AddressFamily::IPv4:
        line.add(QStringLiteral("-4"));
        return;
    case AddressFamily::IPv6:
        line.add(QStringLiteral("-6"));
        return;
    }
}

QString hostInUrl(const QString &host)
{
    return isIPv6(host) ? QLatin1Char('[') + QString::fromLatin1(QUrl::toPercentEncoding(host, ":"))
            + QLatin1Char(']')
                        : QString::fromLatin1(QUrl::toPercentEncoding(host));
}

QString mechanismOf(const Plan &plan)
{
    return plan.mechanism == QLatin1String("AUTO") ? QString() : plan.mechanism;
}

void addSwaksSecurity(CommandLine &line, Security security)
{
    switch (security) {
    case Security::None:
        return;
    case Security::StartTls:
        line.add(QStringLiteral("--tls"));
        return;
    case Security::StartTlsIfOffered:
        line.add(QStringLiteral("--tls-optional"));
        return;
    case Security::Tls:
        line.add(QStringLiteral("--tls-on-connect"));
        return;
    }
}

QString swaksStage(Stage last)
{
    if (last >= Stage::Body && last <= Stage::Done)
        return {};
    if (last >= Stage::Rcpt)
        return QStringLiteral("RCPT");
    if (last == Stage::Mail)
        return QStringLiteral("MAIL");
    if (last == Stage::Auth)
        return QStringLiteral("AUTH");
    if (last >= Stage::StartTls)
        return QStringLiteral("TLS");
    return last == Stage::Ehlo ? QStringLiteral("EHLO") : QStringLiteral("BANNER");
}

ToolCommand swaks(const Plan &plan)
{
    const QString tool = QStringLiteral("swaks");
    if (!carriesMail(plan.protocol))
        return {tool, {}, Texts::tr("swaks speaks neither IMAP nor POP3.")};
    CommandLine line(tool);
    if (plan.route.socketPath.isEmpty()) {
        line.add(QStringLiteral("--server"), plan.host);
        line.add(QStringLiteral("--port %1").arg(plan.port));
        addFamily(line, plan.family);
    } else {
        line.add(QStringLiteral("--socket"), plan.route.socketPath);
    }
    if (plan.protocol == Protocol::Lmtp)
        line.add(QStringLiteral("--protocol LMTP"));
    addSwaksSecurity(line, plan.security);
    if (!plan.helo.isEmpty())
        line.add(QStringLiteral("--ehlo"), plan.helo);
    if (!plan.mechanism.isEmpty()) {
        const QString mechanism = mechanismOf(plan);
        line.add(QStringLiteral("--auth"),
            mechanism.isEmpty() ? QStringLiteral("LOGIN,PLAIN,CRAM-MD5") : mechanism);
        line.add(QStringLiteral("--auth-user"), plan.user);
        line.add(QStringLiteral("--auth-password PASSWORD"));
    }
    if (plan.from)
        line.add(
            QStringLiteral("--from"), plan.from->isEmpty() ? QStringLiteral("<>") : *plan.from);
    for (const QString &to : plan.to.mid(0, MostRecipients))
        line.add(QStringLiteral("--to"), to);
    const QString stage = swaksStage(lastStage(plan));
    if (!stage.isEmpty())
        line.add(QStringLiteral("--quit-after ") + stage);
    return {tool, line.text(),
        stage.isEmpty() ? Texts::tr("This sends swaks' own test message.") : QString()};
}

ToolCommand openssl(const Plan &plan)
{
    const QString tool = QStringLiteral("openssl");
    if (plan.security == Security::None)
        return {tool, {}, Texts::tr("openssl is of use only where TLS is spoken.")};
    CommandLine line(QStringLiteral("openssl s_client"));
    const QString host = isIPv6(plan.host) ? QStringLiteral("[%1]").arg(plan.host) : plan.host;
    line.add(QStringLiteral("-connect"), QStringLiteral("%1:%2").arg(host).arg(plan.port));
    addFamily(line, plan.family);
    if (plan.security != Security::Tls)
        line.add(QStringLiteral("-starttls ") + idOf(plan.protocol));
    const QString name = plan.serverName.isEmpty() ? plan.host : plan.serverName;
    if (!isAddress(name))
        line.add(QStringLiteral("-servername"), name);
    line.add(QStringLiteral("-crlf -quiet"));
    return {tool, line.text(), Texts::tr("Shows TLS; what follows is typed by hand.")};
}

QString curlUrl(const Plan &plan)
{
    const QString scheme =
        QString(idOf(plan.protocol)) + QLatin1String(plan.security == Security::Tls ? "s" : "");
    const QString name = carriesMail(plan.protocol) && !plan.helo.isEmpty()
        ? QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(plan.helo))
        : QString();
    return QStringLiteral("%1://%2:%3").arg(scheme, hostInUrl(plan.host)).arg(plan.port) + name;
}

// With a plus curl means the protocol's own commands (since 7.82): LOGIN, USER and PASS, APOP.
QString loginOptions(const Plan &plan)
{
    const QString mechanism = mechanismOf(plan);
    if (mechanism.isEmpty())
        return {};
    const bool isOwnCommand =
        mechanism == QLatin1String("LOGIN") || mechanism == QLatin1String("APOP");
    return !carriesMail(plan.protocol) && isOwnCommand ? QStringLiteral("AUTH=+") + mechanism
                                                       : QStringLiteral("AUTH=") + mechanism;
}

ToolCommand curl(const Plan &plan)
{
    const QString tool = QStringLiteral("curl");
    if (plan.protocol == Protocol::Lmtp)
        return {tool, {}, Texts::tr("curl does not speak LMTP.")};
    if (plan.user.contains(QLatin1Char(':')))
        return {tool, {}, Texts::tr("curl takes no user name that holds a colon.")};
    CommandLine line(QStringLiteral("curl --verbose"));
    line.add(QStringLiteral("--url"), curlUrl(plan));
    addFamily(line, plan.family);
    if (plan.insecure && plan.security != Security::None)
        line.add(QStringLiteral("--insecure"));
    if (plan.security == Security::StartTls)
        line.add(QStringLiteral("--ssl-reqd"));
    if (plan.security == Security::StartTlsIfOffered)
        line.add(QStringLiteral("--ssl"));
    if (!plan.mechanism.isEmpty()) {
        line.add(QStringLiteral("--user"), plan.user + QStringLiteral(":PASSWORD"));
        const QString options = loginOptions(plan);
        if (!options.isEmpty())
            line.add(QStringLiteral("--login-options"), options);
    }
    const bool sends = carriesMail(plan.protocol) && lastStage(plan) >= Stage::Body;
    if (!carriesMail(plan.protocol))
        return {tool, line.text(), Texts::tr("curl then lists what is in the mailbox.")};
    if (!sends)
        return {tool, line.text(),
            Texts::tr(
                "Goes as far as the sign-in: curl cannot ask for a recipient without sending.")};
    line.add(QStringLiteral("--mail-from"), plan.from.value_or(QString()));
    for (const QString &to : plan.to.mid(0, MostRecipients))
        line.add(QStringLiteral("--mail-rcpt"), to);
    line.add(QStringLiteral("--upload-file message.txt"));
    return {tool, line.text(), Texts::tr("This sends message.txt.")};
}

ToolCommand powerShell(const Plan &plan)
{
    Phrases line = own(QStringLiteral("Test-NetConnection -ComputerName "));
    append(line, recorded(powerShellWord(printable(QStringView(plan.host)))));
    append(line, own(QStringLiteral(" -Port %1").arg(plan.port)));
    return {QStringLiteral("PowerShell"), line,
        Texts::tr("Tells only whether the port can be reached; PowerShell speaks none of the mail "
                  "protocols step by step.")};
}

bool beginsWithDash(const Plan &plan)
{
    QStringList values = plan.to
        + QStringList{plan.host, plan.helo, plan.user, plan.serverName, plan.mechanism,
            plan.from.value_or(QString()), plan.route.socketPath};
    return std::any_of(values.begin(), values.end(),
        [](const QString &value) { return value.startsWith(QLatin1Char('-')); });
}

} // namespace

std::vector<ToolCommand> otherTools(const Plan &plan)
{
    if (beginsWithDash(plan))
        return {{QStringLiteral("swaks, openssl, curl"), {},
            Texts::tr("A value of the check begins with a dash, which these tools would take for "
                      "an option.")}};
    if (plan.route.socketPath.isEmpty())
        return {swaks(plan), openssl(plan), curl(plan), powerShell(plan)};
    ToolCommand tool = swaks(plan);
    tool.remark = Texts::tr("The check went over a UNIX socket; of the tools that are named here "
                            "only swaks can do that.");
    return {tool};
}

} // namespace smtpscope
