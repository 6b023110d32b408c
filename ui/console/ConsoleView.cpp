// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/ConsoleView.h"

#include "ui/console/ConsoleCopy.h"
#include "ui/console/ConsoleDelegate.h"
#include "ui/console/ConsoleModel.h"
#include "ui/document/CheckDocument.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace smtpscope {

ConsoleView::ConsoleView(CheckDocument *document, QWidget *parent)
    : QListView(parent), m_document(document), m_model(new ConsoleModel(document, this))
{
    setAccessibleName(tr("Conversation"));
    setModel(m_model);
    setItemDelegate(new ConsoleDelegate(this));
    setSelectionMode(ExtendedSelection);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { m_isFollowing = value >= verticalScrollBar()->maximum() - 4; });
    connect(m_model, &ConsoleModel::rowsInserted, this, &ConsoleView::follow, Qt::QueuedConnection);
    connect(m_model, &ConsoleModel::modelReset, this, [this] { m_isFollowing = true; });
    connect(document, &CheckDocument::selectionChanged, this, &ConsoleView::showSelected);
}

void ConsoleView::follow()
{
    if (m_isFollowing)
        scrollToBottom();
}

void ConsoleView::showSelected()
{
    const EventReference selected = m_document->selected();
    if (selected.event < 0 || selected.session != m_model->session())
        return;
    const int row = m_model->rowOf(selected.event);
    if (row < 0
        || (currentIndex().isValid()
            && m_model->rows().at(currentIndex().row()).event == m_model->rows().at(row).event))
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    setCurrentIndex(m_model->index(row));
}

void ConsoleView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_isShowing && m_document)
        m_document->select({m_model->session(), m_model->rows().at(current.row()).event});
}

void ConsoleView::copy()
{
    QList<int> events;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        events.append(m_model->rows().at(index.row()).event);
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    if (!events.isEmpty())
        QGuiApplication::clipboard()->setText(
            copiedTalk(m_document->session(m_model->session()), events));
}

void ConsoleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QListView::keyPressEvent(event);
}

void ConsoleView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QAction *copying = menu.addAction(tr("Copy, redacted"));
    if (menu.exec(event->globalPos()) == copying)
        copy();
}

void ConsoleView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        scheduleDelayedItemsLayout();
}

void ConsoleView::resizeEvent(QResizeEvent *event)
{
    const bool isFollowing = m_isFollowing; // a lower list must not lose its end
    QListView::resizeEvent(event);
    if (isFollowing)
        QMetaObject::invokeMethod(this, &QListView::scrollToBottom, Qt::QueuedConnection);
}

} // namespace smtpscope
