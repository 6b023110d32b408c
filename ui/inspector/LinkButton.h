// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A link to another row, as long as it has to be: its text is broken into lines, which a push
// button does not do.

#include "ui/kit/Icons.h"

#include <QAbstractButton>

namespace smtpscope {

class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(
        const QString &text, Drawing drawing = Drawing::ChevronRight, QWidget *parent = nullptr);

    void setDrawing(Drawing drawing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect textPlace(int width) const;

    Drawing m_drawing;
};

} // namespace smtpscope
