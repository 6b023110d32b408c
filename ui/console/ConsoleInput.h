// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The foot of the console: what is asked, the commands that make sense, the field, and the buttons
// that go with the turn. Drives a ConsoleRun; shows nothing of the conversation.

#include "app/ConsoleRun.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace smtpscope {

class Button;
class CommandChips;
class ConsoleField;
class Label;
class MessageEditor;
struct NextCommand;

class ConsoleInput : public QWidget
{
    Q_OBJECT
public:
    explicit ConsoleInput(QWidget *parent = nullptr);

    /// Drives @p run from now on, which outlives this or is taken away by another call; null: none.
    void setRun(ConsoleRun *run);
    /// Puts the keyboard focus where something is to be typed.
    void focusInput();

Q_SIGNALS:
    /// The person wants to talk to this server once more.
    void againWanted();
    /// Where one is connected to and who is awaited, for a status line; changes every second while
    /// the server is waited for.
    void stateChanged(const QString &text);

private:
    QHBoxLayout *buildRequest();
    QHBoxLayout *buildWaiting();
    QHBoxLayout *buildLine();
    void connectParts();
    void refresh();
    void refreshButtons(ConsoleTurn turn);
    void refreshField(ConsoleTurn turn);
    void refreshState();
    void enter();
    void sendMessage();
    void takeStep();
    void pick(const NextCommand &command);
    void openSignIn();

    QPointer<ConsoleRun> m_run;
    ConsoleTurn m_shown = ConsoleTurn::Over;
    QString m_proposed; // the step that stands in the field
    QTimer m_clock;
    bool m_isSlow = false; // the server has had the word for a second: what would do nothing greys
    Label *m_request = nullptr;
    Button *m_runOn = nullptr;
    Button *m_stop = nullptr;
    Button *m_again = nullptr;
    QCheckBox *m_encode = nullptr;
    Label *m_waiting = nullptr;
    Button *m_release = nullptr;
    Button *m_drop = nullptr;
    CommandChips *m_commands = nullptr;
    ConsoleField *m_field = nullptr;
    MessageEditor *m_message = nullptr;
    Button *m_signIn = nullptr;
    Button *m_send = nullptr;
    Label *m_state = nullptr;
};

} // namespace smtpscope
