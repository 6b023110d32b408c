// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The parts of a plan that most checks leave as they are: the way to the server, TLS beyond the
// usual, wishes for the delivery, the pace, and what is said besides the mail.

#include <QString>
#include <QStringList>

namespace smtpscope {

/// Where a secret is to be taken from. Only a reference: never the secret itself.
struct CredentialReference
{
    QString source; ///< "env", "file", "stdin", "keychain"; empty when there is no secret.
    QString name; ///< The variable's name or the file's path; empty for the others.

    bool operator==(const CredentialReference &) const = default;
};

/// How the server is reached.
struct RoutePlan
{
    QString nameServer; ///< "IP" or "IP:PORT" to ask for names; empty: the system.
    QString proxy; ///< Such as "socks5://user@proxy.example:1080" or "http://…"; empty: none.
    CredentialReference proxyCredential; ///< The proxy's password.
    QString bindAddress; ///< Local IP address to connect from; empty: the system chooses.
    QString socketPath; ///< UNIX socket instead of TCP; empty: TCP.
    int proxyHeader = 0; ///< PROXY protocol to speak first: 1, 2, or 0 for none.
    QString proxySource; ///< "IP:PORT" that the PROXY header names as the client.
    QString proxyDestination; ///< "IP:PORT" that it names as the server; empty: the real one.

    bool operator==(const RoutePlan &) const = default;
};

/// TLS beyond the usual.
struct TlsPlan
{
    QString sniName; ///< Name for SNI when it differs from the certificate's; empty: the same.
    QString minimum; ///< Oldest version to speak: "1.0" to "1.3"; empty: 1.2.
    QString maximum; ///< Newest version to speak; empty: the newest.
    QString certificatePath; ///< The client's certificate with its chain, PEM or PKCS #12.
    QString keyPath; ///< Its key; empty: in the same file.
    CredentialReference passPhrase; ///< What protects the key.

    bool operator==(const TlsPlan &) const = default;
};

/// What is asked of the servers on the way (RFC 3461, 8689, 2852). Left out where not offered,
/// REQUIRETLS excepted: without it the mail would travel less protected than was asked for.
struct DeliveryPlan
{
    QString returned; ///< RET: "FULL" or "HDRS"; empty: not asked for.
    QString envelopeId; ///< ENVID, as plain text; empty: none.
    QStringList notify; ///< NOTIFY: NEVER, or any of SUCCESS, FAILURE, DELAY; empty: not asked for.
    QString originalRecipient; ///< ORCPT, "type;address"; empty: none.
    bool requireTls = false; ///< REQUIRETLS.
    QString deliverBy; ///< BY: "SECONDS;R" or "SECONDS;N", with T after it for a trace.

    bool operator==(const DeliveryPlan &) const = default;
};

/// How the conversation is led.
struct PacePlan
{
    bool pipelining = false; ///< Send MAIL, RCPT and DATA in one go where offered (RFC 2920).
    bool chunking = false; ///< BDAT instead of DATA where offered (RFC 3030).
    qint64 chunkBytes = 65'536; ///< Size of one BDAT chunk, at least 1.
    int waitMs = 0; ///< Pause before each command.
    int mails = 1; ///< How many times the mail is handed over in this session, at least 1.
    bool drop = false; ///< Cut the connection at the end instead of saying good-bye.

    bool operator==(const PacePlan &) const = default;
};

/// What is asked besides the mail, after the sign-in.
struct RequestPlan
{
    QStringList
        commands; ///< Such as "VRFY anna", "EXPN staff", "HELP", "NOOP", "ETRN example.org".
    QString xclient; ///< Attributes of XCLIENT, such as "ADDR=192.0.2.1 NAME=client.example".

    bool operator==(const RequestPlan &) const = default;
};

} // namespace smtpscope
