// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/history/HistoryPanel.h"

#include "ui/history/HistoryDelegate.h"
#include "ui/history/HistoryModel.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/SearchField.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int ForgetAfterMs = 30'000;
constexpr int Edge = 12;

// The list shows through to the panel.
void dressList(QListView *list)
{
    QPalette own = list->palette();
    own.setColor(QPalette::Base, colour(Surface::Window, QGuiApplication::palette()));
    list->setPalette(own);
}

} // namespace

HistoryPanel::HistoryPanel(HistoryStore *store, QWidget *parent)
    : Panel(Surface::Window, parent)
    , m_store(store)
    , m_model(new HistoryModel(this))
    , m_search(new SearchField(tr("Search history")))
    , m_list(new QListView)
    , m_empty((new Label({}, TextRole::Small, Ink::Text2))->wrapped())
    , m_undoLine(new QWidget)
    , m_undoText((new Label({}, TextRole::Small, Ink::Text))->wrapped())
{
    m_forget.setSingleShot(true);
    m_forget.setInterval(ForgetAfterMs);
    m_midnight.setSingleShot(true);
    makeActions();
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPanel::refresh);
    connect(m_search, &SearchField::leftDownwards, this, &HistoryPanel::takeFocus);
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryPanel::takeFocus);
    connect(m_store, &HistoryStore::changed, this, &HistoryPanel::refresh);
    connect(m_model, &HistoryModel::renameRequested, m_store, &HistoryStore::rename);
    connect(m_list, &QListView::activated, this, &HistoryPanel::openCurrent);
    connect(m_list, &QListView::clicked, this, [this] {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            openCurrent();
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &HistoryPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HistoryPanel::updateActions);
    connect(&m_forget, &QTimer::timeout, this, &HistoryPanel::forgetUndo);
    connect(&m_midnight, &QTimer::timeout, this, &HistoryPanel::refresh);
    refresh();
    updateActions();
}

// A name that is being typed is given up when the window closes: nobody must be told of it then.
HistoryPanel::~HistoryPanel()
{
    disconnect(m_model, nullptr, m_store, nullptr);
    m_store->disconnect(this);
}

void HistoryPanel::layOut()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setAccessibleName(tr("History"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMouseTracking(true);
    dressList(m_list);

    auto *undo = new QHBoxLayout(m_undoLine);
    undo->setContentsMargins(Edge, 8, Edge, 8);
    auto *button = new Button(tr("Undo"), ButtonWeight::Quiet);
    connect(button, &Button::clicked, this, &HistoryPanel::takeBack);
    undo->addWidget(m_undoText, 1);
    undo->addWidget(button);
    m_undoLine->hide();

    auto *search = new QHBoxLayout;
    search->setContentsMargins(Edge, Edge, Edge, 4);
    search->addWidget(m_search);
    m_empty->setContentsMargins(16, 8, 16, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(search);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_undoLine);
}

QAction *HistoryPanel::addAction(
    const QString &text, const QKeySequence &key, void (HistoryPanel::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_list->addAction(action);
    m_actions += action;
    return action;
}

void HistoryPanel::makeActions()
{
    addAction(tr("Open"), {}, &HistoryPanel::openCurrent);
    addAction(tr("Run again"), {}, &HistoryPanel::runCurrentAgain);
    m_compare = addAction(tr("Compare the two"), {}, &HistoryPanel::compareSelected);
    addAction(tr("Rename"), QKeySequence(Qt::Key_F2), &HistoryPanel::renameCurrent);
    m_star = addAction(tr("Star"), QKeySequence(Qt::Key_S), &HistoryPanel::starSelected);
    addAction(tr("Delete"), QKeySequence::Delete, &HistoryPanel::removeSelected);
    m_undo = addAction(tr("Undo delete"), QKeySequence::Undo, &HistoryPanel::takeBack);
}

void HistoryPanel::setCurrent(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        m_list->clearSelection();
    else if (!m_list->selectionModel()->isSelected(index))
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void HistoryPanel::setClock(ClockChoice clock)
{
    m_model->setClock(clock);
}

void HistoryPanel::setKeeping(bool keeps)
{
    m_keeps = keeps;
    updateEmptyText();
}

void HistoryPanel::takeFocus()
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 1)
        m_list->setCurrentIndex(m_model->index(1)); // the first is the head of a day
}

QStringList HistoryPanel::selectedIds() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QStringList ids;
    for (const QModelIndex &index : std::as_const(indexes))
        ids += index.data(HistoryIdRole).toString();
    return ids;
}

void HistoryPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dressList(m_list);
    if (event->type() == QEvent::ApplicationFontChange)
        m_list->doItemsLayout();
}

void HistoryPanel::refresh()
{
    const QStringList words =
        m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<HistoryEntry> shown;
    for (const HistoryEntry &entry : m_store->entries())
        if (matches(entry, words))
            shown.push_back(entry);
    const QDateTime now = QDateTime::currentDateTime();
    m_model->show(shown, now.date());
    m_midnight.start(int(now.msecsTo(now.date().addDays(1).startOfDay())) + 1'000);
    showUndo();
    updateEmptyText();
    updateActions();
}

void HistoryPanel::updateEmptyText()
{
    const int all = int(m_store->entries().size());
    QString text;
    if (all > 0 && m_model->checks() == 0)
        text = tr("No check has \"%1\". Clear the search to see all %2.")
                   .arg(m_search->text().simplified(), QString::number(all));
    else if (all == 0 && !m_keeps)
        text = tr("Nothing is kept: the history is switched off in the settings.");
    else if (all == 0)
        text = tr("No checks yet. Each check is kept here by itself. Passwords never are.");
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
}

void HistoryPanel::updateActions()
{
    const QStringList ids = selectedIds();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!ids.isEmpty());
    m_compare->setEnabled(ids.size() == 2);
    m_undo->setEnabled(!m_store->removed().empty());
    const bool allStarred =
        !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
            const HistoryEntry *entry = m_store->entry(id);
            return entry && entry->isStarred;
        });
    m_star->setText(allStarred ? tr("Remove star") : tr("Star"));
}

void HistoryPanel::showMenu(const QPoint &place)
{
    if (selectedIds().isEmpty())
        return;
    QMenu menu(this);
    for (QAction *action : std::as_const(m_actions))
        if (action != m_undo || action->isEnabled())
            menu.addAction(action);
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

QString HistoryPanel::currentId() const
{
    return m_list->currentIndex().data(HistoryIdRole).toString();
}

void HistoryPanel::openCurrent()
{
    if (const QString id = currentId(); !id.isEmpty())
        Q_EMIT opened(id);
}

void HistoryPanel::runCurrentAgain()
{
    if (const QString id = currentId(); !id.isEmpty())
        Q_EMIT runAgainRequested(id);
}

// The list has the newest first.
void HistoryPanel::compareSelected()
{
    const QStringList ids = selectedIds();
    if (ids.size() == 2)
        Q_EMIT compareRequested(ids.last(), ids.first());
}

void HistoryPanel::renameCurrent()
{
    if (!currentId().isEmpty())
        m_list->edit(m_list->currentIndex());
}

// All get a star, unless all have one.
void HistoryPanel::starSelected()
{
    const QStringList ids = selectedIds();
    const bool star = std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
        const HistoryEntry *entry = m_store->entry(id);
        return entry && !entry->isStarred;
    });
    for (const QString &id : ids)
        m_store->setStarred(id, star);
}

void HistoryPanel::removeSelected()
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    m_forget.stop(); // each deletion has its own time
    m_store->remove(ids);
}

void HistoryPanel::showUndo()
{
    const std::vector<HistoryEntry> &removed = m_store->removed();
    m_undoLine->setVisible(!removed.empty());
    if (removed.empty())
        return;
    // Without the name: a long one could not be broken, and the list shows which one is gone.
    const QString text = removed.size() == 1
        ? tr("One check deleted.")
        : tr("%n checks deleted.", nullptr, int(removed.size()));
    m_undoText->setText(text);
    if (!m_forget.isActive())
        m_forget.start();
}

void HistoryPanel::takeBack()
{
    m_forget.stop();
    const QString id = m_store->removed().empty() ? QString() : m_store->removed().front().id;
    m_store->restoreRemoved();
    refresh();
    setCurrent(id);
    takeFocus();
}

void HistoryPanel::forgetUndo()
{
    m_store->forgetRemoved();
    refresh();
}

} // namespace smtpscope
