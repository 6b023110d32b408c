// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A situation is data: how a server differs from one that works.

#include "practice/PracticeCertificates.h"
#include "session/Outcome.h"
#include "session/Stage.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>
#include <vector>

namespace smtpscope {

enum class DeedKind {
    Say, ///< Send the bytes.
    StartTls, ///< Begin the TLS handshake.
    ReadMessage, ///< What follows is a message, up to the final dot.
    Stall, ///< Say nothing more, whatever comes.
    Close, ///< End the connection in an orderly way.
};

/// One thing that a server does.
struct Deed
{
    DeedKind kind = DeedKind::Say;
    QByteArray bytes; ///< For DeedKind::Say.

    bool operator==(const Deed &) const = default;
};

/// On which connections a rule counts.
enum class On {
    Any, ///< On every connection.
    Plain, ///< Before TLS.
    Tls, ///< Inside TLS.
};

/// What the server does in answer to a command instead of what it would do by itself.
struct Rule
{
    QByteArray
        verb; ///< The command begins with this, in capitals; "." stands for the end of the message.
    std::vector<Deed> deeds;
    On on = On::Any;
    int fromTime = 1; ///< Counts from this occurrence in a connection on, beginning with 1.
    bool onlyFirstTime = false; ///< Not when the server has heard the very same line before.
};

struct Situation
{
    QString name; ///< In kebab-case, as given to `practice --situation`.
    QString
        story; ///< What the server does, in one sentence (English; translated where it is shown).
    std::vector<Deed> greeting; ///< Empty: a usual 220.
    std::vector<Rule> rules; ///< The first that fits counts.
    QByteArrayList keywords; ///< EHLO keywords on a plain connection.
    QByteArrayList tlsKeywords; ///< EHLO keywords inside TLS.
    PracticeCertificate certificate = PracticeCertificate::Good;
    /// What a check that signs in and sends one message to two recipients ends with.
    Stage stage = Stage::Done;
    Outcome outcome = Outcome::Ok;
};

/// All situations, in the order in which they are listed.
const std::vector<Situation> &situations();

/// The situation called @p name; null when there is none.
const Situation *situationNamed(const QString &name);

/// The account that exists on every practice server. Known to everybody.
namespace practiceaccount {
inline constexpr const char *User = "alice@practice.test";
inline constexpr const char *Password = "practice makes perfect";
} // namespace practiceaccount

} // namespace smtpscope
