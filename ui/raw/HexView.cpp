// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/raw/HexView.h"

#include "ui/document/CheckDocument.h"
#include "ui/kit/Type.h"
#include "ui/raw/HexText.h"
#include "ui/raw/RecordCopy.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace smtpscope {

HexView::HexView(CheckDocument *check, QWidget *parent)
    : QPlainTextEdit(parent), m_document(check), m_copy(new RecordCopy(check, this))
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard); // a cursor to scroll with
    setAccessibleName(tr("Bytes in hexadecimal"));
    setFont(fontOf(TextRole::Mono));
    document()->setDocumentMargin(12);
    connect(check, &CheckDocument::selectionChanged, this, &HexView::fill);
    connect(check, &CheckDocument::reset, this, &HexView::fill);
    connect(m_copy, &RecordCopy::copied, this,
        [this] { Q_EMIT noticed(tr("The bytes were copied.")); });
    connect(m_copy, &RecordCopy::refused, this,
        [this] { Q_EMIT noticed(tr("Nothing was copied: something private was still in it.")); });
}

void HexView::fill()
{
    if (!isVisible())
        return;
    const EventReference selected = m_document->selected();
    const bool isThere = selected.event >= 0 && selected.session < m_document->count();
    if (!isThere) {
        setPlainText(tr("Nothing is selected."));
        return;
    }
    const Session &session = m_document->session(selected.session);
    setPlainText(hexText(session, session.events()[size_t(selected.event)]));
}

void HexView::copyTable(bool isUnredacted)
{
    const EventReference selected = m_document->selected();
    if (selected.event < 0 || selected.session >= m_document->count())
        return;
    m_copy->copy(
        [selected](const std::vector<Session> &sessions) {
            const Session &session = sessions.at(size_t(selected.session));
            return hexText(session, session.events()[size_t(selected.event)]);
        },
        isUnredacted);
}

// What is selected here was not redacted, so it never leaves by itself.
QMimeData *HexView::createMimeDataFromSelection() const
{
    return new QMimeData;
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyTable();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT linesWanted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QAction *copyRedacted = menu.addAction(tr("&Copy"));
    const QAction *copyAll = menu.addAction(tr("Copy &unredacted"));
    menu.addSeparator();
    const QAction *lines = menu.addAction(tr("&Lines instead of numbers"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen && (chosen == copyRedacted || chosen == copyAll))
        copyTable(chosen == copyAll);
    else if (chosen && chosen == lines)
        Q_EMIT linesWanted();
}

void HexView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    fill();
}

void HexView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        setFont(fontOf(TextRole::Mono));
}

} // namespace smtpscope
