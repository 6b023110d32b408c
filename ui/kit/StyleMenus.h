// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Menus and the menu bar of the style.

#include <QStyle>

class QPainter;
class QStyleOption;

namespace smtpscope {

/// False: nothing was painted, it is left to Fusion.
bool paintMenuControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
    const QStyle &style);

} // namespace smtpscope
