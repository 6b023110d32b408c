// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A drawing as a widget. It decorates: screen readers hear the text beside it.

#include "ui/kit/Icons.h"

#include <QWidget>

namespace smtpscope {

class DrawingLabel : public QWidget
{
    Q_OBJECT
public:
    /// @p size: width and height in logical pixels, beside text of the usual size.
    explicit DrawingLabel(
        Drawing drawing, Ink ink = Ink::Text2, int size = 16, QWidget *parent = nullptr);

    void setDrawing(Drawing drawing, Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Drawing m_drawing;
    Ink m_ink;
    int m_size;
};

} // namespace smtpscope
