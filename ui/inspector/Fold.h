// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Something that is folded away below one line until it is wanted. What it holds is made when it is
// unfolded for the first time.

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace smtpscope {

class LinkButton;

class Fold : public QWidget
{
    Q_OBJECT
public:
    /// @p content makes what is below @p head; whoever gives it must live as long as this.
    Fold(const QString &head, std::function<QWidget *()> content, QWidget *parent = nullptr);

    void setOpen(bool isOpen);

private:
    void unfold(bool isOpen);

    std::function<QWidget *()> m_make;
    QVBoxLayout *m_layout = nullptr;
    LinkButton *m_head = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace smtpscope
