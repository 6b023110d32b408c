// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the window shows: the sessions of one check, finished or still growing, and which event is
// selected. Views listen to it and ask it; none of them talks to another view or to the engine.

#include "session/Session.h"
#include "ui/document/EventReference.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace smtpscope {

/// A step of the plan that is not done yet.
struct PendingStep
{
    Stage stage = Stage::Banner;
    QString text; ///< What will be done, in a few words.

    bool operator==(const PendingStep &) const = default;
};

class CheckDocument : public QObject
{
    Q_OBJECT
public:
    explicit CheckDocument(QObject *parent = nullptr);
    ~CheckDocument() override;

    /// Shows nothing.
    void clear();
    /// Shows @p sessions, which are finished. @p title: a name for all of them. They are taken for
    /// our own until setForeign().
    void show(std::vector<Session> sessions, const QString &title);

    /// Begins a check that is going on: nothing is there yet.
    void begin(const QString &title);
    /// Adds a session that grows; @p current gives it as far as it has come, and must do so until
    /// settle() or the next show(), begin() or clear(). @p pending: the steps to come.
    int addGrowing(std::function<const Session &()> current, std::vector<PendingStep> pending);
    /// The growing session @p session has the events up to its end; to be called after each event.
    void grow(int session);
    /// The session @p session is over and is now @p judged.
    void settle(int session, const Session &judged);
    /// Which session decides, where the sessions together tell it: of a domain's hosts not the
    /// first that failed. Holds until another check is shown.
    void setDeciding(std::optional<size_t> session);
    /// All sessions are over.
    void end();

    bool isEmpty() const { return m_parts.empty(); }
    /// True from begin() to end().
    bool isRunning() const { return m_isRunning; }
    /// True while this session grows.
    bool isGrowing(int session) const;
    QString title() const { return m_title; }
    /// Others made what is shown: its plan is shown, never obeyed, before the person has seen it.
    bool isForeign() const { return m_isForeign; }
    void setForeign(bool isForeign) { m_isForeign = isForeign; }
    int count() const { return int(m_parts.size()); }
    const Session &session(int index) const;
    /// Steps of the plan that no event tells of yet; empty once the session is over.
    std::vector<PendingStep> pendingSteps(int session) const;
    /// The session that decides about the whole: as it was set, else the first that failed, else
    /// the first.
    int deciding() const;
    /// As decidingEventOf(): the event that decides about @p session; -1 when nothing was recorded.
    int decidingEvent(int session) const;

    EventReference selected() const { return m_selected; }
    /// Selects an event; every view follows.
    void select(const EventReference &event);

Q_SIGNALS:
    /// Everything is different: another check, or none.
    void reset();
    void sessionAdded(int session);
    /// Events @p first to @p last have come; none was taken away.
    void eventsAdded(int session, int first, int last);
    /// The session has its findings and its verdict.
    void settled(int session);
    /// No session grows any more.
    void ended();
    void selectionChanged(const smtpscope::EventReference &event);

private:
    struct Part
    {
        Session session; // empty while it grows
        std::function<const Session &()> current; // empty once it is over
        std::vector<PendingStep> pending;
        int seen = 0; // events that were announced
    };

    std::vector<Part> m_parts;
    QString m_title;
    EventReference m_selected;
    std::optional<size_t> m_deciding;
    bool m_isRunning = false;
    bool m_isForeign = false;
};

} // namespace smtpscope
