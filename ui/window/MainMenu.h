// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The menus and the tool bar: where each action stands. Nothing moves when one is enabled or not.

class QMenuBar;
class QToolBar;

namespace smtpscope {

class WindowActions;
class CheckPage;

/// Fills @p bar with the five menus.
void fillMenuBar(QMenuBar *bar, const WindowActions &actions, const CheckPage &page);

/// Fills @p bar; the button of a new check is the filled one.
void fillToolBar(QToolBar *bar, const WindowActions &actions);

} // namespace smtpscope
