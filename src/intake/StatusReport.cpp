// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/StatusReport.h"

#include "intake/AddressSearch.h"
#include "intake/HeaderFields.h"
#include "intake/ReplySearch.h"

#include <QLatin1StringView>

#include <algorithm>

namespace smtpscope {

namespace {

// What follows "rfc822;" or "dns;".
QString withoutType(const QString &value)
{
    const qsizetype semicolon = value.indexOf(QLatin1Char(';'));
    const QStringView type = QStringView(value).first(std::max<qsizetype>(semicolon, 0)).trimmed();
    const bool hasType = !type.isEmpty() && type.size() < 20 && type[0].isLetter()
        && std::all_of(type.begin(), type.end(),
            [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('-'); });
    return hasType ? value.mid(semicolon + 1).trimmed() : value.trimmed();
}

// The first word, without what Messaging Server and Google add in brackets.
QString hostIn(const QString &value)
{
    QString host = withoutType(value).section(QLatin1Char(' '), 0, 0);
    host.remove(QLatin1Char('<')).remove(QLatin1Char('>'));
    while (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    return host;
}

// A mailbox that a person would know again: no route, a domain with a dot or of one name.
bool isPlainAddress(const QString &address)
{
    const qsizetype at = address.indexOf(QLatin1Char('@'));
    return at > 0 && at + 1 < address.size() && address.count(QLatin1Char('@')) == 1
        && !address.contains(QLatin1Char(' ')) && !address.contains(QLatin1Char(':'))
        && !address.contains(QLatin1Char('='));
}

QString plainAddress(const QString &value)
{
    QString text = withoutType(value);
    text.remove(QLatin1Char('<')).remove(QLatin1Char('>'));
    if (isPlainAddress(text))
        return text;
    if (text.startsWith(QLatin1Char('@')) || text.contains(QLatin1Char('='))) // route, X.400
        return {};
    return firstAddressIn(text);
}

QString addressOf(const HeaderFields &fields)
{
    const auto value = [&](QLatin1StringView name) { return fields.value(name); };
    for (const QLatin1StringView name : {QLatin1StringView("Final-Recipient"),
             QLatin1StringView("Original-Recipient"), QLatin1StringView("X-Actual-Recipient")}) {
        const QString address = plainAddress(value(name));
        if (!address.isEmpty())
            return address;
    }
    const QString last = withoutType(value(QLatin1StringView("Final-Recipient")));
    return last.isEmpty() ? withoutType(value(QLatin1StringView("Original-Recipient"))) : last;
}

ReportedAction actionOf(const HeaderFields &fields)
{
    const QString action = fields.value(QLatin1StringView("Action")).toLower();
    if (action.startsWith(QLatin1String("delayed")))
        return ReportedAction::Delayed;
    if (action.startsWith(QLatin1String("delivered")))
        return ReportedAction::Delivered;
    if (action.startsWith(QLatin1String("relayed")) || action.startsWith(QLatin1String("expanded")))
        return ReportedAction::Passed;
    return ReportedAction::Failed;
}

// The reply in a Diagnostic-Code; where it only says that time ran out, one that it quotes.
Reply diagnosticReply(const QString &diagnostic)
{
    const QString text = withoutType(diagnostic);
    Reply best{0, {}, {text}};
    for (const FoundReply &found : repliesIn(text)) {
        const Reply reply = replyAt(text, found, text.size());
        const bool isBetter = best.code == 0 ? reply.code > 0 || best.enhanced.isEmpty()
                                             : isExpiry(best) && !isExpiry(reply);
        if (isBetter)
            best = reply;
    }
    return best;
}

std::optional<ReportedRecipient> recipientOf(const HeaderFields &fields)
{
    const bool isRecipient = fields.has(QLatin1StringView("Final-Recipient"))
        || fields.has(QLatin1StringView("Original-Recipient"));
    if (!isRecipient)
        return std::nullopt;
    ReportedRecipient recipient;
    recipient.address = addressOf(fields);
    recipient.action = actionOf(fields);
    recipient.status = enhancedIn(fields.value(QLatin1StringView("Status")));
    recipient.reply = diagnosticReply(fields.value(QLatin1StringView("Diagnostic-Code")));
    if (recipient.action == ReportedAction::Delivered || recipient.action == ReportedAction::Passed)
        recipient.reply = acceptanceIn(recipient.reply.text());
    recipient.context.host = hostIn(fields.value(QLatin1StringView("Remote-MTA")));
    return recipient;
}

// A later block on the same address says more of the same, or nothing new.
void merge(std::vector<ReportedRecipient> &recipients, ReportedRecipient recipient)
{
    const auto same = std::find_if(
        recipients.begin(), recipients.end(), [&recipient](const ReportedRecipient &one) {
            return isSameAddress(one.address, recipient.address);
        });
    if (same == recipients.end())
        recipients.push_back(std::move(recipient));
    else if (same->reply.code == 0 && recipient.reply.code > 0)
        *same = std::move(recipient);
}

} // namespace

StatusReport statusReportIn(const QString &text)
{
    StatusReport report;
    for (const HeaderFields &fields : fieldGroupsIn(text)) {
        if (report.reportingHost.isEmpty())
            report.reportingHost = hostIn(fields.value(QLatin1StringView("Reporting-MTA")));
        if (!report.arrival.isValid())
            report.arrival = QDateTime::fromString(fields.value(QLatin1StringView("Arrival-Date"))
                                                       .section(QLatin1Char('('), 0, 0)
                                                       .trimmed(),
                Qt::RFC2822Date);
        if (report.recipients.size() >= MostReportedRecipients)
            break;
        if (auto recipient = recipientOf(fields))
            merge(report.recipients, std::move(*recipient));
    }
    return report;
}

} // namespace smtpscope
