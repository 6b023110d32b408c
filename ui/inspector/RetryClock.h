// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// "Check again in 15 minutes": the button, and the time that is left once it was pressed. Whoever
// listens runs the check when the time has come; this only shows it.

#include <QDateTime>
#include <QTimer>
#include <QWidget>

namespace smtpscope {

class Button;
class Label;
class LinkButton;

/// A wait in words: "15 minutes", "40 seconds".
QString waitText(int seconds);

class RetryClock : public QWidget
{
    Q_OBJECT
public:
    /// @p seconds: how long to wait. @p due: when a wait that began earlier is over; else invalid.
    RetryClock(int seconds, const QDateTime &due, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The wait was asked for.
    void started(int seconds);
    void cancelled();
    /// No wait, at once.
    void nowWanted();

private:
    void begin();
    void stop();
    void refresh();

    int m_seconds;
    QDateTime m_due;
    QTimer m_tick;
    Label *m_left = nullptr;
    Button *m_wait = nullptr;
    Button *m_cancel = nullptr;
    LinkButton *m_now = nullptr;
};

} // namespace smtpscope
