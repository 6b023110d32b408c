// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/raw/RawView.h"

#include "ui/kit/OutcomeLook.h"
#include "ui/raw/RecordCopy.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStringList>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int SliceMs = 12;
constexpr int SliceEvents = 4'000;
constexpr int SliceLines = 2'000;

// In another thread, from the redacted sessions: a folded message has fewer lines than it had.
QString linesText(const Session &session, const RawLine &first, const RawLine &last,
    int firstWithin, int lastWithin)
{
    RawLines lines;
    lines.take(session, int(session.events().size()));
    QStringList texts;
    int within = 0;
    for (const RawLine &line : lines.all()) {
        within = line.isFirst ? 0 : within + 1;
        const bool isBefore =
            line.event < first.event || (line.event == first.event && within < firstWithin);
        const bool isBehind =
            line.event > last.event || (line.event == last.event && within > lastWithin);
        if (isBefore || isBehind)
            continue;
        const Event &event = session.events()[size_t(line.event)];
        const QString sign = line.number == 0   ? QStringLiteral("-- ")
            : event.direction == Direction::Out ? QStringLiteral("-> ")
                                                : QStringLiteral("<- ");
        texts.append(sign + textOf(session, line));
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

RawView::RawView(CheckDocument *document, QWidget *parent)
    : QAbstractScrollArea(parent), m_document(document), m_copy(new RecordCopy(document, this))
{
    setObjectName(QStringLiteral("raw"));
    setAccessibleName(tr("Raw conversation"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_painter.emplace(palette());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RawView::take);
    connect(&m_searching, &QTimer::timeout, this, &RawView::searchOn);
    connect(
        document, &CheckDocument::reset, this, [this] { load(m_document->selected().session); });
    connect(document, &CheckDocument::selectionChanged, this, &RawView::follow);
    connect(document, &CheckDocument::sessionAdded, this, [this](int session) {
        if (m_session < 0)
            load(session);
    });
    connect(document, &CheckDocument::eventsAdded, this, [this](int session) {
        if (session == m_session && !m_timer.isActive())
            m_timer.start(16);
    });
    connect(document, &CheckDocument::settled, this, [this](int session) {
        if (session == m_session)
            m_deciding = m_document->decidingEvent(session);
        viewport()->update();
    });
    connect(m_copy, &RecordCopy::copied, this,
        [this] { Q_EMIT noticed(tr("The lines were copied.")); });
    connect(m_copy, &RecordCopy::refused, this, [this] {
        Q_EMIT noticed(tr("Nothing was copied: something private was still in those lines."));
    });
    load(document->selected().session);
    follow(document->selected());
}

RawView::~RawView() = default;

void RawView::load(int session)
{
    m_lines = {};
    m_current = m_anchor = m_deciding = -1;
    m_longest = 0;
    m_search.reset();
    m_searching.stop();
    m_session = session < m_document->count() ? session : -1;
    if (m_session >= 0 && !m_document->isGrowing(m_session))
        m_deciding = m_document->decidingEvent(m_session);
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    take();
}

void RawView::take()
{
    if (m_session < 0) {
        updateBars();
        return;
    }
    const bool wasAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const Session &record = m_document->session(m_session);
    const int before = m_lines.count();
    QElapsedTimer clock;
    clock.start();
    do
        m_lines.take(record, SliceEvents);
    while (m_lines.known() < int(record.events().size()) && clock.elapsed() < SliceMs);
    for (int line = before; line < m_lines.count(); ++line)
        m_longest = std::max(m_longest, m_lines.at(line).to - m_lines.at(line).from);
    if (m_lines.known() < int(record.events().size()))
        m_timer.start(0);
    updateBars();
    if (m_document->isGrowing(m_session) && wasAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (m_current < 0)
        follow(m_document->selected());
}

void RawView::follow(const EventReference &event)
{
    if (m_isSelecting)
        return;
    if (event.session != m_session && event.session < m_document->count())
        load(event.session);
    if (event.event < 0 || event.event >= m_lines.known())
        return;
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    const int line = m_lines.firstOf(event.event);
    if (line >= 0 && (m_current < 0 || m_lines.at(m_current).event != event.event))
        setCurrentLine(line);
}

void RawView::updateBars()
{
    verticalScrollBar()->setPageStep(linesInView());
    verticalScrollBar()->setRange(0, std::max(0, m_lines.count() - linesInView()));
    const int wide = m_painter->widthOf(m_longest);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(20);
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    viewport()->update();
}

int RawView::linesInView() const
{
    return std::max(1, viewport()->height() / m_painter->lineHeight());
}

int RawView::lineAt(const QPoint &place) const
{
    const int line = verticalScrollBar()->value() + place.y() / m_painter->lineHeight();
    return std::clamp(line, -1, m_lines.count() - 1);
}

std::pair<int, int> RawView::selectedLines() const
{
    return {std::min(m_current, m_anchor), std::max(m_current, m_anchor)};
}

void RawView::setCurrentLine(int line, bool extends)
{
    if (line < 0 || line >= m_lines.count())
        return;
    m_current = line;
    if (!extends || m_anchor < 0)
        m_anchor = line;
    ensureVisible(line);
    viewport()->update();
    tellCurrent();
    if (m_isSelecting)
        return;
    const QScopedValueRollback<bool> selecting(m_isSelecting, true);
    m_document->select({m_session, m_lines.at(line).event});
}

// A screen reader hears the line that the keyboard is on.
void RawView::tellCurrent()
{
    const RawLine &line = m_lines.at(m_current);
    const Session &record = m_document->session(m_session);
    const Event &event = record.events()[size_t(line.event)];
    const QString text = textOf(record, line);
    if (line.number == 0)
        setAccessibleDescription(text);
    else
        setAccessibleDescription((event.direction == Direction::Out ? tr("Line %1, sent: %2")
                                                                    : tr("Line %1, received: %2"))
                                     .arg(QString::number(line.number), text));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void RawView::ensureVisible(int line)
{
    const int first = verticalScrollBar()->value();
    if (line < first)
        verticalScrollBar()->setValue(line);
    else if (line >= first + linesInView())
        verticalScrollBar()->setValue(line - linesInView() + 1);
}

void RawView::selectAll()
{
    if (m_lines.count() == 0)
        return;
    m_anchor = 0;
    m_current = m_lines.count() - 1;
    viewport()->update();
}

void RawView::copy(bool isUnredacted)
{
    const auto [first, last] = selectedLines();
    if (first < 0)
        return;
    const RawLine from = m_lines.at(first);
    const RawLine to = m_lines.at(last);
    const int fromWithin = first - m_lines.firstOf(from.event);
    const int toWithin = last - m_lines.firstOf(to.event);
    m_copy->copy(
        [from, to, fromWithin, toWithin, session = m_session](
            const std::vector<Session> &sessions) {
            return linesText(sessions.at(size_t(session)), from, to, fromWithin, toWithin);
        },
        isUnredacted);
}

std::optional<Mark> RawView::decidingMark(int line) const
{
    if (m_deciding < 0 || m_lines.at(line).event != m_deciding)
        return {};
    const Session &record = m_document->session(m_session);
    if (record.verdict.outcome == Outcome::Ok)
        return {};
    return markOf(record);
}

void RawView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colour(Surface::Base, palette()));
    if (m_session < 0)
        return;
    const Session &record = m_document->session(m_session);
    const int height = m_painter->lineHeight();
    const auto [first, last] = selectedLines();
    const int top = verticalScrollBar()->value();
    for (int line = top; line < m_lines.count(); ++line) {
        const QRect rect(0, (line - top) * height, viewport()->width(), height);
        if (rect.top() > viewport()->height())
            break;
        const bool isSelected = first >= 0 && line >= first && line <= last;
        m_painter->paint(painter, rect, horizontalScrollBar()->value(), record, m_lines.at(line),
            {isSelected, hasFocus() && line == m_current, decidingMark(line)});
    }
}

void RawView::find(const QString &text, bool isBackwards)
{
    m_searching.stop();
    m_search.reset();
    if (text.isEmpty() || m_lines.count() == 0) {
        Q_EMIT searched(false);
        return;
    }
    const int step = isBackwards ? -1 : 1;
    const int count = m_lines.count();
    const int start = m_current < 0 ? 0 : (m_current + step + count) % count;
    m_search = Search{text.toUtf8().toLower(), start, count, step};
    m_searching.start(0);
    searchOn();
}

void RawView::searchOn()
{
    if (!m_search || m_session < 0)
        return;
    const Session &record = m_document->session(m_session);
    const int count = m_lines.count();
    for (int looked = 0; looked < SliceLines && m_search->left > 0; ++looked) {
        const int line = m_search->next;
        m_search->next = (line + m_search->step + count) % count;
        --m_search->left;
        const RawLine &place = m_lines.at(line);
        const Event &event = record.events()[size_t(place.event)];
        const bool isFound = place.number > 0
            ? record.bytesOf(event)
                  .sliced(place.from, place.to - place.from)
                  .toByteArray()
                  .toLower()
                  .contains(m_search->needle)
            : textOf(record, place).toLower().toUtf8().contains(m_search->needle);
        if (!isFound)
            continue;
        m_search.reset();
        m_searching.stop();
        setCurrentLine(line);
        Q_EMIT searched(true);
        return;
    }
    if (m_search->left > 0)
        return;
    m_search.reset();
    m_searching.stop();
    Q_EMIT searched(false);
}

} // namespace smtpscope
