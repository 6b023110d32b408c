// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/MailImport.h"

#include "intake/AddressSearch.h"
#include "intake/BounceText.h"
#include "intake/ImportedSession.h"
#include "intake/MailReader.h"
#include "intake/MailSort.h"
#include "intake/ReturnedMail.h"
#include "intake/StatusReport.h"
#include "session/Printable.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr int MostForwardings = 5; // a report in a mail in a mail …

QString field(const HeaderFields &header, const char *name)
{
    return header.value(QLatin1StringView(name));
}

QStringList addressesOf(const QStringList &values)
{
    QStringList addresses;
    for (const QString &value : values) {
        for (const FoundAddress &found : addressesIn(value))
            addresses += found.address;
    }
    addresses.removeDuplicates();
    return addresses;
}

// The same, or a server's refusal is quoted.
bool tells(const QString &text)
{
    return tellsOfFailure(text)
        || !repliesIn(QStringView(text).first(qMin(text.size(), BounceText::LongestReportText)))
                .empty();
}

// The mail is only late: the server goes on trying.
bool tellsOfDelay(const MailContent &mail)
{
    static constexpr std::array Words{QLatin1StringView("do not need to re"),
        QLatin1StringView("still being retried"), QLatin1StringView("will be retried"),
        QLatin1StringView("will keep trying"),
        QLatin1StringView("no action is required on your part"),
        QLatin1StringView("delivery attempts will continue"),
        QLatin1StringView("will continue to try"), QLatin1StringView("has been delayed"),
        QLatin1StringView("temporary failure report")};
    const QString subject = mail.header.value(QLatin1StringView("Subject"));
    return subject.contains(QLatin1String("delayed"), Qt::CaseInsensitive)
        || std::any_of(Words.begin(), Words.end(), [&mail](QLatin1StringView words) {
               return mail.text.contains(words, Qt::CaseInsensitive);
           });
}

// True for "5.0.0" and its like: a failure, and nothing more.
bool saysOnlyClass(const QString &status)
{
    return status.endsWith(QLatin1String(".0.0"));
}

// One mail about another, taken apart.
class ReportReader
{
public:
    ReportReader(const MailContent &mail)
        : m_mail(mail), m_split(splitReport(mail.text)), m_text(m_split.report)
    {
        QString status;
        for (const QString &part : mail.statusParts)
            status += part + QStringLiteral("\n\n");
        if (status.isEmpty()
            && mail.text.contains(QLatin1String("-Recipient:"), Qt::CaseInsensitive))
            status = mail.text;
        m_status = statusReportIn(status);
    }

    bool hasStatus() const { return !m_status.recipients.empty(); }
    const StatusReport &status() const { return m_status; }
    std::vector<ReportedRecipient> recipients();
    bool tookOriginal() const { return m_tookOriginal; }
    QString sender() const;

private:
    const HeaderFields &returned() const
    {
        return m_mail.returned.isEmpty() ? m_split.returned : m_mail.returned;
    }
    QStringList senders() const;
    QStringList namedRecipients();
    void nameMailboxes();
    void complete(ReportedRecipient &recipient) const;

    const MailContent &m_mail;
    SplitReport m_split;
    BounceText m_text;
    StatusReport m_status;
    bool m_tookOriginal = false;
};

QString ReportReader::sender() const
{
    for (const char *name : {"Return-Path", "X-Envelope-From", "From"}) {
        const QString address = firstAddressIn(field(returned(), name));
        if (!address.isEmpty())
            return address;
    }
    return firstAddressIn(field(m_mail.header, "To"));
}

QStringList ReportReader::senders() const
{
    QStringList values{field(m_mail.header, "To"), field(m_mail.header, "From"),
        field(m_mail.header, "Delivered-To"), field(returned(), "From"),
        field(returned(), "Return-Path"), field(returned(), "Reply-To"),
        field(returned(), "Sender"), field(returned(), "Errors-To")};
    return addressesOf(values);
}

// The header says it, else the text, else it was whom the mail was written to.
QStringList ReportReader::namedRecipients()
{
    const QStringList failed =
        addressesOf(m_mail.header.values(QLatin1StringView("X-Failed-Recipients")));
    if (!failed.isEmpty())
        return failed;
    const QStringList named = m_text.recipients(senders());
    if (!named.isEmpty())
        return named;
    m_tookOriginal = true;
    const QStringList to{field(returned(), "X-Envelope-To"), field(returned(), "To")};
    return addressesOf(to);
}

