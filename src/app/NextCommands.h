// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which commands make sense next in a conversation, and how a line that is begun may go on. A pure
// function of the record; knows nothing of who asks.

#include "session/Session.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace smtpscope {

enum class NextKind {
    Whole, ///< Can be sent as it stands.
    Beginning, ///< Something has to be added before it is sent.
    SignIn, ///< The sign-in, which is best done by the program.
};

struct NextCommand
{
    QString label; ///< Such as "RCPT TO:<…>".
    QString text; ///< What is put into the field; empty for NextKind::SignIn.
    NextKind kind = NextKind::Whole;
    QString purpose; ///< What it does, in a translated sentence.

    bool operator==(const NextCommand &) const = default;
};

/// What makes sense after what @p session records, the best first. @p helo: the name to say in
/// EHLO.
std::vector<NextCommand> nextCommands(const Session &session, const QString &helo);

/// The whole lines that @p begun, the beginning of a line, may become: commands of the protocol,
/// what the server offers, and the addresses that were used before.
QStringList completions(const Session &session, const QString &begun, const QString &helo);

/// The name to say in EHLO where @p plan names none: the machine's.
QString consoleHelo(const Plan &plan);

/// The methods by which the program can sign in here, in capitals: those the server offers, the
/// best first; all there are when it did not say.
QStringList consoleMechanisms(const Session &session);

} // namespace smtpscope
