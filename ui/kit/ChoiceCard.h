// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A card that is a button: a drawing, a title, a sentence, and the key that chooses it. Space and
// Enter press it, arrow keys go to its neighbours; it can be checkable.

#include "ui/kit/Icons.h"

#include <QAbstractButton>

namespace smtpscope {

class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    /// @p key is only shown; setShortcut() makes it work where no action has it already.
    ChoiceCard(const QString &title, const QString &text, Drawing drawing, const QString &key = {},
        QWidget *parent = nullptr);

    /// Changes the sentence below the title.
    void setDescription(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textWidth(int width) const;
    void paintTexts(QPainter &painter);

    QString m_text;
    QString m_key;
    Drawing m_drawing;
};

} // namespace smtpscope
