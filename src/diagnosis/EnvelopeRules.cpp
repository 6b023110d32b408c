// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/EnvelopeRules.h"

#include "diagnosis/HostNames.h"
#include "diagnosis/Sides.h"

#include <algorithm>

namespace smtpscope {

namespace {

QString domainOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    return at < 0 ? QString() : address.mid(at + 1);
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_');
}

// The word stands by itself, and is not a label ("helo=mail.example.com") of a check that was
// about something else.
bool speaksOf(const QString &text, QLatin1StringView word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const QChar before = at > 0 ? text[at - 1] : QLatin1Char(' ');
        const qsizetype end = at + word.size();
        const QChar after = end < text.size() ? text[end] : QLatin1Char(' ');
        if (!isWordPart(before) && before != QLatin1Char('=') && !isWordPart(after)
            && after != QLatin1Char('=') && after != QLatin1Char(';'))
            return true;
    }
    return false;
}

// Both EHLO and HELO were refused, and not because the server does not know the command.
bool isNameRefusedAtOnce(const Case &seen)
{
    if (!seen.failedAt(Stage::Ehlo) || !seen.session.verdict.reply)
        return false;
    const int code = seen.session.verdict.reply->code;
    return code == 501 || code == 504 || code == 550 || code == 553 || code == 554 || code == 450;
}

// Servers may keep the refusal of the name back until a recipient is named (Postfix:
// smtpd_delay_reject).
bool isNameRefusedLater(const Case &seen)
{
    const auto &reply = seen.session.verdict.reply;
    const bool isLater = seen.failedAt(Stage::Mail) || seen.failedAt(Stage::Rcpt);
    if (!isLater || !reply || reply->code == 503)
        return false;
    const QString text = reply->text();
    return speaksOf(text, QLatin1StringView("helo")) || speaksOf(text, QLatin1StringView("ehlo"));
}

bool mayBeAboutName(const QString &cause)
{
    return cause.isEmpty() || cause == QLatin1String("protocol-error")
        || cause == QLatin1String("policy-refusal") || cause == QLatin1String("unclear");
}

bool areSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

// Who signed in, as the record says; empty when it does not.
QString userOf(const Case &seen)
{
    QString user;
    for (const Event &event : seen.session.events()) {
        const SaslFacts *facts = seen.session.saslOf(event);
        if (facts && !facts->authcid.isEmpty())
            user = facts->authcid;
    }
    return user;
}

// A sender that does not exist (X.1.7, X.1.8), or cannot be looked up now, is nobody's.
bool isAboutOwnership(const Case &seen)
{
    const auto &reply = seen.session.verdict.reply;
    return seen.cause == QLatin1String("sender-address-refused") && reply
        && reply->firstDigit() == 5 && !reply->enhanced.endsWith(QLatin1String(".1.7"))
        && !reply->enhanced.endsWith(QLatin1String(".1.8"));
}

std::vector<int> commandsNaming(const Case &seen, Stage stage, const QString &address)
{
    const QByteArray wanted = address.toUtf8();
    return evidenceWhere(seen.session, [&](const Event &event) {
        return event.stage == stage && event.kind == EventKind::Sent
            && seen.session.bytesOf(event).contains(wanted);
    });
}

// Letters, digits and hyphens in labels, or an address in brackets; beyond ASCII what IDN allows.
bool isDomain(const QString &domain)
{
    return isFullHostName(domain) || isIpAddress(domain)
        || (!domain.contains(QLatin1Char('.')) && isFullHostName(domain + QStringLiteral(".a")));
}

bool isPutOff(const Recipient &recipient)
{
    return recipient.outcome == Outcome::Temporary && recipient.reply;
}

} // namespace

void helloNameRefused(const Case &seen, Findings &findings)
{
    if (!mayBeAboutName(seen.cause) || (!isNameRefusedAtOnce(seen) && !isNameRefusedLater(seen)))
        return;
    see(findings,
        {QLatin1StringView("ehlo.name-refused"), Severity::Error, Stage::Ehlo, Side::ThisComputer},
        {seen.decider()});
}

