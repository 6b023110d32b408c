// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The six places on the road of a mail; the one where somebody can mend it is filled and named.

#include "ui/kit/OutcomeLook.h"

#include <QWidget>

namespace smtpscope {

class SideStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SideStrip(QWidget *parent = nullptr);

    /// Fills the place of @p side in the colour of @p mark. Side::None: no place is filled, and the
    /// name says so.
    void setSide(Side side, Mark mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    qreal centreOf(int place) const;
    void paintName(QPainter &painter, int place);

    Side m_side = Side::None;
    Mark m_mark = Mark::Pending;
};

} // namespace smtpscope
