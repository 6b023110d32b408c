// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/StepPrompt.h"

#include "report/VerdictTexts.h"

#include <QCoreApplication>

#include <utility>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StepPrompt)
};

} // namespace

StepPrompt::StepPrompt(
    CheckRun &run, LineInput &input, Console &console, TypedAhead typedAhead, QObject *parent)
    : QObject(parent), m_run(run), m_console(console), m_typedAhead(typedAhead)
{
    connect(&run, &CheckRun::proposed, this, &StepPrompt::ask);
    connect(&input, &LineInput::lineRead, this, &StepPrompt::onLine);
    connect(&input, &LineInput::ended, this, &StepPrompt::onEnded);
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
    wait(Expecting::Choice);
}

// Takes the next line that was typed ahead, if there is one; later, because whoever asked is not
// done yet.
void StepPrompt::wait(Expecting what)
{
    m_expecting = what;
    const auto goOn = [this] {
        if (m_expecting == Expecting::Nothing)
            return;
        if (!m_ahead.isEmpty())
            take(m_ahead.takeFirst());
        else if (m_hasEnded)
            m_run.cancel();
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

void StepPrompt::onLine(const QByteArray &line)
{
    if (m_expecting != Expecting::Nothing && m_ahead.isEmpty())
        take(line);
    else if (m_typedAhead == TypedAhead::Kept)
        m_ahead.append(line);
}

void StepPrompt::onEnded()
{
    m_hasEnded = true;
    if (m_ahead.isEmpty()
        && (m_expecting != Expecting::Nothing || m_typedAhead == TypedAhead::Dropped))
        m_run.cancel();
}

void StepPrompt::take(const QByteArray &line)
{
    switch (std::exchange(m_expecting, Expecting::Nothing)) {
    case Expecting::Nothing:
        break;
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
        wait(Expecting::Command);
    } else {
        ask();
    }
}

} // namespace smtpscope
