// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Compound controls of the style: combo box, spin box, scroll bar.

#include <QStyle>

class QPainter;
class QStyleOptionComplex;

namespace smtpscope {

/// False: nothing was painted, it is left to Fusion.
bool paintComplex(QStyle::ComplexControl control, const QStyleOptionComplex &option,
    QPainter &painter, const QStyle &style, const QWidget *widget);

} // namespace smtpscope
