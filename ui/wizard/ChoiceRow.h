// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One of several answers: a radio button with a sentence below, and a short remark beside it.

#include "ui/kit/Tokens.h"

#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace smtpscope {

class Chip;
class Label;

class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    ChoiceRow(const QString &text, const QString &sentence, QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }
    bool isChosen() const;
    void setSentence(const QString &sentence);
    /// A remark on a tint beside the text; empty: none.
    void setRemark(const QString &text, Ink ink = Ink::Ok, Surface surface = Surface::OkSoft);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QRadioButton *m_button;
    Chip *m_chip;
    Label *m_sentence;
};

} // namespace smtpscope
