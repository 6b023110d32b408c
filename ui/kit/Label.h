// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A label with a role: it follows the text size and the theme while the window is open. Its text is
// never taken for markup, because it may be a server's.

#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"

#include <QLabel>

namespace smtpscope {

class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TextRole role = TextRole::Body, Ink ink = Ink::Text,
        QWidget *parent = nullptr);

    void setTextRole(TextRole role);
    void setInk(Ink ink);
    /// Breaks long lines; then the label takes the width that it is given.
    Label *wrapped();
    /// Lets the text be selected by mouse and keyboard.
    Label *selectable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextRole m_role;
    Ink m_ink;
};

} // namespace smtpscope
