// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/finder/ReplyField.h"

#include "ui/kit/Type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace smtpscope {

namespace {

constexpr int MostLines = 5;
constexpr qsizetype MostPasted = 64 * 1024; // no reply is longer

} // namespace

ReplyField::ReplyField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(fontOf(TextRole::Mono));
    document()->setDocumentMargin(8);
    connect(this, &QPlainTextEdit::textChanged, this, &ReplyField::fit);
}

int ReplyField::heightOf(int lines) const
{
    const int around = 2 * int(document()->documentMargin()) + 2 * frameWidth() + 2;
    return lines * fontMetrics().lineSpacing() + around;
}

QSize ReplyField::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.lineCount());
    return {400, heightOf(qBound(1, lines, MostLines))};
}

QSize ReplyField::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ReplyField::fit()
{
    updateGeometry();
}

void ReplyField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFont(fontOf(TextRole::Mono));
        fit();
    }
}

void ReplyField::keyPressEvent(QKeyEvent *event)
{
    const bool isLast = textCursor().block() == document()->lastBlock();
    if (event->key() == Qt::Key_Down && isLast && event->modifiers() == Qt::NoModifier) {
        Q_EMIT listWanted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

// Text only, and not a whole log by mistake.
void ReplyField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text().trimmed().left(MostPasted));
}

} // namespace smtpscope
