// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What can happen to a conversation, and what a conversation can ask for. Values only: the driver
// turns sockets and clocks into events, and actions into bytes and timers.

#include "protocol/Command.h"
#include "protocol/ParsedReply.h"
#include "protocol/sasl/SaslTypes.h"
#include "session/Outcome.h"
#include "session/Session.h"
#include "session/Stage.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

/// The TCP connection stands.
struct Connected
{
    QByteArray localLiteral; ///< The local address as an address literal, such as "[192.0.2.1]".
};

/// The TLS handshake is done.
struct Encrypted
{
    bool verified = false; ///< The certificate was checked and nothing was wrong with it.
};

/// The TLS handshake failed, or the certificate was not accepted.
struct TlsRefused
{ };

/// One whole reply came.
struct ReplyArrived
{
    ParsedReply reply;
};

/// The server sent what is no reply.
struct DefectArrived
{ };

/// Plain text came between the server's consent to STARTTLS and the first byte of TLS.
struct InjectionSeen
{ };

/// The gate opened: the proposed step may be taken.
struct Proceed
{
    /// What a person typed to be sent instead of the proposed command, without a line end.
    std::optional<QByteArray> typed = {};
};

/// A person who leads the conversation lets the program sign in; instead of Proceed.
struct SignInAsked
{
    QString mechanism; ///< One that SaslExchange supports, in capitals.
    SaslCredentials credentials;
    QByteArray nonce; ///< Fresh printable text without a comma.
    bool anyway = false; ///< Also over a connection that does not protect the password.
};

/// The whole message was handed to the network.
struct MessageDrained
{ };

/// The armed time limit passed.
struct TimedOut
{ };

/// The connection ended without being asked to.
struct ConnectionLost
{ };

/// The person stopped the check.
struct CancelRequested
{ };

using DialogueEvent = std::variant<Connected, Encrypted, TlsRefused, ReplyArrived, DefectArrived,
    InjectionSeen, Proceed, SignInAsked, MessageDrained, TimedOut, ConnectionLost, CancelRequested>;

/// The next step is due. The driver answers with Proceed when the gate opens.
struct Propose
{
    int step = 0; ///< Index into Dialogue::steps().
};

/// Write this command.
struct Send
{
    Stage stage = Stage::Input;
    Command command;
};

/// Write the message that the dialogue was given, or one chunk of it, and report MessageDrained.
struct SendMessage
{
    int chunk = -1; ///< Index of the chunk for BDAT; -1: the whole message with its final dot.
};

/// Begin the TLS handshake, after a look for plain text that came too early.
struct StartTls
{ };

/// Wait for an answer, not longer than the plan's deadline from now on.
struct Arm
{ };

/// The server announced these keywords; what it announced before is forgotten.
struct Learned
{
    Capabilities capabilities;
};

/// Put a decision or remark into the record.
struct Remark
{
    Stage stage = Stage::Input;
    QString id; ///< Such as "helo.chosen".
    QString detail; ///< For people; may be empty.
};

/// The server's behaviour breaks the protocol; put it into the record as a defect.
struct Complaint
{
    Stage stage = Stage::Input;
    QString id; ///< Such as "sasl.nonce-mismatch".
    QString detail;
};

/// What became of a recipient, as the last recorded reply says.
struct RecipientResult
{
    int recipient = 0; ///< Index into Plan::to.
    Outcome outcome = Outcome::Ok;
};

/// The conversation is over: close the connection.
struct Finish
{
    bool orderly =
        true; ///< False: cut it at once, because what is still to be written must not go out.
};

using Action = std::variant<Propose, Send, SendMessage, StartTls, Arm, Learned, Remark, Complaint,
    RecipientResult, Finish>;
using Actions = std::vector<Action>;

/// @p first and then @p more.
Actions chain(Actions first, const Actions &more);

} // namespace smtpscope
