// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// bench_timeline insert: milliseconds until 100,000 events of a growing session stand in the
// timeline, and those that a bare tree with coalesced updates needs for the same events.
// bench_timeline growth: the same for 100,000 and for 10,000 events, ours alone. bench_timeline
// scroll: milliseconds of the slowest but one in a hundred frames while 100,000 rows are scrolled,
// and of a frame at 60 Hz. bench_timeline filter: the longest pause in milliseconds while 100,000
// rows are filtered, and the longest that is allowed.

#include "ui/document/CheckDocument.h"
#include "ui/timeline/TimelineModel.h"
#include "ui/timeline/TimelinePanel.h"
#include "ui/timeline/TimelineView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace smtpscope;

namespace {

constexpr int Events = 100'000;
constexpr int Batch = 1'000; // events that come between two turns of the event loop
constexpr int Rounds = 5;
constexpr int Frames = 400;
constexpr double FrameMs = 16;
constexpr double PauseMs = 50;

std::vector<Record> recordsOf(int events)
{
    std::vector<Record> records;
    records.reserve(size_t(events));
    for (int index = 0; index < events; ++index) {
        const bool isOut = index % 2 == 0;
        Record record;
        record.kind = isOut ? EventKind::Sent : EventKind::Received;
        record.direction = isOut ? Direction::Out : Direction::In;
        record.stage = Stage::Rcpt;
        record.timeNs = qint64(index) * 1'000'000;
        record.bytes = isOut ? "RCPT TO:<user" + QByteArray::number(index) + "@example.org>\r\n"
                             : QByteArray("250 2.1.5 Recipient ok\r\n");
        if (!isOut)
            record.reply = Reply{250, QStringLiteral("2.1.5"), {QStringLiteral("Recipient ok")}};
        records.push_back(std::move(record));
    }
    return records;
}

// A list with five columns that knows how many rows it has, and nothing else.
class BareModel : public QAbstractItemModel
{
public:
    explicit BareModel(const Session *session) : m_session(session)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { flush(); });
    }

    void grow()
    {
        if (!m_timer.isActive())
            m_timer.start(16);
    }
    void flush()
    {
        const int now = int(m_session->events().size());
        if (now == m_rows)
            return;
        beginInsertRows({}, m_rows, now - 1);
        m_rows = now;
        endInsertRows();
    }
    QModelIndex index(int row, int column, const QModelIndex &) const override
    {
        return createIndex(row, column);
    }
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &) const override { return TimelineColumns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Event &event = m_session->events()[size_t(index.row())];
        return QString::fromUtf8(m_session->bytesOf(event));
    }

private:
    const Session *m_session;
    QTimer m_timer;
    int m_rows = 0;
};

// Of the processor, so that others who want it do not count.
template <typename Work>
double millisecondsOf(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Grow>
void feed(Session &session, const std::vector<Record> &records, Grow grow)
{
    for (size_t index = 0; index < records.size(); ++index) {
        session.append(records[index]);
        if ((index + 1) % Batch == 0) {
            grow();
            QApplication::processEvents();
        }
    }
}

double ours(const std::vector<Record> &records)
{
    Session session;
    CheckDocument document;
    TimelinePanel panel(&document);
    panel.resize(900, 600);
    panel.show();
    document.begin({});
    document.addGrowing([&]() -> const Session & { return session; }, {});
    QApplication::processEvents();
    return millisecondsOf([&] {
        feed(session, records, [&] { document.grow(0); });
        while (!panel.model()->isComplete())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QApplication::processEvents();
    });
}

double bare(const std::vector<Record> &records)
{
    Session session;
    BareModel model(&session);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(900, 600);
    view.show();
    QApplication::processEvents();
    return millisecondsOf([&] {
        feed(session, records, [&] { model.grow(); });
        model.flush();
        QApplication::processEvents();
    });
}

// Interleaved, so that a busy machine slows both sides alike.
int measureInsert()
{
    const std::vector<Record> records = recordsOf(Events);
    std::vector<double> mine;
    std::vector<double> theirs;
    for (int round = 0; round < Rounds; ++round) {
        mine.push_back(ours(records));
        theirs.push_back(bare(records));
    }
    std::printf("%.2f %.2f\n", median(mine), median(theirs));
    return 0;
}

int measureGrowth()
{
    const std::vector<Record> many = recordsOf(Events);
    const std::vector<Record> few(many.begin(), many.begin() + Events / 10);
    std::vector<double> big;
    std::vector<double> little;
    for (int round = 0; round < Rounds; ++round) {
        big.push_back(ours(many));
        for (int i = 0; i < 3; ++i)
            little.push_back(ours(few));
    }
    std::printf("%.2f %.2f\n", median(big), median(little));
    return 0;
}

void fill(TimelinePanel &panel, CheckDocument &document)
{
    panel.resize(900, 600);
    panel.show();
    Session session;
    for (const Record &record : recordsOf(Events))
        session.append(record);
    document.show({session}, {});
    while (!panel.model()->isComplete())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    panel.view()->expand(panel.model()->index(0, 0));
    QApplication::processEvents();
}

int measureScroll()
{
    CheckDocument document;
    TimelinePanel panel(&document);
    fill(panel, document);
    QScrollBar *bar = panel.view()->verticalScrollBar();
    std::vector<double> frames;
    for (int frame = 0; frame < Frames; ++frame) {
        const int place = frame % 2 == 0 ? bar->value() + 3 : (frame * 7'919) % bar->maximum();
        frames.push_back(millisecondsOf([&] {
            bar->setValue(place);
            panel.view()->viewport()->repaint();
        }));
    }
    std::sort(frames.begin(), frames.end());
    std::printf("%.2f %.2f\n", frames[size_t(Frames) * 99 / 100], FrameMs);
    return 0;
}

int measureFilter()
{
    CheckDocument document;
    TimelinePanel panel(&document);
    fill(panel, document);
    double longest = 0;
    for (const char *text : {"user99", "nowhere", "250", ""}) {
        longest = std::max(longest, millisecondsOf([&] {
            panel.model()->setFilter(TimelineFilter(QString::fromLatin1(text), false));
        }));
        while (!panel.model()->isComplete())
            longest = std::max(longest, millisecondsOf([&] {
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }));
    }
    std::printf("%.2f %.2f\n", longest, PauseMs);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QLatin1String what(argc == 2 ? argv[1] : "");
    if (what == QLatin1String("insert"))
        return measureInsert();
    if (what == QLatin1String("growth"))
        return measureGrowth();
    if (what == QLatin1String("scroll"))
        return measureScroll();
    if (what == QLatin1String("filter"))
        return measureFilter();
    std::fprintf(stderr, "usage: bench_timeline insert|growth|scroll|filter\n");
    return 2;
}
