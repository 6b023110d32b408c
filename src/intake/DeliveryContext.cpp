// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/DeliveryContext.h"

#include <QLatin1StringView>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype LongestContext = 4'000; // characters that are looked at

// Words that name the step, the telling ones first: "after RCPT TO" stands in sentences that also
// speak of a connection.
constexpr std::array<std::pair<QLatin1StringView, Stage>, 44> Steps{{
    {QLatin1StringView("in reply to rcpt"), Stage::Rcpt},
    {QLatin1StringView("in reply to mail"), Stage::Mail},
    {QLatin1StringView("in reply to end of data"), Stage::Body},
    {QLatin1StringView("in reply to data"), Stage::Data},
    {QLatin1StringView("in reply to ehlo"), Stage::Ehlo},
    {QLatin1StringView("in reply to helo"), Stage::Ehlo},
    {QLatin1StringView("in reply to starttls"), Stage::StartTls},
    {QLatin1StringView("in reply to auth"), Stage::Auth},
    {QLatin1StringView("after rcpt to"), Stage::Rcpt},
    {QLatin1StringView("after pipelined rcpt"), Stage::Rcpt},
    {QLatin1StringView("for rcpt"), Stage::Rcpt},
    {QLatin1StringView("following rcpt"), Stage::Rcpt},
    {QLatin1StringView("after mail from"), Stage::Mail},
    {QLatin1StringView("after pipelined mail"), Stage::Mail},
    {QLatin1StringView("for mail command"), Stage::Mail},
    {QLatin1StringView("after end of data"), Stage::Body},
    {QLatin1StringView("end of data"), Stage::Body},
    {QLatin1StringView("after data"), Stage::Data},
    {QLatin1StringView("after pipelined data"), Stage::Data},
    {QLatin1StringView("after ehlo"), Stage::Ehlo},
    {QLatin1StringView("after helo"), Stage::Ehlo},
    {QLatin1StringView("after starttls"), Stage::StartTls},
    {QLatin1StringView("after initial connection"), Stage::Banner},
    {QLatin1StringView("refused to talk to me"), Stage::Banner},
    {QLatin1StringView("while performing the ehlo"), Stage::Ehlo},
    {QLatin1StringView("while performing the helo"), Stage::Ehlo},
    {QLatin1StringView("while sending rcpt"), Stage::Rcpt},
    {QLatin1StringView("while sending mail from"), Stage::Mail},
    {QLatin1StringView("while sending message body"), Stage::Body},
    {QLatin1StringView("while sending end of data"), Stage::Body},
    {QLatin1StringView("did not like our rcpt"), Stage::Rcpt},
    {QLatin1StringView("did not like our mail"), Stage::Mail},
    {QLatin1StringView("did not like our data"), Stage::Data},
    {QLatin1StringView("did not like our final"), Stage::Body},
    {QLatin1StringView("failed after i sent the message"), Stage::Body},
    {QLatin1StringView("does not like recipient"), Stage::Rcpt},
    {QLatin1StringView("failed on data command"), Stage::Data},
    {QLatin1StringView("does not like"), Stage::Mail}, // qmail: "does not like sender"
    {QLatin1StringView("rejected recipient"), Stage::Rcpt},
    {QLatin1StringView("smtp command rcpt"), Stage::Rcpt}, // m-FILTER
    {QLatin1StringView("smtp command mail"), Stage::Mail},
    {QLatin1StringView("smtp command data"), Stage::Data},
    {QLatin1StringView("rcpt_to"), Stage::Rcpt},
    {QLatin1StringView("mail_from"), Stage::Mail},
}};

static_assert(!Steps.back().first.isEmpty());

// Sendmail shows the last command as ">>> RCPT To:<anna@example.org>".
constexpr std::array<std::pair<QLatin1StringView, Stage>, 8> Commands{{
    {QLatin1StringView("rcpt to"), Stage::Rcpt},
    {QLatin1StringView("mail from"), Stage::Mail},
    {QLatin1StringView("data"), Stage::Data},
    {QLatin1StringView("ehlo"), Stage::Ehlo},
    {QLatin1StringView("helo"), Stage::Ehlo},
    {QLatin1StringView("starttls"), Stage::StartTls},
    {QLatin1StringView("auth"), Stage::Auth},
    {QLatin1StringView("."), Stage::Body},
}};

