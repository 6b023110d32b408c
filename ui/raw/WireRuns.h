// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Bytes of an event as runs that can be painted: text, secrets that are never shown, and control
// characters by their names. Knows nothing of fonts and colours.

#include "session/Session.h"

#include <QString>

#include <vector>

namespace smtpscope {

enum class RunKind {
    Text, ///< Printable characters; others are written out as \xNN or \u{NNNN}.
    Secret, ///< A masked secret: the text says what it is and how long, never what it was.
    LineEnd, ///< CR or LF, by name.
    Control, ///< Another control character, by name, or a blank where it cannot be seen.
    Rest, ///< How many bytes were left out.
};

struct WireRun
{
    RunKind kind = RunKind::Text;
    QString text;

    bool operator==(const WireRun &) const = default;
};

/// The bytes @p from to @p to of @p event, offsets counted from its first. Not more than about
/// @p most of them are told; the rest is counted.
std::vector<WireRun> wireRuns(
    const Session &session, const Event &event, quint32 from, quint32 to, quint32 most = 4096);

/// What stands where a secret of @p length bytes was: "secret, 31 characters".
QString secretText(qsizetype length);

/// All of @p runs as plain text, control characters as <NAME>; line ends are left out.
QString plainText(const std::vector<WireRun> &runs);

} // namespace smtpscope
