// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The sessions of a check as a tree: sessions (where there are several), their stages, their
// events. Rows are worked out when they are looked at; new events append rows, and nothing is reset
// for them.

#include "app/settings/Settings.h"
#include "ui/document/CheckDocument.h"
#include "ui/timeline/EventRows.h"
#include "ui/timeline/SessionRows.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace smtpscope {

class TimelineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// @p document must live longer than the model.
    explicit TimelineModel(CheckDocument *document, QObject *parent = nullptr);
    ~TimelineModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// All that is to be said of the row of @p index.
    TimelineRow row(const QModelIndex &index) const;
    /// How the column Start tells the time.
    void setTimes(TimeChoice times);
    TimeChoice times() const { return m_times; }
    /// The form of a time by the clock, as QTime::toString() takes it.
    static QString clockFormat() { return QStringLiteral("HH:mm:ss.zzz"); }
    /// True for events and what is awaited, which stand under a stage.
    static bool isUnderStage(const QModelIndex &index);
    /// The row of @p event; invalid when the filter does not take it or it is not there yet.
    QModelIndex indexOf(const EventReference &event) const;
    /// The row of the stage that decides about @p session; invalid when there is none.
    QModelIndex decidingStage(int session) const;
    /// The row of the stage that goes on now; invalid when none does.
    QModelIndex currentStage(int session) const;

    /// Shows only what @p filter takes. Long records are gone through in slices.
    void setFilter(const TimelineFilter &filter);
    const TimelineFilter &filter() const { return m_filter; }

    /// Events that are shown, and all that were taken in.
    int shownEvents() const { return m_shown; }
    int knownEvents() const;
    /// True when every event was gone through.
    bool isComplete() const;
    /// The problem that comes @p step (1 or -1) after @p from, all around; nothing without one.
    std::optional<EventReference> nextProblem(const EventReference &from, int step) const;

    /// What the axis has to reach, from the start of the first session. Grows while it is live.
    qint64 endNs() const;
    /// What the axis cuts out.
    std::vector<TimeGap> gaps() const;
    /// True when a session grows.
    bool isLive() const;
    /// What goes on has grown: says so for its rows.
    void tick();

Q_SIGNALS:
    /// New rows are there, or another filter; the axis may have to reach farther.
    void advanced();
    /// A session is over: its deciding stage is known.
    void decided(int session);

private:
    TimelineRow rowSinceStart(const QModelIndex &index) const;

    // An index remembers whose child it is: the session's number, and the stage's position or one
    // of these.
    static constexpr quintptr StageLevel = 0xffff;
    static constexpr quintptr SessionLevel = 0xfffe;

    static int sessionOf(const QModelIndex &index);
    static quintptr levelOf(const QModelIndex &index);

    enum class Tail {
        None, // not shown yet
        Old, // events came since
        Live, // what is awaited and what is to come
        Over, // what was never reached
    };

    struct Part
    {
        SessionRows rows;
        std::vector<int> visible; // stages with rows, in order
        std::vector<PendingStep> pending;
        QString notReached; // names; empty without
        JudgedEvents judged; // nothing while it grows
        int waiting = -1; // position among the visible stages of the one that awaits something
        Tail tail = Tail::None;
        QElapsedTimer sinceLast; // since the last event came
        qint64 offsetNs = 0; // from the first session's start to this one's
    };

    void rebuild();
    void addSession(int session);
    void settle(int session);
    void flush();
    bool flush(int session, const QElapsedTimer &clock);
    void insert(int session, const AddedRows &added);
    void setTail(int session, bool isOver);
    void setWaiting(int session, int position);
    void removePending(int session);
    void announceStages(int session);

    bool isGrouped() const { return m_parts.size() > 1; }
    int tailCount(const Part &part) const;
    QModelIndex sessionIndex(int session) const;
    QModelIndex stageIndex(int session, int position, int column = 0) const;
    const StageRows &stageAt(const Part &part, int position) const;
    int positionOf(const Part &part, Stage stage) const;
    bool isSessionComplete(int session) const;

    TimelineRow sessionRow(int session) const;
    TimelineRow stageRow(int session, int position) const;
    TimelineRow childRow(int session, int position, int row) const;
    TimelineRow waitingRow(int session, int position) const;
    TimelineRow tailRow(int session, int row) const;
    std::optional<Mark> stageMark(int session, const StageRows &stage) const;
    int decidingReply(int session, const StageRows &stage) const;
    void place(TimelineRow &row, int session) const;
    qint64 nowNs(int session) const;

    CheckDocument *m_document;
    std::vector<Part> m_parts;
    TimelineFilter m_filter;
    QTimer m_timer;
    int m_shown = 0;
    TimeChoice m_times = TimeChoice::Relative;
};

} // namespace smtpscope
