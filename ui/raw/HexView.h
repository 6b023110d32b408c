// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The selected event in hexadecimal numbers. What is copied out of it goes through the redactor.

#include <QPlainTextEdit>

namespace smtpscope {

class CheckDocument;
class RecordCopy;

class HexView : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// @p document must live longer than the view.
    explicit HexView(CheckDocument *document, QWidget *parent = nullptr);

    /// Copies the whole table, redacted unless @p isUnredacted.
    void copyTable(bool isUnredacted = false);

Q_SIGNALS:
    void noticed(const QString &text);
    /// The person wants to see lines again.
    void linesWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void fill();

    CheckDocument *m_document;
    RecordCopy *m_copy;
};

} // namespace smtpscope
