// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The sizes of text, relative to the application's font, so that one setting moves them all.

#include <QFont>

namespace smtpscope {

enum class TextRole {
    Display, ///< Titles of wizard pages and dialogs.
    Verdict, ///< The verdict, once in the window.
    Title, ///< Section bars, titles of cards.
    Body, ///< Text.
    Strong, ///< Names and labels.
    Small, ///< Notes and times.
    Head, ///< Heads of columns and sections.
    Caption, ///< Labels of axes; nothing smaller.
    Mono, ///< Bytes.
    Code, ///< A reply code in large.
};

/// The font of @p role by the application's own font.
QFont fontOf(TextRole role);

/// How large a drawing is beside text of the application's size. @p usual: its size at the usual
/// one, in logical pixels; it grows in steps, so that it stays sharp.
int drawingSizeFor(int usual);

} // namespace smtpscope
