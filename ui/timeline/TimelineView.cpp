// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/TimelineView.h"

#include "ui/timeline/TimeHeader.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int TickMs = 100; // open bars grow ten times a second at most
constexpr int FlashMs = 400;
constexpr qint64 LiveAxisNs = 1'000'000'000; // what a running check begins with
constexpr int MostOpenSessions = 3;
constexpr int LeastTime = 180; // logical pixels for the bars

// All painting is done by rows; the delegate only tells how high they are.
class RowHeights : public QStyledItemDelegate
{
public:
    RowHeights(const std::optional<TimelineLook> *look, QObject *parent)
        : QStyledItemDelegate(parent), m_look(look)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isEvent = TimelineModel::isUnderStage(index);
        return {0, isEvent ? (*m_look)->eventHeight : (*m_look)->stageHeight};
    }

private:
    const std::optional<TimelineLook> *m_look;
};

} // namespace

TimelineView::TimelineView(TimelineModel *model, CheckDocument *document, QWidget *parent)
    : QTreeView(parent), m_model(model), m_document(document)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setHeader(new TimeHeader(&m_axis, this));
    setItemDelegate(new RowHeights(&m_look, this));
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem); // so that heights are asked for rows in view alone
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAutoScroll(false);
    setIndentation(20);
    header()->setStretchLastSection(true);
    dress();
    setColumnWidths();
    m_ticker.setInterval(TickMs);
    connect(&m_ticker, &QTimer::timeout, m_model, &TimelineModel::tick);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineView::begin);
    connect(m_model, &TimelineModel::advanced, this, &TimelineView::advance);
    connect(m_model, &TimelineModel::decided, this, [this] {
        m_isOpened = false;
        advance();
    });
    connect(m_document, &CheckDocument::selectionChanged, this, &TimelineView::showSelected);
    connect(header(), &QHeaderView::sectionResized, this, &TimelineView::takeWidth);
    begin();
    advance();
}

TimelineView::~TimelineView() = default;

void TimelineView::dress()
{
    m_look.emplace(palette());
}

void TimelineView::setColumnWidths()
{
    const QFontMetrics body(m_look->body);
    const auto wide = [&](int least, const QFont &font, const QString &text, int more) {
        return std::max(least, QFontMetrics(font).horizontalAdvance(text) + more);
    };
    const auto title = [&](TimelineColumn column) {
        return m_model->headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
    };
    const auto time = [&](TimelineColumn column) {
        return std::max(wide(60, m_look->smallStrong, QStringLiteral("00.00 s…"), 12),
            wide(60, m_look->smallStrong, title(column), 16));
    };
    if (m_hasChosenWidths)
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    m_whatWidth = std::max(264, body.averageCharWidth() * 36);
    setColumnWidth(int(TimelineColumn::Reply),
        wide(104, m_look->monoStrong, QStringLiteral("535 5.7.139"), 40));
    const int clock = m_model->times() == TimeChoice::Clock
        ? wide(60, m_look->smallStrong, QStringLiteral("00:00:00.000"), 12)
        : 0;
    setColumnWidth(int(TimelineColumn::Start), std::max(clock, time(TimelineColumn::Start)));
    setColumnWidth(int(TimelineColumn::Took), time(TimelineColumn::Took));
    fitColumns();
}

// The bars keep some room where the view is narrow, at the cost of the longest texts.
void TimelineView::fitColumns()
{
    if (m_hasChosenWidths)
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    int rest = viewport()->width() - LeastTime;
    for (const auto column : {TimelineColumn::Reply, TimelineColumn::Start, TimelineColumn::Took})
        rest -= columnWidth(int(column));
    setColumnWidth(
        int(TimelineColumn::What), std::max(std::min(rest, m_whatWidth), m_whatWidth * 3 / 5));
}

void TimelineView::restoreWidths(const QByteArray &state)
{
    if (!header()->restoreState(state))
        return;
    m_hasChosenWidths = true;
    updateAxis();
}

// The last column takes what is left, so its width is nobody's choice.
void TimelineView::takeWidth(int column)
{
    if (!m_isFitting && column != int(TimelineColumn::Time))
        m_hasChosenWidths = true;
    updateAxis();
}

// A new check, or another filter.
void TimelineView::begin()
{
    m_isOpened = false;
    m_axis.fit();
    m_axis.setEnd(m_document->isRunning() ? LiveAxisNs : m_model->endNs());
}

void TimelineView::advance()
{
    updateAxis();
    if (!m_isOpened)
        open();
    follow();
    if (!currentIndex().isValid() && m_document->selected().event >= 0)
        showSelected(m_document->selected());
    if (m_model->isLive() && isVisible())
        m_ticker.start();
    else
        m_ticker.stop();
}

