// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The tree of the timeline with its waterfall: rows, zooming, keys, and the same selection as the
// document.

#include "ui/document/CheckDocument.h"
#include "ui/timeline/RowPainter.h"
#include "ui/timeline/TimeAxis.h"
#include "ui/timeline/TimelineModel.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

#include <optional>

namespace smtpscope {

class TimeHeader;

class TimelineView : public QTreeView
{
    Q_OBJECT
public:
    /// Both must live longer than the view.
    TimelineView(TimelineModel *model, CheckDocument *document, QWidget *parent = nullptr);
    ~TimelineView() override;

    const TimeAxis &axis() const { return m_axis; }
    /// Shows @p factor times as much detail around the selected row's bar.
    void zoom(qreal factor);
    /// Shows the whole time.
    void fit();
    /// True when somebody has drawn a column to another width; otherwise the view fits them.
    bool hasChosenWidths() const { return m_hasChosenWidths; }
    /// Puts widths back that saveState() of the header gave; does nothing for other bytes.
    void restoreWidths(const QByteArray &state);
    /// Typed letters do not jump to rows: there are too many, and the filter is better at it.
    void keyboardSearch(const QString &) override { }
    /// Empty for rows out of view, which costs nothing then.
    QRect visualRect(const QModelIndex &index) const override;
    /// Selects the next (1) or previous (-1) problem.
    void goToProblem(int step);

    /// Makes the columns as wide as their texts, where nobody chose other widths.
    void setColumnWidths();

Q_SIGNALS:
    /// The person wants to see the bytes of @p event.
    void evidenceWanted(const smtpscope::EventReference &event);
    /// The selected row is to go to the clipboard.
    void copyWanted(bool isUnredacted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void begin();
    void advance();
    void follow();
    void open();
    void openAll(const QModelIndex &parent);
    void showSelected(const EventReference &event);
    void dress();
    void fitColumns();
    void takeWidth(int column);
    void updateAxis();
    void repaintTimes();
    bool zoomByKey(int key);
    int timeLeft() const;
    bool isInTime(const QPoint &place) const;
    void setHovered(const QModelIndex &index);
    void flash(const QModelIndex &index);
    RowState stateOf(const QModelIndex &index) const;

    TimelineModel *m_model;
    CheckDocument *m_document;
    TimeAxis m_axis;
    std::optional<TimelineLook> m_look;
    ColumnPlaces m_columns{};
    int m_whatWidth = 0; // of the first column, where there is room
    std::optional<RowPainter> m_painter; // while a frame is painted
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_flashing;
    QPersistentModelIndex m_followed; // the stage that was opened because it goes on
    QTimer m_ticker; // while something goes on
    std::optional<QPoint> m_panFrom;
    bool m_isPanning = false;
    bool m_isSelecting = false;
    bool m_isOpened = false;
    bool m_isFitting = false;
    bool m_hasChosenWidths = false;
};

} // namespace smtpscope
