// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Step by step on a terminal: shows the next command and asks what to do with it.

#include "app/CheckRun.h"
#include "cli/Console.h"
#include "cli/LineInput.h"

#include <QByteArrayList>
#include <QObject>

namespace smtpscope {

class StepPrompt : public QObject
{
    Q_OBJECT
public:
    /// What becomes of a line that comes while no step waits.
    enum class TypedAhead {
        Dropped, ///< A person's key pressed twice must not send a command that was not looked at.
        Kept, ///< A script has written its answers beforehand.
    };

    /// @p run, @p input and @p console outlive the prompt.
    StepPrompt(CheckRun &run, LineInput &input, Console &console, TypedAhead typedAhead,
        QObject *parent = nullptr);

private:
    enum class Expecting {
        Nothing, // no step waits
        Choice, // what to do with the next command
        Command, // the command to send instead
    };

    void ask();
    void onLine(const QByteArray &line);
    void onEnded();
    void wait(Expecting what);
    void take(const QByteArray &line);
    void choose(const QByteArray &choice);

    CheckRun &m_run;
    Console &m_console;
    TypedAhead m_typedAhead;
    QByteArrayList m_ahead;
    bool m_hasEnded = false; // nothing more is typed
    Expecting m_expecting = Expecting::Nothing;
};

} // namespace smtpscope
