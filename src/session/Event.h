// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One row of the record: small, of fixed size, pointing into the session's byte arena.

#include "session/Stage.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace smtpscope {

enum class EventKind {
    Resolve, ///< A name was looked up; the text says what came back.
    Connect, ///< A connection was tried; the text says where and how it went.
    Encrypted, ///< The TLS handshake was finished.
    Sent, ///< Bytes that we sent: one whole command, SASL answer or message.
    Received, ///< One whole reply.
    Fragment, ///< Received bytes that never became a whole reply.
    Defect, ///< Something broke the protocol; the text is the evidence.
    Timeout, ///< A time limit passed; the text says which.
    Lost, ///< The connection ended without being asked to.
    Note, ///< A decision or remark of the engine: an id, and details after ": ".
    Cancelled, ///< The person stopped the check.
};

/// The identifier in files, such as "received".
QLatin1StringView idOf(EventKind kind);

/// The kind with this identifier; nothing when there is none.
std::optional<EventKind> eventKindFromId(QStringView id);

enum class Direction {
    Out, ///< From this computer to the server.
    In, ///< From the server to this computer.
    None, ///< Neither: something that happened here.
};

/// The identifier in files: out, in, none.
QLatin1StringView idOf(Direction direction);

/// The direction with this identifier; nothing when there is none.
std::optional<Direction> directionFromId(QStringView id);

/// Times count from the session's start on a steady clock. The index fields say where in the
/// session's side tables the rest stands; -1 means that there is none.
struct Event
{
    /// Nanoseconds since the session's start; for received bytes, when they were whole.
    qint64 timeNs = 0;
    quint32 offset = 0; ///< First byte in the arena.
    quint32 length = 0; ///< Number of bytes in the arena.
    qint32 reply = -1; ///< Index into Session::replies().
    qint32 sasl = -1; ///< Index into Session::saslFacts().
    qint32 defect = -1; ///< Index into Session::defectIds().
    EventKind kind = EventKind::Note;
    Stage stage = Stage::Input;
    Direction direction = Direction::None;

    bool operator==(const Event &) const = default;
};

} // namespace smtpscope
