// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The colours of the window by what they mean. Widgets ask with their own palette, so that a change
// of theme needs no restart and nothing is kept globally.

#include <QColor>
#include <QPalette>

namespace smtpscope {

/// What is drawn: text, marks, edges.
enum class Ink {
    Text, ///< Body text.
    Text2, ///< Notes, labels of columns.
    Muted, ///< What is not reached, place holders.
    Accent, ///< What can be pressed, is selected, or runs.
    OnAccent, ///< Text on a filled button.
    Ok, ///< Went through.
    Temporary, ///< Wait, or look at this.
    Permanent, ///< Stays so until somebody changes something.
    Unknown, ///< Cannot be known.
    Pending, ///< Not yet.
    Secret, ///< A masked secret.
    ControlChars, ///< Frames of CR and LF.
    Control, ///< Edges of controls, lines that mean something.
    Wait, ///< Bar of an event in the waterfall.
    Work, ///< Bar of a stage in the waterfall.
};

/// What it is drawn on.
enum class Surface {
    Base, ///< Content, fields, lists.
    Window, ///< The window, history, status bar.
    Raised, ///< Tool bar, headers, feet of dialogs.
    Hover, ///< Row or tool under the pointer.
    Line, ///< Separators: decoration only.
    AccentSoft, ///< Selection, chosen card.
    OkSoft, ///< Tint of what went through.
    TemporarySoft, ///< Tint of waiting and warnings.
    PermanentSoft, ///< Tint of what failed.
    UnknownSoft, ///< Tint of the unknown and of masked secrets.
    PendingSoft, ///< Neutral chip, disabled button.
    Mark, ///< Found text.
};

enum class Theme {
    Light, ///< Dark text on light surfaces.
    Dark, ///< Light text on dark surfaces.
};

/// The palette of the whole application in @p theme.
QPalette paletteOf(Theme theme);

/// The theme that @p palette is of, judged by its window colour.
Theme themeOf(const QPalette &palette);

/// True when @p palette is none of ours, such as the system's high contrast: then the colours below
/// come from it, and tints are its plain surfaces.
bool isForeign(const QPalette &palette);

QColor colour(Ink ink, const QPalette &palette);
QColor colour(Surface surface, const QPalette &palette);

} // namespace smtpscope
