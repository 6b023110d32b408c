// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a practice server does, as data: deeds, and rules that say when they are done.

#include <QByteArray>

#include <vector>

namespace smtpscope {

enum class DeedKind {
    Say, ///< Send the bytes.
    SayBytewise, ///< Send the bytes one at a time, with a pause of Deed::amount ms after each.
    Repeat, ///< Send the bytes Deed::amount times.
    Pause, ///< Do nothing for Deed::amount ms.
    StartTls, ///< Begin the TLS handshake.
    ReadMessage, ///< What follows is a message, up to the final dot.
    ReadChunk, ///< What follows are Deed::amount bytes of a message (BDAT).
    ReadLiteral, ///< What follows are Deed::amount bytes of a command's argument (IMAP).
    Stall, ///< Say nothing more, whatever comes.
    Close, ///< End the connection in an orderly way.
};

/// One thing that a server does. Who does it keeps it within the bounds below.
struct Deed
{
    DeedKind kind = DeedKind::Say;
    QByteArray bytes; ///< What is said; empty for the others.
    qint64 amount = 0; ///< Milliseconds, times or bytes, as the kind says.

    bool operator==(const Deed &) const = default;
};

using Deeds = std::vector<Deed>;

inline constexpr qint64 LongestPauseMs = 60'000; ///< Of one pause.
inline constexpr qint64 MostRepeatedBytes = 64LL * 1024 * 1024; ///< Of one DeedKind::Repeat.
inline constexpr qint64 LargestMessage = 64LL * 1024 * 1024; ///< Bytes; also of one chunk.
inline constexpr qint64 LargestLiteral = 4 * 1024; ///< Bytes; names and passwords are shorter.

/// Says one line; the line end is added.
inline Deed say(const QByteArray &line)
{
    return {DeedKind::Say, line + "\r\n"};
}

/// Says the bytes as they are.
inline Deed sayRaw(const QByteArray &bytes)
{
    return {DeedKind::Say, bytes};
}

inline Deed sayBytewise(const QByteArray &bytes, qint64 paceMs)
{
    return {DeedKind::SayBytewise, bytes, paceMs};
}

inline Deed pauseFor(qint64 ms)
{
    return {DeedKind::Pause, {}, ms};
}

inline Deed closeNow()
{
    return {DeedKind::Close, {}};
}

inline Deed stall()
{
    return {DeedKind::Stall, {}};
}

inline Deed startTlsNow()
{
    return {DeedKind::StartTls, {}};
}

inline Deed readMessage()
{
    return {DeedKind::ReadMessage, {}};
}

/// On which connections a rule counts.
enum class On {
    Any, ///< On every connection.
    Plain, ///< Before TLS.
    Tls, ///< Inside TLS.
};

/// What the server does in answer to a command instead of what it would do by itself. In what it
/// says, %TAG% stands for the command's tag (IMAP), %ADDRESS% for the mailbox in it and %NAME% for
/// its first argument.
struct PracticeRule
{
    /// The command's verb in capitals. "." is the end of a message (for LMTP once for each accepted
    /// recipient), "+" a sign-in that would succeed, "-" one that fails.
    QByteArray verb;
    Deeds deeds;
    On on = On::Any;
    int fromTime = 1; ///< Counts from this occurrence in a connection on, beginning with 1.
    bool onlyFirstTime = false; ///< Not when the server has heard the very same line before.
    bool onlyUnknown = false; ///< Not for a client that has signed in.
};

} // namespace smtpscope
