// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A page that scrolls up and down only: its content is as wide as the page is.

#include "ui/kit/Tokens.h"

#include <QScrollArea>

namespace smtpscope {

class ScrollPage : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes @p content, which may come later by setWidget().
    explicit ScrollPage(
        QWidget *content = nullptr, Surface surface = Surface::Base, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();

    Surface m_surface;
    QWidget *m_ring; // lies above the content while the page has the focus
};

} // namespace smtpscope
