// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One step of a plan in the list of what will be sent. A button: it leads to the page that decides
// about the step.

#include "app/PlanStory.h"

#include <QAbstractButton>

namespace smtpscope {

class PlanRowButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// @p isLast: no line is drawn below it.
    PlanRowButton(const PlanRow &row, bool isLast, QWidget *parent = nullptr);

    const PlanRow &row() const { return m_row; }

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
    struct Places
    {
        QRect name;
        QRect text;
        QRect secret;
        QRect expected;
        int height = 0;
    };

    Places placesIn(int width) const;
    QFont textFont() const;
    void paintBack(QPainter &painter);

    PlanRow m_row;
    bool m_isLast;
};

} // namespace smtpscope
