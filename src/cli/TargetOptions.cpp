// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What a check of a whole domain (--mx) or of all ports (--grid) leaves no room for.

#include "cli/PlanReading.h"

#include <QCoreApplication>

#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TargetOptions)
};

// Mail servers do not sign in with each other.
constexpr std::array NotWithMx{
    "user", "password-from", "auth", "allow-plaintext-auth", "protocol", "step", "proxy-header"};

// Every port is tried in every way, and nobody signs in.
constexpr std::array NotWithGrid{"user", "password-from", "auth", "protocol", "step",
    "proxy-header", "port", "security", "from", "to", "send", "message", "request", "xclient",
    "stop-after", "drop-after", "subject", "body", "body-size", "header", "cc", "attach", "preset",
    "notify", "ret", "envid", "orcpt", "deliverby", "requiretls", "pipelining", "bdat", "mails",
    "allow-plaintext-auth"};

template <size_t Count>
Problem contradiction(
    const CheckOptions &options, const char *kind, const std::array<const char *, Count> &others)
{
    if (!options.has(QLatin1String(kind)))
        return {};
    for (const char *other : others) {
        if (options.has(QLatin1String(other)))
            return problem(Texts::tr("--%1 and --%2 do not go together.")
                               .arg(QLatin1String(kind), QLatin1String(other)));
    }
    return {};
}

} // namespace

Problem readTargetKind(const CheckOptions &options, Plan &)
{
    if (options.has(QStringLiteral("control")) && !options.has(QStringLiteral("grid")))
        return problem(Texts::tr("--control belongs to --grid HOST."));
    if (Problem wrong = contradiction(options, "mx", NotWithMx))
        return wrong;
    return contradiction(options, "grid", NotWithGrid);
}

} // namespace smtpscope
