// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Step by step on a terminal: shows the next command and asks what to do with it.

#include "app/CheckRun.h"
#include "cli/Console.h"
#include "cli/LineInput.h"

#include <QObject>

namespace smtpscope {

class StepPrompt : public QObject
{
    Q_OBJECT
public:
    /// All three outlive the prompt.
    StepPrompt(CheckRun &run, LineInput &input, Console &console, QObject *parent = nullptr);

private:
    enum class Expecting {
        Nothing, // no step waits
        Choice, // what to do with the next command
        Command, // the command to send instead
    };

    void ask();
    void onLine(const QByteArray &line);
    void choose(const QByteArray &choice);

    CheckRun &m_run;
    Console &m_console;
    Expecting m_expecting = Expecting::Nothing;
};

} // namespace smtpscope
