// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/history/HistoryEntry.h"

#include <QCoreApplication>

#include <array>

namespace smtpscope {

namespace {

struct Words
{
    const char *id;
    const char *text; // to be translated
};

// clang-format off
constexpr std::array FindingWords{std::to_array<Words>({
    {"tls.certificate.expired", QT_TRANSLATE_NOOP("OutcomeWords", "Certificate expired")},
    {"tls.certificate.not-yet-valid", QT_TRANSLATE_NOOP("OutcomeWords", "Certificate not valid yet")},
    {"tls.certificate.wrong-name", QT_TRANSLATE_NOOP("OutcomeWords", "Certificate for another name")},
    {"tls.certificate.self-signed", QT_TRANSLATE_NOOP("OutcomeWords", "Certificate signed by itself")},
    {"tls.certificate.untrusted", QT_TRANSLATE_NOOP("OutcomeWords", "Certificate not trusted")},
    {"tls.certificate.incomplete", QT_TRANSLATE_NOOP("OutcomeWords", "Certificate chain incomplete")},
    {"tls.not-tls", QT_TRANSLATE_NOOP("OutcomeWords", "Port begins unencrypted")},
    {"tls.old-version", QT_TRANSLATE_NOOP("OutcomeWords", "TLS version too old")},
    {"server.expects-tls", QT_TRANSLATE_NOOP("OutcomeWords", "Port expects encryption")},
    {"banner.timeout", QT_TRANSLATE_NOOP("OutcomeWords", "No greeting")},
    {"greeting.timeout", QT_TRANSLATE_NOOP("OutcomeWords", "No greeting")},
    {"reply.malformed.tls", QT_TRANSLATE_NOOP("OutcomeWords", "Port expects encryption")},
    {"reply.malformed.imap", QT_TRANSLATE_NOOP("OutcomeWords", "An IMAP server answered")},
    {"reply.malformed.pop3", QT_TRANSLATE_NOOP("OutcomeWords", "A POP3 server answered")},
    {"reply.malformed.smtp", QT_TRANSLATE_NOOP("OutcomeWords", "An SMTP server answered")},
    {"reply.malformed.http", QT_TRANSLATE_NOOP("OutcomeWords", "A web server answered")},
    {"reply.malformed.ssh", QT_TRANSLATE_NOOP("OutcomeWords", "An SSH server answered")},
    {"starttls.not-offered", QT_TRANSLATE_NOOP("OutcomeWords", "No encryption offered")},
    {"starttls.stripped", QT_TRANSLATE_NOOP("OutcomeWords", "Encryption was taken out")},
    {"starttls.refused", QT_TRANSLATE_NOOP("OutcomeWords", "Encryption refused")},
    {"starttls.injection", QT_TRANSLATE_NOOP("OutcomeWords", "Text slipped in before encryption")},
    {"auth.not-offered", QT_TRANSLATE_NOOP("OutcomeWords", "No sign-in offered")},
    {"auth.only-after-tls", QT_TRANSLATE_NOOP("OutcomeWords", "Sign-in needs encryption")},
    {"auth.needs-tls", QT_TRANSLATE_NOOP("OutcomeWords", "Sign-in needs encryption")},
    {"connect.port-25-blocked", QT_TRANSLATE_NOOP("OutcomeWords", "Port 25 is blocked")},
    {"connect.port-25-silent", QT_TRANSLATE_NOOP("OutcomeWords", "Port 25 is silent")},
    {"connect.refused", QT_TRANSLATE_NOOP("OutcomeWords", "Nothing listens there")},
    {"mx.null", QT_TRANSLATE_NOOP("OutcomeWords", "Domain takes no mail")},
    {"dns.no-such-name", QT_TRANSLATE_NOOP("OutcomeWords", "Name not found")},
})};

constexpr std::array CauseWords{std::to_array<Words>({
    {"no-such-recipient", QT_TRANSLATE_NOOP("OutcomeWords", "Address unknown")},
    {"mailbox-disabled", QT_TRANSLATE_NOOP("OutcomeWords", "Mailbox switched off")},
    {"mailbox-full", QT_TRANSLATE_NOOP("OutcomeWords", "Mailbox full")},
    {"recipient-blocks", QT_TRANSLATE_NOOP("OutcomeWords", "Recipient does not take it")},
    {"bad-domain-or-dns", QT_TRANSLATE_NOOP("OutcomeWords", "Domain not found")},
    {"domain-takes-no-mail", QT_TRANSLATE_NOOP("OutcomeWords", "Domain takes no mail")},
    {"network-or-routing", QT_TRANSLATE_NOOP("OutcomeWords", "Network or routing")},
    {"mail-loop", QT_TRANSLATE_NOOP("OutcomeWords", "Mail went in circles")},
    {"gave-up-retrying", QT_TRANSLATE_NOOP("OutcomeWords", "Gave up after many tries")},
    {"server-fault", QT_TRANSLATE_NOOP("OutcomeWords", "Fault of the server")},
    {"rate-limited", QT_TRANSLATE_NOOP("OutcomeWords", "Too many at once")},
    {"greylisted", QT_TRANSLATE_NOOP("OutcomeWords", "Greylisted")},
    {"blocklist-or-reputation", QT_TRANSLATE_NOOP("OutcomeWords", "Sender on a block list")},
    {"reverse-dns-missing", QT_TRANSLATE_NOOP("OutcomeWords", "Reverse name is missing")},
    {"spf-dkim-dmarc-fail", QT_TRANSLATE_NOOP("OutcomeWords", "SPF, DKIM or DMARC failed")},
    {"sender-address-refused", QT_TRANSLATE_NOOP("OutcomeWords", "Sender refused")},
    {"relay-not-permitted", QT_TRANSLATE_NOOP("OutcomeWords", "Relay not permitted")},
    {"wrong-credentials", QT_TRANSLATE_NOOP("OutcomeWords", "Password refused")},
    {"app-password-needed", QT_TRANSLATE_NOOP("OutcomeWords", "App password needed")},
    {"sign-in-method-off", QT_TRANSLATE_NOOP("OutcomeWords", "Sign-in switched off")},
    {"account-locked", QT_TRANSLATE_NOOP("OutcomeWords", "Account locked")},
    {"sign-in-needs-tls", QT_TRANSLATE_NOOP("OutcomeWords", "Sign-in needs encryption")},
    {"sign-in-required", QT_TRANSLATE_NOOP("OutcomeWords", "Sign-in needed first")},
    {"mechanism-mismatch", QT_TRANSLATE_NOOP("OutcomeWords", "Sign-in method not offered")},
    {"login-or-security", QT_TRANSLATE_NOOP("OutcomeWords", "Sign-in refused")},
    {"tls-problem", QT_TRANSLATE_NOOP("OutcomeWords", "Encryption failed")},
    {"message-too-big", QT_TRANSLATE_NOOP("OutcomeWords", "Message too large")},
    {"content-looks-like-spam", QT_TRANSLATE_NOOP("OutcomeWords", "Taken for spam")},
    {"virus-or-blocked-attachment", QT_TRANSLATE_NOOP("OutcomeWords", "Virus or forbidden attachment")},
    {"malformed-message", QT_TRANSLATE_NOOP("OutcomeWords", "Message not well formed")},
    {"policy-refusal", QT_TRANSLATE_NOOP("OutcomeWords", "Refused by a rule")},
    {"protocol-error", QT_TRANSLATE_NOOP("OutcomeWords", "Not as the protocol says")},
    {"not-a-failure", QT_TRANSLATE_NOOP("OutcomeWords", "Nothing failed")},
    {"complaint-report", QT_TRANSLATE_NOOP("OutcomeWords", "Marked as spam by recipient")},
    {"auto-reply", QT_TRANSLATE_NOOP("OutcomeWords", "Automatic answer")},
    {"on-suppression-list", QT_TRANSLATE_NOOP("OutcomeWords", "On a suppression list")},
})};
// clang-format on

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

template <size_t Count>
QString find(const std::array<Words, Count> &table, const QString &id)
{
    for (const Words &words : table)
        if (id == QLatin1String(words.id))
            return QCoreApplication::translate("OutcomeWords", words.text);
    return {};
}

QString wordsOf(Outcome outcome, Stage stage)
{
    switch (outcome) {
    case Outcome::Ok:
        return Texts::tr("All went through");
    case Outcome::Partial:
        return Texts::tr("Some recipients refused");
    case Outcome::Temporary:
        return Texts::tr("Refused for now");
    case Outcome::Permanent:
        return Texts::tr("Refused");
    case Outcome::ProtocolError:
        return Texts::tr("Not as the protocol says");
    case Outcome::Timeout:
        return stage == Stage::Connect ? Texts::tr("No answer to the connection")
                                       : Texts::tr("No answer in time");
    case Outcome::TlsError:
        return Texts::tr("Encryption failed");
    case Outcome::DnsError:
        return Texts::tr("Name not found");
    case Outcome::Refused:
        return stage == Stage::Connect ? Texts::tr("Nothing listens there")
                                       : Texts::tr("Not tried");
    case Outcome::Unreachable:
        return Texts::tr("No way to the server");
    case Outcome::Lost:
        return stage == Stage::Body ? Texts::tr("Lost after the final dot")
                                    : Texts::tr("Connection lost");
    case Outcome::Unknown:
        return Texts::tr("Lost after the final dot");
    case Outcome::Cancelled:
        return Texts::tr("Stopped");
    }
    return {};
}

} // namespace

QString outcomeWords(const HistoryEntry &entry)
{
    if (entry.isOpen)
        return Texts::tr("Broke off while running");
    if (entry.outcome == Outcome::Ok && entry.hasWarning)
        return Texts::tr("Went through, with a warning");
    if (const QString words = find(FindingWords, entry.finding); !words.isEmpty())
        return words;
    if (entry.outcome != Outcome::Ok)
        if (const QString words = find(CauseWords, entry.cause); !words.isEmpty())
            return words;
    return wordsOf(entry.outcome, entry.stage);
}

} // namespace smtpscope