std::optional<Stage> stageOfShownCommand(const QString &text)
{
    const qsizetype mark = text.lastIndexOf(QLatin1String(">>> "));
    if (mark < 0)
        return std::nullopt;
    const QStringView command = QStringView(text).sliced(mark + 4).trimmed();
    for (const auto &[name, stage] : Commands) {
        if (command.startsWith(name))
            return stage;
    }
    return std::nullopt;
}

// No server was reached, or none was found.
std::optional<Stage> stageOfObstacle(const QString &text)
{
    static const QRegularExpression noName(QStringLiteral(
        "host or domain name not found|name service error|domain does not exist|no such domain"
        "|host (?:name )?(?:is )?(?:unknown|not found)|unknown host|unrouteable mail domain"
        "|couldn't find any host|cannot find your|dns error|domain not found"));
    static const QRegularExpression noWay(
        QStringLiteral("connect(?:ion)? to [^ ]+:? ?(?:\\d+)?.{0,40}(?:timed out|refused|no route)"
                       "|connection (?:timed out|refused)|no route to host|could not connect"
                       "|network (?:is )?unreachable|did not accept our requests to connect"
                       "|wasn't able to establish an smtp connection"));
    if (noName.match(text).hasMatch())
        return Stage::Dns;
    if (noWay.match(text).hasMatch())
        return Stage::Connect;
    return std::nullopt;
}

std::optional<Stage> stageIn(const QString &text)
{
    for (const auto &[words, stage] : Steps) {
        if (text.contains(words))
            return stage;
    }
    if (const auto stage = stageOfShownCommand(text))
        return stage;
    return stageOfObstacle(text);
}

// The forms in which servers are named. Each has the name as its first group and may have the
// address as its second.
const std::vector<QRegularExpression> &hostForms()
{
    const QString name = QStringLiteral("([A-Za-z0-9_][A-Za-z0-9_.-]*)");
    const QString address = QStringLiteral("[\\[(]([0-9A-Fa-f:.]+)[\\])]");
    static const std::vector<QRegularExpression> forms{
        QRegularExpression(QStringLiteral("\\bhost:? ") + name + QStringLiteral(" ?") + address),
        QRegularExpression(QStringLiteral("\\bconnect(?:ing)? to ") + name + address),
        QRegularExpression(QStringLiteral("\\bby ") + name + QStringLiteral("\\.? ") + address),
        QRegularExpression(name + QStringLiteral(" ?") + address
            + QStringLiteral(
                ":? ?(?:said|failed|did not like|refused|responded|rejected|returned)")),
        QRegularExpression(QStringLiteral("\\b(?:[Ss]erver|[Rr]emote [Ss]erver at) ") + name
            + QStringLiteral(" ?") + address),
        QRegularExpression(QStringLiteral("while talking to ") + name),
        QRegularExpression(QStringLiteral("^<?") + name + QStringLiteral(" #[245]")),
        QRegularExpression(QStringLiteral("SMTP [Ss]erver <") + name),
        QRegularExpression(name + QStringLiteral(" (?:gave this error|rejected your message)")),
    };
    return forms;
}

void findHost(const QString &text, DeliveryContext &context)
{
    for (const QRegularExpression &form : hostForms()) {
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            continue;
        context.host = match.captured(1);
        while (context.host.endsWith(QLatin1Char('.')))
            context.host.chop(1);
        context.address = match.captured(2);
        return;
    }
    static const QRegularExpression bare( // qmail: "192.0.2.1 does not like recipient."
        QStringLiteral("([0-9]{1,3}(?:\\.[0-9]{1,3}){3}) (?:does not like|failed)|Connected to "
                       "([0-9]{1,3}(?:\\.[0-9]{1,3}){3}) but"));
    const QRegularExpressionMatch match = bare.match(text);
    if (match.hasMatch())
        context.address = match.captured(1) + match.captured(2);
}

} // namespace

DeliveryContext deliveryContextIn(const QString &text)
{
    const QString words = text.left(LongestContext).simplified();
    DeliveryContext context;
    findHost(words, context);
    context.stage = stageIn(words.toLower());
    return context;
}

} // namespace smtpscope
