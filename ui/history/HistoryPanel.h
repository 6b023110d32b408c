// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The history at the left of the window: search, list, and one line to take a deletion back. Says
// what is wanted of a check; the window does it.

#include "app/history/HistoryStore.h"
#include "app/settings/Settings.h"
#include "ui/kit/Panel.h"

#include <QStringList>
#include <QTimer>

class QAction;
class QListView;

namespace smtpscope {

class Button;
class HistoryModel;
class Label;
class SearchField;

class HistoryPanel : public Panel
{
    Q_OBJECT
public:
    /// Shows @p store, which outlives it.
    explicit HistoryPanel(HistoryStore *store, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    /// Marks the check that the window shows; empty: none.
    void setCurrent(const QString &id);
    /// How times of day are written.
    void setClock(ClockChoice clock);
    /// Whether checks are kept at all; only changes what an empty list says.
    void setKeeping(bool keeps);
    /// Puts the cursor into the list.
    void takeFocus();
    /// The ids of the selected checks, from top to bottom.
    QStringList selectedIds() const;

    /// What can be done with the selected checks, for the window's menus: open, run again, compare,
    /// rename, star, delete, undo.
    QList<QAction *> checkActions() const { return m_actions; }

Q_SIGNALS:
    void opened(const QString &id);
    /// The earlier of the two first.
    void compareRequested(const QString &earlier, const QString &later);
    void runAgainRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addAction(const QString &text, const QKeySequence &key, void (HistoryPanel::*slot)());
    void makeActions();
    void layOut();
    void refresh();
    void updateActions();
    void updateEmptyText();
    void showMenu(const QPoint &place);
    QString currentId() const;
    void openCurrent();
    void runCurrentAgain();
    void compareSelected();
    void renameCurrent();
    void starSelected();
    void removeSelected();
    void takeBack();
    void showUndo();
    void forgetUndo();

    HistoryStore *m_store;
    HistoryModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    Label *m_empty;
    QWidget *m_undoLine;
    Label *m_undoText;
    QList<QAction *> m_actions;
    QAction *m_compare = nullptr;
    QAction *m_star = nullptr;
    QAction *m_undo = nullptr;
    QTimer m_forget; // ends the time in which a deletion can be taken back
    QTimer m_midnight; // "Today" becomes "Yesterday"
    bool m_keeps = true;
};

} // namespace smtpscope
