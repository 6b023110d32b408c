// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How the parts of a printed report look: fonts, sizes, distances.

#include "report/Phrase.h"

#include <QFont>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace smtpscope::pdf {

/// The font of sentences, @p points high.
QFont proseFont(double points);

/// The font of bytes and commands: every character is as wide as the others, and none is joined.
QFont byteFont(double points);

inline constexpr double BodyPoints = 9.5;
inline constexpr double SmallPoints = 8.5;
inline constexpr double BytePoints = 7.5;

QTextCharFormat bodyFormat();
QTextCharFormat strongFormat();
/// Labels and heads of columns.
QTextCharFormat labelFormat();
QTextCharFormat byteFormat();
/// Of a heading; @p level is 1 to 3.
QTextCharFormat headingFormat(int level);
QTextBlockFormat headingBlockFormat(int level);
QTextCharFormat verdictFormat();

/// @p format with the colour and ground that tell @p phrase for what it is: a stand-in, or a
/// secret.
QTextCharFormat tinted(const QTextCharFormat &format, const Phrase &phrase);

} // namespace smtpscope::pdf
