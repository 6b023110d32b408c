// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A command that a person typed, with what in it is secret marked before anything is recorded.

#include "protocol/Command.h"

#include <QByteArray>

namespace smtpscope {

/// What the server waits for when something is typed.
enum class TypedAs {
    Command, ///< A command.
    ChallengeAnswer, ///< The answer to a challenge of a sign-in: all of it is secret.
};

/// @p line without its line end (what follows a CR, LF or NUL in it is cut off). Secret are: the
/// whole answer to a challenge; what follows the method in AUTH and AUTHENTICATE; the arguments of
/// LOGIN, PASS and APOP, also after an IMAP tag and when one letter of the verb is amiss; and,
/// whatever the verb, every base64 word that
/// decodes to text parted by NUL or by 0x01, as a mistyped AUTH PLAIN or XOAUTH2 has.
Command typedCommand(const QByteArray &line, TypedAs as);

} // namespace smtpscope
