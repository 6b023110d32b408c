// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// How far the check goes, how fast, and what it asks on the way.

#include "cli/PlanReading.h"

#include <QCoreApplication>

#include <cmath>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PaceOptions)
};

constexpr int MostMails = 1000;
constexpr int GridDeadlineMs = 10'000;

// What --stop-after or --drop-after says.
std::optional<QString> stopWord(const CheckOptions &options, Plan &plan)
{
    plan.pace.drop = options.has(QStringLiteral("drop-after"));
    return plan.pace.drop ? options.value(QStringLiteral("drop-after"))
                          : options.value(QStringLiteral("stop-after"));
}

// IMAP and POP3: only the sign-in is tried, so there is nothing to send.
Problem readMailboxStop(const CheckOptions &options, Plan &plan)
{
    for (const char *name : {"to", "from", "send", "message", "body-size", "subject", "body",
             "header", "cc", "attach", "preset", "notify", "ret", "envid", "orcpt", "deliverby",
             "requiretls", "request", "xclient", "pipelining", "bdat", "mails"}) {
        if (options.has(QLatin1String(name)))
            return problem(Texts::tr("--%1 belongs to smtp and lmtp, not to %2.")
                               .arg(QLatin1String(name), idOf(plan.protocol)));
    }
    plan.stopAfter = Stage::Logout;
    const auto word = stopWord(options, plan);
    if (!word)
        return {};
    const auto stage = stageFromId(*word);
    const bool isOwn = stage
        && (*stage == Stage::Connect || *stage == Stage::StartTls || *stage == Stage::Tls
            || (*stage >= Stage::Greeting && *stage <= Stage::Logout));
    if (!isOwn)
        return problem(Texts::tr("--stop-after and --drop-after take connect, greeting, "
                                 "capability, starttls, tls, login or logout."));
    plan.stopAfter = *stage;
    return {};
}

std::optional<double> secondsIn(const QString &text, double least)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || !std::isfinite(seconds) || seconds < least || seconds > 86'400)
        return std::nullopt;
    return seconds;
}

Problem readLimits(const CheckOptions &options, Plan &plan)
{
    const bool v4 = options.has(QStringLiteral("ipv4"));
    const bool v6 = options.has(QStringLiteral("ipv6"));
    if (v4 && v6)
        return problem(Texts::tr("--ipv4 and --ipv6 contradict each other. Give one of them."));
    plan.family = v4 ? AddressFamily::IPv4 : v6 ? AddressFamily::IPv6 : AddressFamily::Any;
    if (options.has(QStringLiteral("grid"))) // a port that waits for TLS is silent in plain text
        plan.limits.deadlineMs = GridDeadlineMs;
    const auto text = options.value(QStringLiteral("timeout"));
    if (!text)
        return {};
    const auto seconds = secondsIn(*text, 0.001);
    if (!seconds)
        return problem(Texts::tr("--timeout takes seconds, such as 30 or 2.5."));
    plan.limits.deadlineMs = int(std::lround(*seconds * 1000));
    return {};
}

Problem readRhythm(const CheckOptions &options, Plan &plan)
{
    plan.pace.pipelining = options.has(QStringLiteral("pipelining"));
    plan.pace.chunking = options.has(QStringLiteral("bdat"));
    if (plan.pace.pipelining && options.has(QStringLiteral("step")))
        return problem(Texts::tr("--pipelining and --step contradict each other. Give one."));
    const auto wait =
        secondsIn(options.value(QStringLiteral("wait")).value_or(QStringLiteral("0")), 0);
    if (!wait)
        return problem(Texts::tr("--wait takes seconds, such as 5 or 0.5."));
    plan.pace.waitMs = int(std::lround(*wait * 1000));
    bool mailsOk = true;
    bool chunkOk = true;
    if (const auto mails = options.value(QStringLiteral("mails")))
        plan.pace.mails = mails->toInt(&mailsOk);
    if (const auto bytes = options.value(QStringLiteral("chunk-size")))
        plan.pace.chunkBytes = bytes->toInt(&chunkOk);
    if (!mailsOk || plan.pace.mails < 1 || plan.pace.mails > MostMails)
        return problem(Texts::tr("--mails takes a number from 1 to %1.").arg(MostMails));
    if (!chunkOk || plan.pace.chunkBytes < 1)
        return problem(Texts::tr("--chunk-size takes a number of bytes."));
    if (options.has(QStringLiteral("chunk-size")) && !plan.pace.chunking)
        return problem(Texts::tr("--chunk-size belongs to --bdat."));
    return {};
}

} // namespace

Problem readStop(const CheckOptions &options, Plan &plan)
{
    if (options.has(QStringLiteral("stop-after")) && options.has(QStringLiteral("drop-after")))
        return problem(
            Texts::tr("--stop-after and --drop-after contradict each other. Give one of them."));
    if (!carriesMail(plan.protocol))
        return readMailboxStop(options, plan);
    const bool send = options.has(QStringLiteral("send"));
    plan.stopAfter = send ? Stage::Quit : Stage::Rcpt;
    if (const auto word = stopWord(options, plan)) {
        const auto stage = stageFromId(*word);
        if (!stage || *stage < Stage::Connect || *stage > Stage::Quit)
            return problem(
                Texts::tr("--stop-after and --drop-after take connect, banner, ehlo, starttls, "
                          "tls, auth, mail, rcpt, data, body or quit."));
        plan.stopAfter = *stage;
    }
    if (send && plan.stopAfter < Stage::Body)
        return problem(
            Texts::tr("--send contradicts --stop-after and --drop-after before body: the "
                      "check would end before the message."));
    if (!send && plan.stopAfter >= Stage::Body)
        return problem(Texts::tr("This would send a message. Add --send if that is meant."));
    if (send && (!plan.from || plan.to.isEmpty()))
        return problem(Texts::tr("--send needs a sender and a recipient: --from and --to."));
    return {};
}

Problem readPace(const CheckOptions &options, Plan &plan)
{
    if (Problem wrong = readLimits(options, plan))
        return wrong;
    return readRhythm(options, plan);
}

Problem readRequests(const CheckOptions &options, Plan &plan)
{
    const QStringList verbs{QStringLiteral("VRFY"), QStringLiteral("EXPN"), QStringLiteral("HELP"),
        QStringLiteral("NOOP"), QStringLiteral("ETRN")};
    plan.requests.xclient = options.value(QStringLiteral("xclient")).value_or(QString());
    for (const QString &line : options.values.value(QStringLiteral("request"))) {
        const QString verb = line.section(QLatin1Char(' '), 0, 0).toUpper();
        if (!verbs.contains(verb))
            return problem(Texts::tr("--request takes a line that begins with %1.")
                               .arg(verbs.join(QStringLiteral(", "))));
        plan.requests.commands.append(verb + line.mid(verb.size()));
    }
    return {};
}

} // namespace smtpscope
