// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What refusals say, by their cause.

#include "report/FindingTextTable.h"

#include <QtGlobal>

#include <array>

namespace smtpscope {

namespace {

constexpr std::array Rows{
    FindingTextRow{QLatin1StringView("reply.no-such-recipient"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server knows no such recipient address: %9")},
    FindingTextRow{QLatin1StringView("reply.mailbox-disabled"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The recipient's mailbox exists but is switched off: %9")},
    FindingTextRow{QLatin1StringView("reply.mailbox-full"),
        QT_TRANSLATE_NOOP("FindingTexts", "The recipient's mailbox is full: %9")},
    FindingTextRow{QLatin1StringView("reply.recipient-blocks"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The recipient, the group or the list takes no mail from this sender: %9")},
    FindingTextRow{QLatin1StringView("reply.bad-domain-or-dns"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "A domain of this mail cannot be found, or has no usable mail server: %9")},
    FindingTextRow{QLatin1StringView("reply.domain-takes-no-mail"),
        QT_TRANSLATE_NOOP("FindingTexts", "The domain says that it takes no mail: %9")},
    FindingTextRow{QLatin1StringView("reply.network-or-routing"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server could not reach the next one, or the connection broke: %9")},
    FindingTextRow{QLatin1StringView("reply.mail-loop"),
        QT_TRANSLATE_NOOP("FindingTexts", "The mail goes round in circles: %9")},
    FindingTextRow{QLatin1StringView("reply.gave-up-retrying"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server has given up after many tries: %9")},
    FindingTextRow{QLatin1StringView("reply.server-fault"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server has a problem of its own: %9")},
    FindingTextRow{QLatin1StringView("reply.rate-limited"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "Too much at once for this server (mails, recipients or connections): %9")},
    FindingTextRow{QLatin1StringView("reply.greylisted"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server puts first contacts off on purpose (greylisting), and takes them "
            "some minutes later: %9")},
    FindingTextRow{QLatin1StringView("reply.blocklist-or-reputation"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server turns away the address that the mail comes from, because of its "
            "reputation or a block list: %9")},
    FindingTextRow{QLatin1StringView("reply.reverse-dns-missing"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The address that the mail comes from has no proper reverse name (PTR), and "
            "the server wants one: %9")},
    FindingTextRow{QLatin1StringView("reply.spf-dkim-dmarc-fail"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server cannot tell that this mail may come from the sender's domain (SPF, "
            "DKIM, DMARC): %9")},
    FindingTextRow{QLatin1StringView("reply.sender-address-refused"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server does not accept this sender address: %9")},
    FindingTextRow{QLatin1StringView("reply.relay-not-permitted"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server does not pass this mail on for this sender (relaying denied): %9")},
    FindingTextRow{QLatin1StringView("reply.wrong-credentials"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server does not accept this user name with this password: %9")},
    FindingTextRow{QLatin1StringView("reply.app-password-needed"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The provider wants a password made for this program (application password), "
            "not the usual one: %9")},
    FindingTextRow{QLatin1StringView("reply.sign-in-method-off"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "This way of signing in is switched off at the server: %9")},
    FindingTextRow{QLatin1StringView("reply.account-locked"),
        QT_TRANSLATE_NOOP("FindingTexts", "The account, or this sign-in, is locked or paused: %9")},
    FindingTextRow{QLatin1StringView("reply.sign-in-needs-tls"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server wants encryption before it lets anybody sign in: %9")},
    FindingTextRow{QLatin1StringView("reply.sign-in-required"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server wants a sign-in first: %9")},
    FindingTextRow{QLatin1StringView("reply.mechanism-mismatch"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server does not take this method of signing in: %9")},
    FindingTextRow{QLatin1StringView("reply.login-or-security"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server refused the sign-in and does not say why: %9")},
    FindingTextRow{QLatin1StringView("reply.tls-problem"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server wants encryption that is missing or not good enough: %9")},
    FindingTextRow{QLatin1StringView("reply.message-too-big"),
        QT_TRANSLATE_NOOP("FindingTexts", "The message is too large: %9")},
    FindingTextRow{QLatin1StringView("reply.content-looks-like-spam"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server takes the message for spam: %9")},
    FindingTextRow{QLatin1StringView("reply.virus-or-blocked-attachment"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server found a virus, or an attachment of a kind that it does not take: %9")},
    FindingTextRow{QLatin1StringView("reply.malformed-message"),
        QT_TRANSLATE_NOOP("FindingTexts", "The message breaks the rules for mail: %9")},
    FindingTextRow{QLatin1StringView("reply.policy-refusal"),
        QT_TRANSLATE_NOOP("FindingTexts", "A rule of the server turns this mail away: %9")},
    FindingTextRow{QLatin1StringView("reply.protocol-error"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server did not accept how it was spoken to: %9")},
    FindingTextRow{QLatin1StringView("reply.not-a-failure"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server says something that is no failure: %9")},
    FindingTextRow{QLatin1StringView("reply.complaint-report"),
        QT_TRANSLATE_NOOP("FindingTexts", "A recipient marked the mail as spam: %9")},
    FindingTextRow{QLatin1StringView("reply.auto-reply"),
        QT_TRANSLATE_NOOP("FindingTexts", "An automatic answer came: %9")},
    FindingTextRow{QLatin1StringView("reply.on-suppression-list"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The sending service skips this address, because earlier mails came back: %9")},
};

} // namespace

std::span<const FindingTextRow> replyFindingTexts()
{
    return Rows;
}

} // namespace smtpscope
