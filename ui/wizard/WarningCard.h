// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Something to know before one goes on: a title and a sentence on amber, with the sign beside them.

#include "ui/kit/Panel.h"

namespace smtpscope {

class Label;

class WarningCard : public Card
{
    Q_OBJECT
public:
    explicit WarningCard(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);

private:
    Label *m_title;
    Label *m_text;
};

} // namespace smtpscope
