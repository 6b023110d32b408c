// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One station of the road: its mark, the line to the next, its name and time.

#include "ui/kit/PathStrip.h"

#include <QAbstractButton>
#include <QBasicTimer>
#include <QElapsedTimer>

namespace smtpscope {

/// How the line after a station is drawn.
enum class PathLine {
    None, ///< It is the last.
    Travelled, ///< Solid.
    NotTravelled, ///< Dotted.
};

class PathStationButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PathStationButton(QWidget *parent = nullptr);

    void setStation(const PathStation &station, PathLine after);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintLine(QPainter &painter);
    void paintTexts(QPainter &painter);

    PathStation m_station;
    PathLine m_after = PathLine::None;
    QBasicTimer m_timer; // turns the ring of a running station
    QElapsedTimer m_since;
};

} // namespace smtpscope
