// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The timeline as the main window shows it: a bar with title and filter, the tree, and what stands
// there when nothing matches.

#include "app/settings/Settings.h"
#include "ui/document/EventReference.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QStackedWidget;

namespace smtpscope {

class CheckDocument;
class Label;
class RecordCopy;
class SearchField;
class TimelineModel;
class TimelineView;

class TimelinePanel : public QWidget
{
    Q_OBJECT
public:
    /// @p document must live longer than the panel.
    explicit TimelinePanel(CheckDocument *document, QWidget *parent = nullptr);
    ~TimelinePanel() override;

    /// How the column Start tells the time.
    void setTimes(TimeChoice times);
    /// Puts the cursor into the filter.
    void focusFilter();
    /// Selects the problem after, or before, the selected row.
    void nextProblem();
    void previousProblem();
    /// Zooming of the time axis: twice as much detail, half as much, all.
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    /// Copies the selected row as text, redacted unless @p isUnredacted.
    void copyRow(bool isUnredacted = false);
    /// The widths of the columns, for the next start; empty while they fit themselves.
    QByteArray saveState() const;
    /// Puts @p state back; does nothing when it is of another kind.
    void restoreState(const QByteArray &state);

    TimelineModel *model() const { return m_model; }
    TimelineView *view() const { return m_view; }

Q_SIGNALS:
    /// The person wants to see the bytes of @p event.
    void evidenceWanted(const smtpscope::EventReference &event);
    /// Something to be said in the status bar.
    void noticed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeEmpty();
    void applyFilter();
    void clearFilter();
    void showState();

    CheckDocument *m_document;
    TimelineModel *m_model;
    TimelineView *m_view;
    RecordCopy *m_copy;
    SearchField *m_filter = nullptr;
    QCheckBox *m_onlyProblems = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_empty = nullptr;
    Label *m_emptyText = nullptr;
    QTimer m_typing; // the filter is applied when typing pauses
};

} // namespace smtpscope
