// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A large field for text of any length. What is too long to be shown is held aside whole, and only
// its beginning is seen; nothing pasted is ever rendered as more than plain text.

#include "ui/intake/DroppedContent.h"

#include <QPlainTextEdit>

namespace smtpscope {

class PasteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// The most characters that are shown.
    static constexpr qsizetype MostShown = 100'000;

    explicit PasteField(QWidget *parent = nullptr);

    /// Shows @p text, or its beginning.
    void setLongText(const QString &text);
    /// All of the text, also what is not shown, as UTF-8.
    QByteArray wholeText() const;
    /// True when only the beginning is shown; the field is then read-only.
    bool isCut() const { return !m_held.isEmpty(); }
    /// Empties the field and lets it be written in again.
    void empty();

Q_SIGNALS:
    /// Files, or a mail, were dropped or pasted.
    void given(const smtpscope::DroppedContent &content);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QString m_held; // the whole text, where it is longer than what is shown
};

} // namespace smtpscope
