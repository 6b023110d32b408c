// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One finished mailbox in a TokenEdit, with a cross that takes it away.

#include <QAbstractButton>

namespace smtpscope {

class MailboxToken : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MailboxToken(const QString &text, QWidget *parent = nullptr);

    void setFaulty(bool isFaulty);
    bool isFaulty() const { return m_isFaulty; }
    /// The arrow keys of the field have come to it.
    void setChosen(bool isChosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cross was clicked.
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossPlace() const;
    void describe();

    bool m_isFaulty = false;
    bool m_isChosen = false;
};

} // namespace smtpscope
