// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The timeline's header: names of the columns, and the axis with its ticks.

#include "ui/timeline/TimeAxis.h"

#include <QHeaderView>

namespace smtpscope {

class TimeHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// @p axis must live longer than the header.
    explicit TimeHeader(const TimeAxis *axis, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTicks(QPainter &painter, const QRect &rect) const;

    const TimeAxis *m_axis;
};

} // namespace smtpscope
