// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/MxCheck.h"

#include "app/MxRun.h"
#include "cli/CheckEnd.h"
#include "cli/ExitStatus.h"
#include "cli/HostTexts.h"
#include "cli/Interrupt.h"
#include "cli/ShareTexts.h"
#include "cli/SharedTranscript.h"
#include "cli/Summary.h"
#include "cli/TranscriptPrinter.h"
#include "session/SessionJsonWriter.h"

#include <QEventLoop>

#include <set>

namespace smtpscope {

namespace {

// One conversation.
QStringList blockOf(const Session &session)
{
    QStringList lines{QString(), hostHeading(session)};
    for (int i = 0; i < int(session.events().size()); ++i)
        lines += transcriptLines(session, i);
    return lines + summaryLines(session);
}

// Prints each conversation as a block, in the order of the hosts: one that ends early waits until
// those before it have ended.
class Blocks
{
public:
    Blocks(const SessionsRun &run, Console &console) : m_run(run), m_console(console) { }

    void onEnded(int session)
    {
        m_ended.insert(session);
        while (m_ended.contains(m_next))
            printLines(m_console, blockOf(m_run.session(m_next++)));
    }

private:
    const SessionsRun &m_run;
    Console &m_console;
    std::set<int> m_ended;
    int m_next = 0;
};

void runToEnd(MxRun &run, Console &console, bool isLive)
{
    Interrupt interrupt;
    QEventLoop loop;
    Blocks blocks(run.run(), console);
    QObject::connect(&interrupt, &Interrupt::interrupted, &run, &MxRun::cancel);
    if (isLive)
        QObject::connect(&run, &MxRun::ended, &run, [&](int session) { blocks.onEnded(session); });
    QObject::connect(&run, &MxRun::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    run.start();
    loop.exec();
}

QStringList wholeTranscript(const Plan &plan, const Check &check)
{
    QStringList lines = mailHostsHead(plan);
    for (const Session &session : check.sessions)
        lines += blockOf(session);
    return lines + mailHostsSummary(plan.host, check, MxRun::decider(check));
}

// What is left to print when the check is over. False when the leak check refused it.
bool printEnd(const Plan &plan, const Check &check, const MxRun &run, const CheckOutput &output)
{
    Console console = output.console();
    if (output.isLive()) {
        printLines(console, mailHostsSummary(plan.host, check, MxRun::decider(check)));
        return true;
    }
    return printShared(console, output.policy, {check, plan.host, run.run().maskers()},
        [&](const std::vector<Session> &sessions, const QString &domain) {
            Plan shown = sessions.front().plan;
            shown.host = domain;
            return wholeTranscript(shown, {sessions, check.verdict, {}});
        });
}

} // namespace

int checkMailHosts(const Plan &plan, const CheckSecrets &secrets, CheckOutput &output)
{
    MxRun run(plan, secrets);
    if (const auto error = run.prepare())
        return wrongUsage(*error);
    Console console = output.console();
    if (output.isLive()) {
        Console(stderr).line(unredactedWarning());
        printLines(console, mailHostsHead(plan));
    }
    runToEnd(run, console, output.isLive());
    const Check check = run.check();
    const bool isShown = printEnd(plan, check, run, output);
    const RecordSafety safety{
        run.run().maskedLeaks(), run.run().hasShortSecret(), run.run().isSafeToSave()};
    return endCheck(
        safety, [&] { return toJson(check); }, output.json, isShown, exitStatusOf(check.verdict));
}

} // namespace smtpscope
