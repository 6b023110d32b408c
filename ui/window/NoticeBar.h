// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A line above a page that says something about all of it, with one thing to do. It does not hide
// text, does not go away by itself, and is no box in the way.

#include "ui/kit/Panel.h"

namespace smtpscope {

class Button;
class Label;

class NoticeBar : public Panel
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows @p text; @p action is the text of the button, empty for none.
    void show(const QString &text, const QString &action = {});
    QString text() const;

Q_SIGNALS:
    /// The button was pressed; the bar stays.
    void chosen();
    /// The person closed the bar.
    void closed();

private:
    Label *m_text = nullptr;
    Button *m_action = nullptr;
};

} // namespace smtpscope
