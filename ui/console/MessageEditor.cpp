// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/MessageEditor.h"

#include "ui/kit/Type.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace smtpscope {

MessageEditor::MessageEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Message"));
    setPlaceholderText(tr("Subject: Test\n\nText of the message"));
    setFont(fontOf(TextRole::Mono));
    setTabChangesFocus(true);
}

QSize MessageEditor::sizeHint() const
{
    return {320, fontMetrics().lineSpacing() * 6 + 16};
}

void MessageEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT ended();
    } else if (isEnter && isAtLoneDot()) {
        takeDotAway();
        Q_EMIT ended();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

// Only in the last line: a dot in the middle is a part of the text.
bool MessageEditor::isAtLoneDot() const
{
    const QTextBlock block = textCursor().block();
    return block.text() == QLatin1String(".") && !block.next().isValid();
}

void MessageEditor::takeDotAway()
{
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::BlockUnderCursor); // with the line end before it
    cursor.removeSelectedText();
}

void MessageEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(TextRole::Mono));
}

} // namespace smtpscope