// A server that delivers into a file or a program names that. Who was written to stands elsewhere.
void ReportReader::nameMailboxes()
{
    for (ReportedRecipient &recipient : m_status.recipients) {
        const bool isMailbox = recipient.address.contains(QLatin1Char('@'))
            && !recipient.address.startsWith(QLatin1Char('/'))
            && !recipient.address.startsWith(QLatin1Char('|'));
        if (isMailbox)
            continue;
        const QStringList named = namedRecipients();
        if (named.size() == 1)
            recipient.address = named.front();
    }
}

// What the report for machines leaves out stands in the words for people.
void ReportReader::complete(ReportedRecipient &recipient) const
{
    const ReportedRecipient told = m_text.about(recipient.address);
    const bool isQuoted = told.reply.code > 0;
    const bool saysNothing = recipient.reply.code == 0;
    const bool saysMore = isExpiry(recipient.reply) && isQuoted && !isExpiry(told.reply);
    const QString words = recipient.reply.text();
    if ((saysNothing && isQuoted) || saysMore)
        recipient.reply = told.reply;
    else if (words.isEmpty())
        recipient.reply.lines = told.reply.lines;
    const QString &enhanced = recipient.reply.enhanced;
    const bool isLess = saysOnlyClass(enhanced) && enhanced.left(1) == recipient.status.left(1);
    if (enhanced.isEmpty() || isLess)
        recipient.reply.enhanced = recipient.status;
    if (recipient.context.host.isEmpty())
        recipient.context.host = told.context.host;
    recipient.context.address = told.context.address;
    recipient.context.stage =
        told.context.stage ? told.context.stage : deliveryContextIn(words).stage;
}

std::vector<ReportedRecipient> ReportReader::recipients()
{
    QStringList all;
    if (hasStatus()) {
        nameMailboxes();
        for (const ReportedRecipient &recipient : m_status.recipients)
            all += recipient.address;
        m_text.setRecipients(all);
        for (ReportedRecipient &recipient : m_status.recipients)
            complete(recipient);
        return m_status.recipients;
    }
    all = namedRecipients();
    m_text.setRecipients(all);
    if (all.isEmpty() && tells(m_split.report)) // nobody is named, but it failed
        return {m_text.about({})};
    std::vector<ReportedRecipient> recipients;
    const bool isLate = tellsOfDelay(m_mail);
    for (const QString &address : all) {
        recipients.push_back(m_text.about(address));
        if (isLate)
            recipients.back().action = ReportedAction::Delayed;
    }
    return recipients;
}

void noteFaults(const MailContent &mail, std::vector<ImportNote> &notes)
{
    if (mail.isTooDeep)
        notes.push_back({QStringLiteral("structure.too-deep"), 0});
    if (mail.isCut)
        notes.push_back({QStringLiteral("text.cut"), 0});
}

QDateTime dateOf(const HeaderFields &header)
{
    const QString text = field(header, "Date").section(QLatin1Char('('), 0, 0).trimmed();
    return QDateTime::fromString(text, Qt::RFC2822Date);
}

std::optional<Import> importReport(const MailContent &mail, const ImportRequest &request)
{
    ReportReader reader(mail);
    const std::vector<ReportedRecipient> recipients = reader.recipients();
    if (recipients.empty())
        return std::nullopt;
    Import result;
    result.kind =
        request.kind.value_or(reader.hasStatus() ? ImportKind::DeliveryReport : ImportKind::Bounce);
    ImportedSession session(request, result.kind);
    session.at(reader.status().arrival.isValid() ? reader.status().arrival : dateOf(mail.header));
    session.happened(EventKind::Note, Stage::Input,
        QStringLiteral("import.kind: ") + QString(idOf(result.kind)));
    addReport(session, recipients, reader.sender());
    noteFaults(mail, result.notes);
    if (reader.tookOriginal())
        result.notes.push_back(
            {QStringLiteral("recipient.from-original"), qsizetype(recipients.size())});
    result.sessions.push_back(session.take());
    return result;
}

// A mail about a mail that is no refusal: @p cause says what it is.
Import importNews(const MailContent &mail, const ImportRequest &request, ImportKind kind,
    const QString &cause, const QStringList &recipients)
{
    Import result;
    result.kind = request.kind.value_or(kind);
    ImportedSession session(request, result.kind);
    session.at(dateOf(mail.header));
    session.happened(EventKind::Note, Stage::Input,
        QStringLiteral("import.kind: ") + QString(idOf(result.kind)));
    session.happened(EventKind::Note, Stage::Done,
        QStringLiteral("import.from: ") + printable(QStringView(field(mail.header, "From"))));
    for (const QString &address : recipients)
        session.session().recipients.push_back({address, Outcome::Ok, {}, cause});
    session.session().verdict = {Stage::Done, Outcome::Ok, cause, {}, {}};
    noteFaults(mail, result.notes);
    result.sessions.push_back(session.take());
    return result;
}

