// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What findings about signing in say.

#include "report/FindingTextTable.h"

#include <QtGlobal>

#include <array>

namespace smtpscope {

namespace {

constexpr std::array Rows{
    FindingTextRow{QLatin1StringView("sasl.server-signature-wrong"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server could not prove that it knows the password: it may not be the "
            "right server")},
    FindingTextRow{QLatin1StringView("sasl.server-signature-missing"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server did not prove that it knows the password, as this sign-in method "
            "demands")},
    FindingTextRow{QLatin1StringView("sasl.too-many-rounds"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server kept asking during the sign-in without an end")},
    FindingTextRow{QLatin1StringView("auth.not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server offers no sign-in on this connection: on port 25 that is usual, so "
            "try 587 or 465; elsewhere it may be offered only with TLS (--security "
            "starttls)")},
    FindingTextRow{QLatin1StringView("auth.mechanism-not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server offers no sign-in method that was asked for; it offers: %6")},
    FindingTextRow{QLatin1StringView("auth.needs-tls"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The password was not sent, because the connection is not encrypted")},
    FindingTextRow{QLatin1StringView("auth.unverified-tls"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The password was not sent, because the server's certificate could not be "
            "verified")},
    FindingTextRow{QLatin1StringView("login.disabled"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server takes no password on this connection (LOGINDISABLED): use TLS if "
            "it is not encrypted, or another way of signing in")},
    FindingTextRow{QLatin1StringView("login.preauth"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server calls the connection signed in before anybody signed in, so the "
            "sign-in could not be tried")},
    FindingTextRow{QLatin1StringView("login.wrong-credentials"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server does not accept this user name with this password: %9")},
    FindingTextRow{QLatin1StringView("login.expired"),
        QT_TRANSLATE_NOOP("FindingTexts", "The password, or the account, has expired: %9")},
    FindingTextRow{QLatin1StringView("login.not-authorized"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The password is right, but this user may not open this mailbox: %9")},
    FindingTextRow{QLatin1StringView("login.contact-admin"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server asks to turn to its administrator: %9")},
    FindingTextRow{QLatin1StringView("login.needs-tls"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server takes the password only over an encrypted connection: %9")},
    FindingTextRow{QLatin1StringView("login.in-use"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The mailbox is in use by another program, perhaps on another device: %9")},
    FindingTextRow{QLatin1StringView("login.too-soon"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server wants more time between two sign-ins: %9")},
    FindingTextRow{QLatin1StringView("login.limit"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server allows no more connections of this user for now: %9")},
    FindingTextRow{QLatin1StringView("login.server-fault"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server could not check the sign-in; name and password may be right: %9")},
    FindingTextRow{QLatin1StringView("login.not-ascii"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "User name or password is not ASCII, which not every server takes")},
    FindingTextRow{QLatin1StringView("login.unsendable-password"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The password holds a line break and cannot be sent to a POP3 server")},
    FindingTextRow{QLatin1StringView("login.unexpected-continuation"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server asked for more during the sign-in where nothing more was to be said")},
    FindingTextRow{QLatin1StringView("sasl.server-error"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server broke the sign-in off (%8): name and password may be wrong")},
    FindingTextRow{QLatin1StringView("sasl.unexpected-challenge"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server asked something during the sign-in that this method does not know")},
    FindingTextRow{QLatin1StringView("sasl.challenge-malformed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "What the server asked during the sign-in cannot be understood")},
    FindingTextRow{QLatin1StringView("sasl.nonce-mismatch"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server's part of the sign-in does not belong to this connection: it is "
            "faulty, or somebody is in between")},
    FindingTextRow{QLatin1StringView("sasl.iterations"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server asks for a number of rounds (%8) that no server should ask for")},
    FindingTextRow{QLatin1StringView("auth.only-after-tls"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server offers the sign-in only once the connection is encrypted: switch "
            "STARTTLS on (--security starttls)")},
    FindingTextRow{QLatin1StringView("auth.refused-before-password"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server refused the sign-in before it had heard a password: the method "
            "does not suit it, which says nothing about the password: %9")},
    FindingTextRow{QLatin1StringView("auth.old-form"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server offers the sign-in only in an outdated form (AUTH=), which some "
            "programs do not see")},
    FindingTextRow{QLatin1StringView("auth.not-tried"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server offers a sign-in, but nobody signed in: is it switched on in the "
            "mail program, with name and password stored?")},
    FindingTextRow{QLatin1StringView("auth.password-blank"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The password that was sent begins or ends with a blank: was it copied along?")},
    FindingTextRow{QLatin1StringView("auth.password-not-ascii"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The password has letters or signs beyond plain ASCII, which programs and "
            "servers may write in different ways: try one of plain letters and digits")},
    FindingTextRow{QLatin1StringView("auth.user-blank"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The user name that was sent begins or ends with a blank: was it copied along?")},
};

} // namespace

std::span<const FindingTextRow> signInFindingTexts()
{
    return Rows;
}

} // namespace smtpscope
