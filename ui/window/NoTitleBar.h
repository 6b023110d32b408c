// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The title of a dock whose content has a head of its own: nothing. It tells its size, because a
// dock reckons with it.

#include <QWidget>

namespace smtpscope {

class NoTitleBar : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace smtpscope
