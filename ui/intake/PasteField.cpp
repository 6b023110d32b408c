// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/intake/PasteField.h"

#include "ui/kit/Type.h"

#include <QMimeData>

namespace smtpscope {

PasteField::PasteField(QWidget *parent) : QPlainTextEdit(parent)
{
    setFont(fontOf(TextRole::Mono));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
}

void PasteField::setLongText(const QString &text)
{
    const bool isLong = text.size() > MostShown;
    m_held = isLong ? text : QString();
    setReadOnly(isLong);
    setPlainText(isLong ? text.first(MostShown) : text);
}

QByteArray PasteField::wholeText() const
{
    return (isCut() ? m_held : toPlainText()).toUtf8();
}

void PasteField::empty()
{
    setLongText({});
}

bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return isDroppable(*source);
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    const DroppedContent content = droppedContent(*source);
    const bool isText = content.files.isEmpty() && content.problem.isEmpty()
        && !source->hasFormat(QStringLiteral("message/rfc822"));
    if (!isText) {
        Q_EMIT given(content);
        return;
    }
    const QString text = QString::fromUtf8(content.content);
    if (document()->characterCount() + text.size() > MostShown)
        setLongText(text);
    else
        insertPlainText(text);
}

} // namespace smtpscope
