// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Makes a situation of a recorded session: the server then says what the recorded server said, in
// its order and at its pace, within bounds. A record from elsewhere is not trusted: it decides what
// is said to a client on this computer, and nothing else.
//
// What cannot be played again: a SCRAM sign-in that went through, because its last word takes the
// password to make; it is not in the record.

#include "practice/Situation.h"
#include "session/Session.h"

#include <optional>

namespace smtpscope {

/// Bounds of what is played.
inline constexpr qint64 LongestReplayPauseMs = 10'000; ///< Longer pauses are cut to this.
inline constexpr qint64 LongestReplayMs = 60'000; ///< All pauses together; then there are none.
inline constexpr qint64 MostReplayBytes = 16LL * 1024 * 1024; ///< Said in all; the rest is not.
inline constexpr size_t MostReplayTurns = 10'000; ///< After these the record ends.

/// The situation that @p session tells of, with its verdict as what is to be expected. Nothing when
/// nobody spoke in it (the connection never came about), so that there is nothing to play.
std::optional<Situation> replayOf(const Session &session);

} // namespace smtpscope
