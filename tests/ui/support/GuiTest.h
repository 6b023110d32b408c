// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What every test of the window needs.

#include <QString>
#include <QStringList>
#include <QWidget>

namespace smtpscope::gui {

/// Lets any warning fail the test function, but for those by which the offscreen platform says what
/// it does not support. To be called in init().
void prepare();

/// The top-level widgets that are still there; for cleanup(), where it must be empty.
QStringList windowsLeft();

/// The controls below @p root that a screen reader could not name, as "class objectName".
QStringList unnamedControls(QWidget *root);

/// The visible controls below @p root that Tab never reaches, as "class accessibleName". Those with
/// the property "reachedByArrows" stand beside one that Tab reaches.
QStringList unreachableControls(QWidget *root);

/// The labels and buttons below @p root whose text does not fit, as "class: text".
QStringList clippedTexts(QWidget *root);

/// Writes a picture of @p widget to the folder named by SMTPSCOPE_PICTURES as @p name.png; does
/// nothing without that variable.
void picture(QWidget *widget, const QString &name);

} // namespace smtpscope::gui
