// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What findings about encryption and certificates say.

#include "report/FindingTextTable.h"

#include <QtGlobal>

#include <array>

namespace smtpscope {

namespace {

constexpr std::array Rows{
    FindingTextRow{QLatin1StringView("starttls.injection"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "Text arrived between the consent to TLS and TLS itself: somebody may be "
            "tampering with the connection, or the server is faulty")},
    FindingTextRow{QLatin1StringView("starttls.not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "TLS was asked for, but the server does not offer STARTTLS on this port")},
    FindingTextRow{QLatin1StringView("starttls.preauth"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server calls the connection signed in before anybody signed in, so TLS "
            "cannot be asked for: somebody may be tampering with the connection, or the "
            "server is faulty")},
    FindingTextRow{QLatin1StringView("starttls.refused"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server offers STARTTLS but refused it")},
    FindingTextRow{QLatin1StringView("tls.not-tls"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server does not speak TLS from the first byte on this port: try STARTTLS, "
            "or another port")},
    FindingTextRow{QLatin1StringView("tls.certificate.expired"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server's certificate has expired on %3")},
    FindingTextRow{QLatin1StringView("tls.certificate.not-yet-valid"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server's certificate is not valid before %2: is this computer's clock "
            "right?")},
    FindingTextRow{QLatin1StringView("tls.certificate.wrong-name"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server's certificate is not for the name %1, but for %4")},
    FindingTextRow{QLatin1StringView("tls.certificate.self-signed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server vouches for itself: its certificate is self-signed")},
    FindingTextRow{QLatin1StringView("tls.certificate.untrusted"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server's certificate was issued by somebody whom this computer does not "
            "trust: %5")},
    FindingTextRow{QLatin1StringView("tls.certificate.incomplete"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server does not send the intermediate certificate of %5, so its own "
            "cannot be checked")},
    FindingTextRow{QLatin1StringView("tls.protocol-version"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server speaks no version of TLS that is still safe (TLS 1.2 or newer is "
            "needed)")},
    FindingTextRow{QLatin1StringView("tls.version-not-available"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The TLS version that was asked for cannot be tried on this computer: its TLS "
            "library does not speak it")},
    FindingTextRow{QLatin1StringView("tls.client-certificate-required"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server demands a client certificate, and none was shown (--client-cert "
            "FILE)")},
    FindingTextRow{QLatin1StringView("tls.client-certificate-refused"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server does not accept the client certificate: %8")},
    FindingTextRow{QLatin1StringView("tls.closed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server ended the connection during the TLS handshake")},
    FindingTextRow{QLatin1StringView("tls.alert"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server broke the TLS handshake off")},
    FindingTextRow{QLatin1StringView("tls.handshake-failed"),
        QT_TRANSLATE_NOOP("FindingTexts", "TLS could not be set up: %8")},
    FindingTextRow{QLatin1StringView("tls.certificate.other"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server's certificate is not in order; see the lines under \"Certificate\"")},
    FindingTextRow{QLatin1StringView("starttls.stripped"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server can encrypt, but something on the way takes STARTTLS out of its "
            "offer")},
    FindingTextRow{QLatin1StringView("tls.certificate.virus-scanner"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The certificate was made by a virus scanner that reads what is said inside: %5")},
    FindingTextRow{QLatin1StringView("tls.certificate.inspecting-firewall"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The certificate was made by a firewall that reads what is said inside: %5")},
    FindingTextRow{QLatin1StringView("tls.certificate.redirected"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "Another server answers in place of %1, with a certificate for %4: the network "
            "or the hosting firm redirects mail connections to its own server")},
    FindingTextRow{QLatin1StringView("tls.certificate.internal-name"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "%1 is an address, or a name of one network only, which certificates of public "
            "authorities do not hold: ask for the server by its public name")},
    FindingTextRow{QLatin1StringView("tls.certificate.no-sni"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server did not hear which name is wanted (SNI), and showed a certificate "
            "that is for nobody")},
    FindingTextRow{QLatin1StringView("tls.certificate.expires-soon"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server's certificate runs out on %3: it should have been renewed by now")},
    FindingTextRow{QLatin1StringView("tls.old-version"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server encrypts with a version of TLS that most programs and servers have "
            "given up (older than TLS 1.2)")},
};

} // namespace

std::span<const FindingTextRow> encryptionFindingTexts()
{
    return Rows;
}

} // namespace smtpscope
