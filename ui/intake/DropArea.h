// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Lets files, mails and text be dropped anywhere on a window: while something hovers, a frame and
// one sentence say so. Belongs to the window; opens nothing itself.

#include "ui/intake/DroppedContent.h"

#include <QWidget>

class QMimeData;

namespace smtpscope {

class DropArea : public QWidget
{
    Q_OBJECT
public:
    /// Lies over @p window, hidden until something is dragged there.
    explicit DropArea(QWidget *window);

Q_SIGNALS:
    /// Something was dropped; its files, content or problem.
    void dropped(const smtpscope::DroppedContent &content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool enter(QEvent *event);
    bool drop(QEvent *event);

    QWidget *m_window;
};

} // namespace smtpscope
