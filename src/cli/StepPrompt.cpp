// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/StepPrompt.h"

#include "cli/VerdictTexts.h"

#include <QCoreApplication>

#include <utility>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StepPrompt)
};

} // namespace

StepPrompt::StepPrompt(CheckRun &run, LineInput &input, Console &console, QObject *parent)
    : QObject(parent), m_run(run), m_console(console)
{
    connect(&run, &CheckRun::proposed, this, &StepPrompt::ask);
    connect(&input, &LineInput::lineRead, this, &StepPrompt::onLine);
    connect(&input, &LineInput::ended, &run, &CheckRun::cancel);
}

void StepPrompt::ask()
{
    const Proposal proposal = m_run.proposal();
    const QString what = proposal.command.isEmpty() ? Texts::tr("(the message)") : proposal.command;
    m_console.line(Texts::tr("next, %1: %2").arg(stageText(proposal.stage), what));
    m_console.line(proposal.command.isEmpty()
            ? Texts::tr("  Enter sends it, q and Enter ends the check")
            : Texts::tr("  Enter sends it, e and Enter lets you change it, q and Enter ends the "
                        "check"));
    m_expecting = Expecting::Choice;
}

void StepPrompt::onLine(const QByteArray &line)
{
    switch (std::exchange(m_expecting, Expecting::Nothing)) {
    case Expecting::Nothing:
        break; // typed ahead: nothing waits for it
    case Expecting::Choice:
        choose(line.trimmed().toLower());
        break;
    case Expecting::Command:
        m_run.proceed(line);
        break;
    }
}

void StepPrompt::choose(const QByteArray &choice)
{
    if (choice.isEmpty()) {
        m_run.proceed();
    } else if (choice == "q") {
        m_run.cancel();
    } else if (choice == "e" && !m_run.proposal().command.isEmpty()) {
        m_console.line(Texts::tr("  Type the whole line to send instead:"));
        m_expecting = Expecting::Command;
    } else {
        ask();
    }
}

} // namespace smtpscope
