// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// From whom to whom, which message, and what is asked of the servers on its way.

#include "app/PlanQuestions.h"
#include "cli/PlanReading.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MailOptions)
};

// A file is sent as it is; the options that make the test message have no place in it.
Problem messageContradiction(const CheckOptions &options)
{
    const bool hasFile = options.has(QStringLiteral("message"));
    for (const char *name : {"subject", "cc", "header", "body", "attach", "preset"}) {
        if (hasFile && options.has(QLatin1String(name)))
            return problem(Texts::tr("--message and --%1 contradict each other. Give one.")
                               .arg(QLatin1String(name)));
    }
    if (options.has(QStringLiteral("raw")) && !hasFile)
        return problem(Texts::tr("--raw belongs to --message FILE."));
    const QString preset = options.value(QStringLiteral("preset")).value_or(QString()).toLower();
    if (options.has(QStringLiteral("preset")) && preset != QLatin1String("gtube")
        && preset != QLatin1String("eicar"))
        return problem(Texts::tr("--preset takes gtube (a spam test) or eicar (a virus test)."));
    return {};
}

bool isNotify(const QStringList &words)
{
    const QStringList known{
        QStringLiteral("SUCCESS"), QStringLiteral("FAILURE"), QStringLiteral("DELAY")};
    if (words == QStringList(QStringLiteral("NEVER")))
        return true;
    for (const QString &word : words) {
        if (!known.contains(word))
            return false;
    }
    return true;
}

bool fits(const QString &text, const char *pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
    return text.isEmpty() || whole.match(text).hasMatch();
}

} // namespace

Problem readAddresses(const CheckOptions &options, Plan &plan)
{
    plan.to = options.values.value(QStringLiteral("to"));
    if (const auto from = options.value(QStringLiteral("from")))
        plan.from = *from == QLatin1String("<>") ? QString() : *from;
    else if (plan.user.contains(QLatin1Char('@')))
        plan.from = plan.user;
    else if (plan.port == 25)
        plan.from = QString();
    plan.helo = options.value(QStringLiteral("helo")).value_or(QString());
    if (options.has(QStringLiteral("helo")) && plan.helo.isEmpty())
        return problem(Texts::tr("--helo needs a name, such as client.example.com."));
    return {};
}

Problem readMessage(const CheckOptions &options, Plan &plan)
{
    MessageSource &message = plan.message;
    message.keepLineEnds = options.has(QStringLiteral("raw"));
    message.subject = options.value(QStringLiteral("subject")).value_or(QString());
    message.cc = options.values.value(QStringLiteral("cc"));
    message.headers = options.values.value(QStringLiteral("header"));
    message.body = options.value(QStringLiteral("body")).value_or(QString());
    message.attachments = options.values.value(QStringLiteral("attach"));
    message.preset = options.value(QStringLiteral("preset")).value_or(QString()).toLower();
    if (Problem wrong = messageContradiction(options))
        return wrong;
    plan.message.path = options.value(QStringLiteral("message")).value_or(QString());
    const auto size = options.value(QStringLiteral("body-size"));
    if (!size)
        return {};
    if (!plan.message.path.isEmpty())
        return problem(Texts::tr("--message and --body-size contradict each other. Give one."));
    bool ok = false;
    plan.message.size = size->toLongLong(&ok);
    if (!ok || plan.message.size < 0 || plan.message.size > 256LL * 1024 * 1024)
        return problem(Texts::tr("--body-size takes a number of bytes up to 268435456."));
    return {};
}

Problem readDelivery(const CheckOptions &options, Plan &plan)
{
    const auto text = [&](const char *name) {
        return options.value(QLatin1String(name)).value_or(QString());
    };
    DeliveryPlan &delivery = plan.delivery;
    delivery.returned = text("ret").toUpper();
    delivery.envelopeId = text("envid");
    delivery.notify = text("notify").toUpper().split(QLatin1Char(','), Qt::SkipEmptyParts);
    delivery.originalRecipient = text("orcpt");
    delivery.requireTls = options.has(QStringLiteral("requiretls"));
    delivery.deliverBy = text("deliverby").toUpper();
    if (!fits(delivery.returned, "FULL|HDRS"))
        return problem(Texts::tr("--ret takes full or hdrs."));
    if (!isNotify(delivery.notify))
        return problem(
            Texts::tr("--notify takes never, or success, failure and delay with commas between."));
    if (!fits(delivery.originalRecipient, "[A-Za-z0-9-]+;.+"))
        return problem(Texts::tr("--orcpt takes TYPE;ADDRESS, such as rfc822;anna@example.com."));
    if (!delivery.originalRecipient.isEmpty() && plan.to.size() > 1) // RFC 3461 4.2
        return problem(Texts::tr("--orcpt belongs to one recipient. Give one --to with it."));
    if (!fits(delivery.deliverBy, "-?[0-9]{1,9};[RN]T?")) // RFC 2852 4
        return problem(Texts::tr("--deliverby takes SECONDS;R or SECONDS;N, such as 120;R."));
    return {};
}

} // namespace smtpscope
