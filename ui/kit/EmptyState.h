// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What stands where there is nothing to show: why, and what can be done about it.

#include "ui/kit/Icons.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace smtpscope {

class Label;

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(
        Drawing drawing, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// Adds a button below the text; it belongs to this widget then.
    void addButton(QAbstractButton *button);
    void setTexts(const QString &title, const QString &text);

private:
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace smtpscope
