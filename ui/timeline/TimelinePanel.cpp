// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/TimelinePanel.h"

#include "ui/document/CheckDocument.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/kit/SearchField.h"
#include "ui/raw/RecordCopy.h"
#include "ui/timeline/EventRows.h"
#include "ui/timeline/TimelineModel.h"
#include "ui/timeline/TimelineView.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>

namespace smtpscope {

namespace {

constexpr int TypingMs = 120;

} // namespace

TimelinePanel::TimelinePanel(CheckDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new TimelineModel(document, this))
    , m_view(new TimelineView(m_model, document))
    , m_copy(new RecordCopy(document, this))
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty = makeEmpty());
    setTabOrder(m_filter, m_view);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &TimelinePanel::applyFilter);
    connect(m_model, &TimelineModel::advanced, this, &TimelinePanel::showState);
    connect(m_view, &TimelineView::evidenceWanted, this, &TimelinePanel::evidenceWanted);
    connect(m_view, &TimelineView::copyWanted, this, &TimelinePanel::copyRow);
    connect(
        m_copy, &RecordCopy::copied, this, [this] { Q_EMIT noticed(tr("The row was copied.")); });
    connect(m_copy, &RecordCopy::refused, this, [this] {
        Q_EMIT noticed(tr("Nothing was copied: something private was still in that row."));
    });
    showState();
}

TimelinePanel::~TimelinePanel() = default;

QWidget *TimelinePanel::makeBar()
{
    auto *bar = new Panel(Surface::Base);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(20, 6, 12, 6);
    layout->setSpacing(16);
    layout->addWidget(new Label(tr("Timeline"), TextRole::Title));
    layout->addStretch(1);
    m_onlyProblems = new QCheckBox(tr("Only &problems"));
    connect(m_onlyProblems, &QCheckBox::toggled, this, &TimelinePanel::applyFilter);
    layout->addWidget(m_onlyProblems);
    m_filter = new SearchField(Drawing::Filter, tr("Filter by text or code"));
    m_filter->setMinimumWidth(120);
    m_filter->setMaximumWidth(240);
    m_filter->installEventFilter(this);
    connect(m_filter, &SearchField::textChanged, &m_typing, qOverload<>(&QTimer::start));
    layout->addWidget(m_filter, 2);
    return bar;
}

QWidget *TimelinePanel::makeEmpty()
{
    auto *page = new Panel(Surface::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    m_emptyText = new Label({}, TextRole::Body, Ink::Text2);
    m_emptyText->wrapped();
    layout->addWidget(m_emptyText);
    auto *clear = new Button(tr("Clear the filter"));
    connect(clear, &QPushButton::clicked, this, &TimelinePanel::clearFilter);
    layout->addWidget(clear, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return page;
}

void TimelinePanel::applyFilter()
{
    m_typing.stop();
    m_model->setFilter(TimelineFilter(m_filter->text(), m_onlyProblems->isChecked()));
}

void TimelinePanel::setTimes(TimeChoice times)
{
    m_model->setTimes(times);
    m_view->setColumnWidths();
}

void TimelinePanel::clearFilter()
{
    m_filter->clear();
    m_onlyProblems->setChecked(false);
    applyFilter();
    m_view->setFocus();
}

void TimelinePanel::showState()
{
    const bool isEmpty = !m_model->filter().takesAll() && m_model->isComplete()
        && m_model->shownEvents() == 0 && m_model->knownEvents() > 0;
    if (isEmpty) {
        const QString text = m_model->filter().text();
        const int all = m_model->knownEvents();
        m_emptyText->setText(text.isEmpty()
                ? tr("No row is a problem. Show all %1.").arg(all)
                : tr("No row has \"%1\". Clear the filter to see all %2.")
                      .arg(text, QString::number(all)));
    }
    m_stack->setCurrentWidget(isEmpty ? m_empty : m_view);
}

void TimelinePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TimelinePanel::nextProblem()
{
    m_view->goToProblem(1);
}

void TimelinePanel::previousProblem()
{
    m_view->goToProblem(-1);
}

void TimelinePanel::zoomIn()
{
    m_view->zoom(2);
}

void TimelinePanel::zoomOut()
{
    m_view->zoom(0.5);
}

void TimelinePanel::zoomToFit()
{
    m_view->fit();
}

void TimelinePanel::copyRow(bool isUnredacted)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const TimelineRow row = m_model->row(current);
    const EventReference reference = row.reference;
    if (reference.event < 0)
        return;
    m_copy->copy(
        [reference](const std::vector<Session> &sessions) {
            const Session &session = sessions.at(size_t(reference.session));
            return lineOf(eventRow(session, reference.event, {}));
        },
        isUnredacted);
}

QByteArray TimelinePanel::saveState() const
{
    return m_view->hasChosenWidths() ? m_view->header()->saveState() : QByteArray();
}

void TimelinePanel::restoreState(const QByteArray &state)
{
    m_view->restoreWidths(state);
}

void TimelinePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        focusFilter();
    else
        QWidget::keyPressEvent(event);
}

bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        applyFilter();
    } else if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return) {
        applyFilter();
        m_view->setFocus(Qt::ShortcutFocusReason);
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

} // namespace smtpscope