void TimelineView::updateAxis()
{
    m_axis.setWidth(header()->sectionSize(int(TimelineColumn::Time)));
    m_axis.setGaps(m_model->gaps());
    if (m_document->isRunning())
        m_axis.growTo(m_model->endNs());
    else
        m_axis.setEnd(m_model->endNs());
    repaintTimes();
}

void TimelineView::repaintTimes()
{
    viewport()->update();
    header()->viewport()->update();
}

// The deciding stage stands open by itself, and so does everything that a filter has found.
void TimelineView::open()
{
    if (!m_model->filter().takesAll()) {
        m_isOpened = m_model->isComplete();
        if (m_isOpened)
            openAll({});
        return;
    }
    const bool isGrouped = m_document->count() > 1;
    for (int session = 0; session < m_document->count(); ++session) {
        const bool isShown =
            m_document->count() <= MostOpenSessions || session == m_document->deciding();
        if (isGrouped && isShown)
            expand(m_model->index(session, 0));
        const QModelIndex stage = m_model->decidingStage(session);
        if (stage.isValid()) {
            expand(stage);
            m_isOpened = true;
        }
    }
    m_isOpened = m_isOpened || m_model->isComplete();
}

// Not expandAll(), which would remember each of 100,000 events as unfolded.
void TimelineView::openAll(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (TimelineModel::isUnderStage(index))
            return;
        expand(index);
        openAll(index);
    }
}

// The stage that goes on stands open; the one before it is folded again.
void TimelineView::follow()
{
    if (m_document->count() != 1)
        return;
    const QModelIndex stage = m_model->currentStage(0);
    if (QModelIndex(m_followed) == stage)
        return;
    const bool isLeft = m_followed.isValid() && m_followed != m_model->decidingStage(0)
        && currentIndex().parent() != m_followed;
    if (isLeft)
        collapse(m_followed);
    m_followed = stage;
    if (!stage.isValid())
        return;
    expand(stage);
    scrollTo(m_model->index(m_model->rowCount(stage) - 1, 0, stage));
}

void TimelineView::showSelected(const EventReference &event)
{
    if (m_isSelecting)
        return;
    const QModelIndex index = m_model->indexOf(event);
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    if (!index.isValid()) {
        if (event.event < 0)
            setCurrentIndex({});
        return;
    }
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    const bool wasThere = currentIndex().isValid();
    setCurrentIndex(index);
    scrollTo(index);
    if (wasThere && isVisible())
        flash(index);
}

void TimelineView::flash(const QModelIndex &index)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0)
        return; // less motion was asked for
    m_flashing = index;
    viewport()->update();
    QTimer::singleShot(FlashMs, this, [this] {
        m_flashing = QModelIndex();
        viewport()->update();
    });
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!current.isValid() || m_isSelecting)
        return;
    const TimelineRow row = m_model->row(current);
    const bool isThere = row.reference.event >= 0 || row.kind == RowKind::Session;
    if (!isThere)
        return;
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    m_document->select(row.reference);
}

void TimelineView::goToProblem(int step)
{
    const auto problem = m_model->nextProblem(m_document->selected(), step);
    if (problem)
        m_document->select(*problem);
}

// Rows differ in height, so the tree would measure all rows up to one that is far away.
QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int rows = viewport()->height() / m_look->eventHeight + 2;
    QModelIndex shown = indexAt(QPoint(0, 0));
    for (int row = 0; row < rows && shown.isValid(); ++row) {
        if (shown.siblingAtColumn(0) == index.siblingAtColumn(0))
            return QTreeView::visualRect(index);
        shown = indexBelow(shown);
    }
    return {};
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    for (int column = 0; column < TimelineColumns; ++column)
        m_columns[size_t(column)] = {
            header()->sectionViewportPosition(column), header()->sectionSize(column)};
    m_painter.emplace(*m_look, m_axis, m_columns);
    QTreeView::paintEvent(event);
    m_painter.reset();
}

RowState TimelineView::stateOf(const QModelIndex &index) const
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return {depth * indentation(), m_model->hasChildren(index), isExpanded(index),
        selectionModel()->isRowSelected(index.row(), index.parent()), index == m_hovered,
        index == m_flashing};
}

void TimelineView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_painter)
        return;
    const QRect rect(0, option.rect.y(), viewport()->width(), option.rect.height());
    const QModelIndex first = index.siblingAtColumn(0);
    painter->save();
    m_painter->paint(*painter, rect, m_model->row(first), stateOf(first));
    if (hasFocus() && first == currentIndex().siblingAtColumn(0)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_look->ink(Ink::Accent), 2));
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->restore();
}

} // namespace smtpscope