Import importComplaint(const MailContent &mail, const ImportRequest &request)
{
    QStringList recipients;
    for (const QString &part : mail.feedbackParts) {
        const HeaderFields fields = headerFieldsIn(part);
        for (const char *name : {"Original-Rcpt-To", "Removal-Recipient"})
            recipients += addressesOf(fields.values(QLatin1StringView(name)));
    }
    const HeaderFields &returned =
        mail.returned.isEmpty() ? splitReport(mail.text).returned : mail.returned;
    if (recipients.isEmpty())
        recipients = addressesOf({field(returned, "X-HmXmrOriginalRecipient")});
    if (recipients.isEmpty())
        recipients = addressesOf({field(returned, "To")});
    recipients.removeDuplicates();
    return importNews(
        mail, request, ImportKind::Complaint, QStringLiteral("complaint-report"), recipients);
}

// Reads @p mail, or a report that it carries.
std::optional<Import> importContent(
    const MailContent &mail, const ImportRequest &request, int forwardings)
{
    const MailSort sort = sortOf(mail);
    if (sort == MailSort::Complaint)
        return importComplaint(mail, request);
    if (sort == MailSort::AutoReply && !tellsOfFailure(mail.text))
        return importNews(mail, request, ImportKind::AutoReply, QStringLiteral("auto-reply"), {});
    if (sort == MailSort::Report) {
        if (auto result = importReport(mail, request))
            return result;
    }
    for (const MailContent &enclosed : mail.enclosed) {
        if (forwardings == 0)
            continue;
        if (auto result = importContent(enclosed, request, forwardings - 1))
            return result;
    }
    const bool isMeant =
        request.kind == ImportKind::Bounce || request.kind == ImportKind::DeliveryReport;
    if (isMeant || tells(mail.text))
        return importReport(mail, request);
    return std::nullopt;
}

} // namespace

bool tellsOfFailure(const QString &text)
{
    static constexpr std::array Words{QLatin1StringView("not be delivered"),
        QLatin1StringView("not delivered"), QLatin1StringView("undeliver"),
        QLatin1StringView("did not reach"), QLatin1StringView("unable to deliver"),
        QLatin1StringView("unable to send"), QLatin1StringView("delivery failed"),
        QLatin1StringView("failed to deliver"), QLatin1StringView("delivery has failed"),
        QLatin1StringView("has not been delivered"), QLatin1StringView("could not deliver"),
        QLatin1StringView("couldn't be delivered"), QLatin1StringView("user unknown"),
        QLatin1StringView("mailbox is full"), QLatin1StringView("rejected"),
        QLatin1StringView("permanent error"), QLatin1StringView("error delivering"),
        QLatin1StringView("wasn't delivered"), QLatin1StringView("address not found"),
        QLatin1StringView("account is disabled"), QLatin1StringView("trying to deliver"),
        QLatin1StringView("attempting to deliver"), QLatin1StringView("message is delayed"),
        QLatin1StringView("message undelivered"), QLatin1StringView("failed addresses"),
        QLatin1StringView("failure reasons"), QLatin1StringView("exceeds allowed size"),
        QLatin1StringView("delivery to the following"), QLatin1StringView("still undelivered"),
        QLatin1StringView("delivery problem"), QLatin1StringView("delivery error"),
        QLatin1StringView("fatal error"), QLatin1StringView("delivery failure"),
        QLatin1StringView("non-delivered"), QLatin1StringView("konnte nicht zugestellt"),
        QLatin1StringView("pas pu \xeatre"), QLatin1StringView("no se ha podido entregar")};
    const QString all = text.left(BounceText::LongestReportText).simplified(); // across line ends
    return std::any_of(Words.begin(), Words.end(),
        [&all](QLatin1StringView words) { return all.contains(words, Qt::CaseInsensitive); });
}

ImportResult importMail(const QByteArray &mail, const ImportRequest &request)
{
    const MailContent content = readMail(mail);
    if (request.kind == ImportKind::Complaint)
        return importComplaint(content, request);
    if (request.kind == ImportKind::AutoReply)
        return importNews(
            content, request, ImportKind::AutoReply, QStringLiteral("auto-reply"), {});
    if (auto result = importContent(content, request, MostForwardings))
        return *std::move(result);
    return ImportError{QStringLiteral("import.no-report"), {}, 0};
}

ImportResult importBounceText(const QString &text, const ImportRequest &request)
{
    MailContent mail;
    mail.text = text;
    if (request.kind || tells(text)) {
        if (auto result = importReport(mail, request))
            return *std::move(result);
    }
    return ImportError{QStringLiteral("import.not-understood"), {}, 0};
}

} // namespace smtpscope
