// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A situation is data: how a server differs from one that works.

#include "practice/Deed.h"
#include "practice/PracticeCertificates.h"
#include "session/Outcome.h"
#include "session/Protocol.h"
#include "session/Stage.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <vector>

namespace smtpscope {

/// What a situation is about; situations are listed by it.
enum class SituationTheme {
    Healthy, ///< Nothing is wrong, though it may look odd.
    Connection, ///< Who answers, and how: greeting, pace, firewalls.
    Encryption, ///< STARTTLS, TLS, certificates.
    SignIn, ///< AUTH.
    Delivery, ///< Sender, recipients, the message.
    OldServers, ///< Dialogues of servers from long ago.
    LocalDelivery, ///< LMTP.
    Imap, ///< IMAP log-in.
    Pop3, ///< POP3 log-in.
};

/// When the server speaks TLS from the first byte.
enum class FirstByte {
    AsAsked, ///< As whoever starts the server says.
    AlwaysTls, ///< Always.
    NeverTls, ///< Never, not even on a port for TLS.
};

/// How a check has to encrypt to meet a situation.
enum class Encrypts {
    Either, ///< By STARTTLS or from the first byte.
    StartTls, ///< By STARTTLS.
    FirstByte, ///< From the first byte.
    Never, ///< Not at all; its password may go over the line in plain text.
};

/// How a check is to be set up to end as the situation says.
struct Visit
{
    Encrypts encrypts = Encrypts::Either;
    bool signsIn = true;
};

/// One turn of a recorded conversation: what the client said, and what was done then.
struct ReplayTurn
{
    QByteArray verb; ///< In capitals; empty for a message and for an answer to a challenge.
    QByteArray tag; ///< IMAP: the tag in the record; empty elsewhere.
    Deeds deeds;

    bool operator==(const ReplayTurn &) const = default;
};

struct Situation
{
    QString name; ///< In kebab-case, as given to `practice --situation`.
    QString
        story; ///< What the server does, in one sentence (English; translated where it is shown).
    SituationTheme theme = SituationTheme::Healthy;
    Protocol protocol = Protocol::Smtp;
    Deeds greeting; ///< Empty: a usual one. In it, %NONCE% is a fresh word (for APOP).
    std::vector<PracticeRule> rules; ///< The first that fits counts.
    QByteArrayList keywords; ///< What is offered on a plain connection: EHLO keywords, or
                             ///< capabilities of IMAP or POP3.
    QByteArrayList tlsKeywords; ///< The same inside TLS.
    PracticeCertificate certificate = PracticeCertificate::Good;
    TlsManner tls = TlsManner::Modern;
    FirstByte firstByte = FirstByte::AsAsked;
    /// When not empty, a record is played and rules and keywords count for nothing.
    std::vector<ReplayTurn> turns;
    Visit visit;
    /// What a check that signs in and sends one message to two recipients ends with; for IMAP and
    /// POP3, one that signs in and out.
    Stage stage = Stage::Done;
    Outcome outcome = Outcome::Ok;
};

/// All situations, in the order in which they are listed: theme by theme.
const std::vector<Situation> &situations();

/// The situation called @p name; null when there is none.
const Situation *situationNamed(const QString &name);

/// The account that exists on every practice server. Known to everybody.
namespace practiceaccount {
inline constexpr const char *User = "alice@practice.test";
inline constexpr const char *Password = "practice makes perfect";
inline constexpr const char *Token = "practice token"; ///< For XOAUTH2 and OAUTHBEARER.
} // namespace practiceaccount

} // namespace smtpscope
