// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The heads of the reach grid: families above ways of encryption, and ports with what they are for.

#include <QHeaderView>

namespace smtpscope {

class ReachHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ReachHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintColumn(QPainter *painter, const QRect &rect, int section) const;
    void paintRow(QPainter *painter, const QRect &rect, int section) const;
};

} // namespace smtpscope
