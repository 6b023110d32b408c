// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The mark of an outcome as a widget; while something goes on, its ring turns.

#include "ui/kit/OutcomeLook.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace smtpscope {

/// Paints @p mark; a running one is turned by @p turn, from 0 to 1.
void paintMark(QPainter &painter, const QRectF &place, Mark mark, qreal turn);

class MarkLabel : public QWidget
{
    Q_OBJECT
public:
    /// @p size: width and height in logical pixels, beside text of the usual size.
    explicit MarkLabel(Mark mark = Mark::Pending, int size = 16, QWidget *parent = nullptr);

    /// Its name is the accessible name.
    void setMark(Mark mark);
    Mark mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void turnIfNeeded();

    Mark m_mark;
    int m_size;
    QBasicTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace smtpscope
