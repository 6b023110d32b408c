// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What to check and how far to go. A value that can be saved; it names a credential and never
// holds one.

#include "session/PlanParts.h"
#include "session/Protocol.h"
#include "session/Stage.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace smtpscope {

enum class Security {
    None, ///< Plain text all the way.
    StartTls, ///< STARTTLS, or nothing is sent.
    StartTlsIfOffered, ///< STARTTLS where the server offers it, as mail servers do (RFC 7435).
    Tls, ///< TLS from the first byte (RFC 8314).
};

/// The identifier in files and options, such as "starttls-if-offered".
QLatin1StringView idOf(Security security);

/// The value with this identifier; nothing when there is none.
std::optional<Security> securityFromId(QStringView id);

enum class AddressFamily {
    Any, ///< IPv6 and IPv4, in the operating system's order.
    IPv4, ///< IPv4 only.
    IPv6, ///< IPv6 only.
};

/// The identifier in files: any, ipv4, ipv6.
QLatin1StringView idOf(AddressFamily family);

/// The value with this identifier; nothing when there is none.
std::optional<AddressFamily> addressFamilyFromId(QStringView id);

/// Hard limits against hostile servers. What goes over is a defect with evidence.
struct Limits
{
    /// One deadline each: look-up, connect, handshake, whole reply, 64 KiB of message.
    int deadlineMs = 30'000;
    int replyLineBytes = 64 * 1024; ///< Longest reply line.
    int replyLines = 1'000; ///< Most lines of one reply.
    int replyBytes = 256 * 1024; ///< Most bytes of one reply.
    int saslRounds = 5; ///< Most challenges of one sign-in.

    bool operator==(const Limits &) const = default;
};

/// Which message would be sent.
struct MessageSource
{
    QString path; ///< A file to send; empty for the test message.
    qint64 size = 0; ///< Bytes to which the test message is filled up; 0 leaves it as it is.
    bool keepLineEnds = false; ///< Send the file's bytes as they are, apart from dot-stuffing.
    QString subject; ///< Of the test message; empty: the default one.
    QStringList cc; ///< Shown in the test message's header only.
    QStringList headers; ///< Further header fields, "Name: value".
    QString body; ///< Text instead of the default one.
    QStringList attachments; ///< Paths of files that go along.
    QString preset; ///< "gtube" or "eicar" for filter tests; empty: neither.

    bool operator==(const MessageSource &) const = default;
};

struct Plan
{
    Protocol protocol = Protocol::Smtp;
    QString host; ///< Name, IPv4 address, or IPv6 address without brackets.
    quint16 port = 25;
    Security security = Security::StartTlsIfOffered;
    AddressFamily family = AddressFamily::Any;
    QString serverName; ///< Name for SNI and for the certificate; empty: the host.
    QString caFile; ///< PEM file that replaces the system's store; empty: the system's store.
    bool insecure = false; ///< Go on over a certificate that does not verify.
    QString helo; ///< Name to say in EHLO; empty: chosen when connected.
    /// SASL mechanism in capitals; "AUTO" lets the engine choose one; empty: no sign-in. For IMAP
    /// and POP3 "LOGIN" is the LOGIN command, or USER and PASS.
    QString mechanism;
    QString user;
    CredentialReference credential;
    bool allowPlaintextAuth = false; ///< Sign in even where the connection is not protected.
    /// The sender's mailbox, empty for the null sender; nothing: stop after sign-in.
    std::optional<QString> from;
    QStringList to; ///< Recipients' mailboxes; none: stop before MAIL.
    MessageSource message;
    Stage stopAfter = Stage::Rcpt; ///< The last stage to go through before saying good-bye.
    Limits limits;
    RoutePlan route;
    TlsPlan tls;
    DeliveryPlan delivery;
    PacePlan pace;
    RequestPlan requests;

    bool operator==(const Plan &) const = default;
};

/// The stage after which the plan says good-bye: Plan::stopAfter, or earlier when the plan names no
/// sender (stops after the sign-in) or no recipient (stops before MAIL).
Stage lastStage(const Plan &plan);

} // namespace smtpscope