void helloNameOdd(const Case &seen, Findings &findings)
{
    const auto &name = seen.talk.helloName;
    if (!name || isFullHostName(*name) || isIpAddress(*name))
        return;
    see(findings,
        {QLatin1StringView("ehlo.name-odd"), Severity::Warning, Stage::Ehlo, Side::ThisComputer},
        evidenceWhere(seen.session, [&](const Event &event) {
            return event.stage == Stage::Ehlo && event.kind == EventKind::Sent;
        }));
}

void smtpUtf8NotOffered(const Case &seen, Findings &findings)
{
    seeNotes(seen.session, findings,
        {QLatin1StringView("mail.smtputf8-not-offered"), Severity::Error, Stage::Mail,
            serverSideOf(seen)});
}

void senderAndUser(const Case &seen, Findings &findings)
{
    const QString user = userOf(seen);
    if (!isAboutOwnership(seen) || user.isEmpty() || !seen.talk.sender || seen.talk.signedIn < 0)
        return;
    const bool isOwn = areSame(user, *seen.talk.sender);
    const QLatin1StringView id = isOwn ? QLatin1StringView("mail.sender-is-the-user")
                                       : QLatin1StringView("mail.sender-not-the-user");
    const Side side = isOwn ? Side::SenderServer : Side::SenderUser;
    see(findings, {id, Severity::Warning, Stage::Mail, side},
        commandsNaming(seen, Stage::Mail, *seen.talk.sender));
}

void internalSenderDomain(const Case &seen, Findings &findings)
{
    if (!seen.talk.sender || seen.session.plan.protocol == Protocol::Lmtp)
        return;
    const QString domain = domainOf(*seen.talk.sender);
    if (isInternalName(domain))
        see(findings,
            {QLatin1StringView("mail.internal-domain"), Severity::Warning, Stage::Mail,
                Side::SenderUser},
            commandsNaming(seen, Stage::Mail, *seen.talk.sender));
}

void oddRecipientDomain(const Case &seen, Findings &findings)
{
    std::vector<int> evidence;
    for (const QString &recipient : seen.talk.recipients) {
        const QString domain = domainOf(recipient);
        if (!domain.isEmpty() && !isDomain(domain) && evidence.empty())
            evidence = commandsNaming(seen, Stage::Rcpt, recipient);
    }
    see(findings,
        {QLatin1StringView("rcpt.odd-domain"), Severity::Warning, Stage::Rcpt, Side::SenderUser},
        evidence);
}

void relayDespiteSignIn(const Case &seen, Findings &findings)
{
    const bool isLater = seen.talk.signedIn >= 0 && seen.talk.signedIn < seen.judgement.event;
    if (seen.cause == QLatin1String("relay-not-permitted") && isLater)
        see(findings,
            {QLatin1StringView("rcpt.relay-despite-sign-in"), Severity::Error,
                seen.event(seen.judgement.event).stage, Side::SenderServer},
            {seen.decider(), seen.talk.signedIn + 1});
}

void recipientsBeyondLimit(const Case &seen, Findings &findings)
{
    const auto &all = seen.session.recipients;
    const auto firstPutOff = std::find_if(all.begin(), all.end(), isPutOff);
    const bool tookSome = std::any_of(all.begin(), firstPutOff,
        [](const Recipient &recipient) { return recipient.outcome == Outcome::Ok; });
    const bool isRest = std::all_of(firstPutOff, all.end(), [&](const Recipient &recipient) {
        return isPutOff(recipient) && recipient.reply->code == firstPutOff->reply->code;
    });
    if (!tookSome || all.end() - firstPutOff < 2 || !isRest)
        return;
    see(findings,
        {QLatin1StringView("rcpt.beyond-limit"), Severity::Warning, Stage::Rcpt, Side::SenderUser,
            Retry::Later},
        evidenceWhere(seen.session, [&](const Event &event) {
            const Reply *reply = seen.session.replyOf(event);
            return event.stage == Stage::Rcpt && reply && reply->code == firstPutOff->reply->code;
        }));
}

} // namespace smtpscope
