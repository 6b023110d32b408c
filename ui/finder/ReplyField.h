// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The field of the reply finder: one line that grows with what is pasted, up to five lines. Tab
// leaves it.

#include <QPlainTextEdit>

namespace smtpscope {

class ReplyField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ReplyField(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Arrow down in the last line: the list below is meant.
    void listWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    int heightOf(int lines) const;
};

} // namespace smtpscope
