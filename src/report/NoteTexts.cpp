// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/NoteTexts.h"

#include <QCoreApplication>

#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NoteTexts)
};

struct Row
{
    QLatin1StringView id;
    const char *text = nullptr; // %1: the detail
};

constexpr std::array Notes{
    Row{QLatin1StringView("helo.chosen"),
        QT_TRANSLATE_NOOP("NoteTexts", "this computer calls itself %1; --helo NAME changes that")},
    Row{QLatin1StringView("dns.answer"), QT_TRANSLATE_NOOP("NoteTexts", "name server: %1")},
    Row{QLatin1StringView("dns.system-differs"),
        QT_TRANSLATE_NOOP("NoteTexts", "this computer and the name servers do not agree: %1")},
    Row{QLatin1StringView("mx.implicit"),
        QT_TRANSLATE_NOOP(
            "NoteTexts", "the domain has no MX record, so mail goes to the host of the same name")},
    Row{QLatin1StringView("mx.cname"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "the MX record names an alias (CNAME) of %1, which it must not; many servers follow it "
            "all the same")},
    Row{QLatin1StringView("mx.loopback"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "the address %1 means \"this very computer\" to everybody who looks it up")},
    Row{QLatin1StringView("mx.addresses-left-out"),
        QT_TRANSLATE_NOOP("NoteTexts", "the host has more addresses; left out: %1")},
    Row{QLatin1StringView("mx.left-out"),
        QT_TRANSLATE_NOOP("NoteTexts", "the domain names more hosts; left out: %1")},
    Row{QLatin1StringView("proxy.addresses"),
        QT_TRANSLATE_NOOP("NoteTexts", "look-up of the proxy: %1")},
    Row{QLatin1StringView("proxy.connected"),
        QT_TRANSLATE_NOOP("NoteTexts", "connected to the %1, which is now asked for the server")},
    Row{QLatin1StringView("starttls.not-offered"),
        QT_TRANSLATE_NOOP("NoteTexts", "STARTTLS was asked for, but the server does not offer it")},
    Row{QLatin1StringView("starttls.refused-goes-on-plain"),
        QT_TRANSLATE_NOOP("NoteTexts", "TLS was refused; the check goes on without it")},
    Row{QLatin1StringView("starttls.preauth"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "the server calls this connection signed in already, and TLS can no longer be asked "
            "for")},
    Row{QLatin1StringView("auth.not-offered"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server offers no sign-in here")},
    Row{QLatin1StringView("auth.mechanism-not-offered"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server does not offer the sign-in method asked for")},
    Row{QLatin1StringView("auth.needs-tls"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "the password is not sent over an unencrypted connection; --allow-plaintext-auth "
            "changes that")},
    Row{QLatin1StringView("auth.unverified-tls"),
        QT_TRANSLATE_NOOP(
            "NoteTexts", "the password is not sent to a server whose certificate is not in order")},
    Row{QLatin1StringView("login.disabled"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server takes no password here (LOGINDISABLED)")},
    Row{QLatin1StringView("login.preauth"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "the server calls this connection signed in already; there is nothing to sign in to")},
    Row{QLatin1StringView("login.not-ascii"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "user name or password is not ASCII; it is sent as UTF-8, and not every server takes "
            "that")},
    Row{QLatin1StringView("login.unsendable-password"),
        QT_TRANSLATE_NOOP("NoteTexts", "the password holds a line break, which PASS cannot carry")},
    Row{QLatin1StringView("capability.refused"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "the server does not list what it can do; the check goes on without the list")},
    Row{QLatin1StringView("server.alert"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server wants this to be read: %1")},
    Row{QLatin1StringView("sasl.challenge"), QT_TRANSLATE_NOOP("NoteTexts", "that means: %1")},
    Row{QLatin1StringView("sasl.preparation-changed"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "user name or password was brought into the standard form (SASLprep) before it was "
            "sent")},
    Row{QLatin1StringView("sasl.preparation-failed"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "user name or password holds characters that SASLprep forbids; sent as typed")},
    Row{QLatin1StringView("mail.smtputf8-not-offered"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "an address is not ASCII, and the server does not take such addresses (SMTPUTF8)")},
    Row{QLatin1StringView("message.normalised"),
        QT_TRANSLATE_NOOP("NoteTexts", "about the line ends and bytes of the message: %1")},
    Row{QLatin1StringView("message.unchanged"),
        QT_TRANSLATE_NOOP(
            "NoteTexts", "the message is sent byte for byte, with all that is in it: %1")},
    Row{QLatin1StringView("message.chunk-sent"),
        QT_TRANSLATE_NOOP("NoteTexts", "this chunk is on its way")},
    Row{QLatin1StringView("message.sent"),
        QT_TRANSLATE_NOOP("NoteTexts", "the whole message is on its way")},
    Row{QLatin1StringView("mail.requiretls-not-offered"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "the server does not promise to pass the mail on over TLS only (REQUIRETLS)")},
    Row{QLatin1StringView("xclient.not-offered"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server does not take XCLIENT from this computer")},
    Row{QLatin1StringView("dsn.not-offered"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "the server takes no wishes for delivery reports (DSN); they are left out")},
    Row{QLatin1StringView("deliverby.not-offered"),
        QT_TRANSLATE_NOOP(
            "NoteTexts", "the server takes no time limit (DELIVERBY); it is left out")},
    Row{QLatin1StringView("pipelining.not-offered"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "the server does not offer PIPELINING; each command waits for its answer")},
    Row{QLatin1StringView("bdat.not-offered"),
        QT_TRANSLATE_NOOP(
            "NoteTexts", "the server does not offer CHUNKING; the message goes by DATA")},
    Row{QLatin1StringView("connection.dropped"),
        QT_TRANSLATE_NOOP("NoteTexts", "the connection is cut here on purpose (--drop-after)")},
    Row{QLatin1StringView("talk.begins"),
        QT_TRANSLATE_NOOP("NoteTexts", "from here on a person says what is sent")},
    Row{QLatin1StringView("import.kind"), QT_TRANSLATE_NOOP("NoteTexts", "read from: %1")},
    Row{QLatin1StringView("import.certificate"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server's certificate, and who issued it: %1")},
    Row{QLatin1StringView("import.queue-id"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server calls this mail %1")},
    Row{QLatin1StringView("import.from"), QT_TRANSLATE_NOOP("NoteTexts", "written by %1")},
    Row{QLatin1StringView("import.reported"),
        QT_TRANSLATE_NOOP("NoteTexts", "the report says: %1")},
    Row{QLatin1StringView("import.step-assumed"),
        QT_TRANSLATE_NOOP("NoteTexts",
            "it is not told which command the next answer belongs to; this step is the likely "
            "one")},
    Row{QLatin1StringView("masker.missed"),
        QT_TRANSLATE_NOOP("NoteTexts", "the leak check masked what the masking had missed: %1")},
};

constexpr std::array Defects{
    Row{QLatin1StringView("reply.unasked"),
        QT_TRANSLATE_NOOP("NoteTexts", "nobody had asked for this answer")},
    Row{QLatin1StringView("reply.bare-lf"),
        QT_TRANSLATE_NOOP("NoteTexts", "lines end with LF instead of CR LF")},
    Row{QLatin1StringView("reply.stray-empty-line"),
        QT_TRANSLATE_NOOP("NoteTexts", "an empty line came first")},
    Row{QLatin1StringView("reply.no-separator"),
        QT_TRANSLATE_NOOP("NoteTexts", "there is no blank after the code")},
    Row{QLatin1StringView("reply.code-changed"),
        QT_TRANSLATE_NOOP("NoteTexts", "the code changes within the answer; the last one counts")},
    Row{QLatin1StringView("reply.second-digit"),
        QT_TRANSLATE_NOOP("NoteTexts", "an unusual code, taken by its first digit")},
    Row{QLatin1StringView("reply.long-line"),
        QT_TRANSLATE_NOOP("NoteTexts", "a line is longer than 512 bytes")},
    Row{QLatin1StringView("reply.control-characters"),
        QT_TRANSLATE_NOOP("NoteTexts", "it holds control characters")},
    Row{QLatin1StringView("reply.malformed"),
        QT_TRANSLATE_NOOP("NoteTexts", "this is no answer of a mail server")},
    Row{QLatin1StringView("reply.malformed.http"),
        QT_TRANSLATE_NOOP("NoteTexts", "a web server speaks here (HTTP)")},
    Row{QLatin1StringView("reply.malformed.ssh"),
        QT_TRANSLATE_NOOP("NoteTexts", "an SSH server speaks here")},
    Row{QLatin1StringView("reply.malformed.imap"),
        QT_TRANSLATE_NOOP("NoteTexts", "an IMAP server speaks here")},
    Row{QLatin1StringView("reply.malformed.pop3"),
        QT_TRANSLATE_NOOP("NoteTexts", "a POP3 server speaks here")},
    Row{QLatin1StringView("reply.malformed.smtp"),
        QT_TRANSLATE_NOOP("NoteTexts", "an SMTP server speaks here")},
    Row{QLatin1StringView("reply.malformed.tls"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server speaks TLS from the first byte here")},
    Row{QLatin1StringView("reply.wrong-tag"),
        QT_TRANSLATE_NOOP("NoteTexts", "this answers another command than the one that was sent")},
    Row{QLatin1StringView("login.unexpected-continuation"),
        QT_TRANSLATE_NOOP(
            "NoteTexts", "the server asks for more where nothing more is to be said")},
    Row{QLatin1StringView("reply.line-too-long"),
        QT_TRANSLATE_NOOP("NoteTexts", "a line does not end within the limit")},
    Row{QLatin1StringView("reply.too-many-lines"),
        QT_TRANSLATE_NOOP("NoteTexts", "the answer has more lines than the limit allows")},
    Row{QLatin1StringView("reply.too-long"),
        QT_TRANSLATE_NOOP("NoteTexts", "the answer is longer than the limit allows")},
    Row{QLatin1StringView("starttls.injection"),
        QT_TRANSLATE_NOOP("NoteTexts", "text came between the consent to TLS and TLS itself")},
    Row{QLatin1StringView("starttls.not-offered"),
        QT_TRANSLATE_NOOP("NoteTexts", "STARTTLS is not offered")},
    Row{QLatin1StringView("tls.certificate.expired"),
        QT_TRANSLATE_NOOP("NoteTexts", "the certificate has expired")},
    Row{QLatin1StringView("tls.certificate.not-yet-valid"),
        QT_TRANSLATE_NOOP("NoteTexts", "the certificate is not valid yet")},
    Row{QLatin1StringView("tls.certificate.wrong-name"),
        QT_TRANSLATE_NOOP("NoteTexts", "the certificate is for another name")},
    Row{QLatin1StringView("tls.certificate.self-signed"),
        QT_TRANSLATE_NOOP("NoteTexts", "the certificate is self-signed")},
    Row{QLatin1StringView("tls.certificate.untrusted"),
        QT_TRANSLATE_NOOP("NoteTexts", "the certificate's issuer is not trusted here")},
    Row{QLatin1StringView("tls.certificate.incomplete"),
        QT_TRANSLATE_NOOP("NoteTexts", "an intermediate certificate is missing")},
    Row{QLatin1StringView("sasl.server-error"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server broke the sign-in off")},
    Row{QLatin1StringView("sasl.unexpected-challenge"),
        QT_TRANSLATE_NOOP("NoteTexts", "this question does not belong to the sign-in method")},
    Row{QLatin1StringView("sasl.challenge-malformed"),
        QT_TRANSLATE_NOOP("NoteTexts", "this question cannot be understood")},
    Row{QLatin1StringView("sasl.nonce-mismatch"),
        QT_TRANSLATE_NOOP("NoteTexts", "this answer does not belong to this sign-in")},
    Row{QLatin1StringView("sasl.iterations"),
        QT_TRANSLATE_NOOP("NoteTexts", "an impossible number of rounds")},
    Row{QLatin1StringView("sasl.server-signature-wrong"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server's proof is wrong")},
    Row{QLatin1StringView("sasl.server-signature-missing"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server gave no proof that it knows the password")},
    Row{QLatin1StringView("sasl.too-many-rounds"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server does not stop asking")},
    Row{QLatin1StringView("tls.handshake-failed"),
        QT_TRANSLATE_NOOP("NoteTexts", "TLS could not be set up")},
    Row{QLatin1StringView("tls.certificate.other"),
        QT_TRANSLATE_NOOP("NoteTexts", "the certificate is not in order")},
    Row{QLatin1StringView("record.full"),
        QT_TRANSLATE_NOOP("NoteTexts", "the record is full; this was left out")},
    Row{QLatin1StringView("tls.not-tls"),
        QT_TRANSLATE_NOOP("NoteTexts", "what came back is not TLS")},
    Row{QLatin1StringView("tls.closed"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server ended the connection during the handshake")},
    Row{QLatin1StringView("tls.protocol-version"),
        QT_TRANSLATE_NOOP("NoteTexts", "server and client have no TLS version in common")},
    Row{QLatin1StringView("tls.version-not-available"),
        QT_TRANSLATE_NOOP("NoteTexts", "this computer's TLS library does not speak that version")},
    Row{QLatin1StringView("tls.client-certificate-required"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server wants a client certificate")},
    Row{QLatin1StringView("tls.client-certificate-refused"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server does not accept the client certificate")},
    Row{QLatin1StringView("tls.alert"),
        QT_TRANSLATE_NOOP("NoteTexts", "the server broke the handshake off")},
};

template <std::size_t Count>
const char *textFor(const std::array<Row, Count> &rows, const QString &id)
{
    for (const Row &row : rows) {
        if (id == row.id)
            return row.text;
    }
    return nullptr;
}

} // namespace

Phrases notePhrases(const QString &note)
{
    const qsizetype colon = note.indexOf(QLatin1String(": "));
    const char *text = textFor(Notes, note.left(colon));
    if (!text)
        return recorded(note);
    return filled(Texts::tr(text), {recorded(colon < 0 ? QString() : note.mid(colon + 2))});
}

QString noteText(const QString &note)
{
    return plainText(notePhrases(note));
}

QString defectText(const QString &id)
{
    const char *text = textFor(Defects, id);
    return text ? Texts::tr(text) : id;
}

Phrases defectPhrases(const QString &id)
{
    const char *text = textFor(Defects, id);
    return text ? own(Texts::tr(text)) : recorded(id);
}

} // namespace smtpscope
