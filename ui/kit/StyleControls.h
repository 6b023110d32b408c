// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Buttons' labels, tabs, headers, bars and lines of the style.

#include <QStyle>

class QPainter;
class QStyleOption;

namespace smtpscope {

/// False: nothing was painted, it is left to Fusion.
bool paintControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
    const QWidget *widget);

} // namespace smtpscope
