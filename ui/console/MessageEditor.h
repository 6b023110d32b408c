// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where a message is written after DATA: plain text, ended by a lone dot or by Ctrl+Enter. Knows
// nothing of line ends and dots on the wire.

#include <QPlainTextEdit>

namespace smtpscope {

class MessageEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MessageEditor(QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The message has been ended; what is in the editor is all of it.
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isAtLoneDot() const;
    void takeDotAway();
};

} // namespace smtpscope
