// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// By which marks a recorded conversation tells who speaks. Knows the marks of programs and of
// people; a transcript without any is told apart by what its lines look like.

#include "intake/SpokenLine.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace smtpscope {

enum class MarkStyle {
    None, ///< Bare lines, as in a terminal.
    Arrows, ///< "<" and ">" with dashes, tildes and asterisks: curl, swaks, msmtp, telnet notes.
    Labels, ///< Words: "C:" and "S:", "CLIENT -> SERVER:", "SMTP Send:", "send:" and the like.
};

inline constexpr qsizetype LongestTranscriptLine = 64 * 1024; ///< Bytes; the rest of it is dropped.
inline constexpr qsizetype MostTranscriptLines = 200'000;

/// The lines of @p text without their ends; a paragraph in which a conversation with "S:" and "C:"
/// runs on is taken apart.
QByteArrayList transcriptLines(const QByteArray &text);

/// The style in which most of the server's lines in @p lines are marked, and how many they are.
struct StyleGuess
{
    MarkStyle style = MarkStyle::None;
    int replies = 0; ///< Lines of a server that were recognised by it.
    int accepted = 0; ///< Of these, those that accept something.
    int commands = 0; ///< Lines of a client.
};
StyleGuess guessStyle(const QByteArrayList &lines);

/// Who says what. Bare lines (MarkStyle::None) are all remarks: the reader tells them apart.
std::vector<SpokenLine> spokenLines(const QByteArrayList &lines, MarkStyle style);

} // namespace smtpscope
