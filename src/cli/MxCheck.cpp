// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/MxCheck.h"

#include "app/MxRun.h"
#include "cli/CheckEnd.h"
#include "cli/ExitStatus.h"
#include "cli/HostTexts.h"
#include "cli/Interrupt.h"
#include "cli/Summary.h"
#include "cli/TranscriptPrinter.h"
#include "session/SessionJsonWriter.h"

#include <QEventLoop>

#include <set>

namespace smtpscope {

namespace {

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
            print(m_run.session(m_next++));
    }

private:
    void print(const Session &session)
    {
        m_console.line({});
        m_console.line(hostHeading(session));
        for (int i = 0; i < int(session.events().size()); ++i)
            printLines(m_console, transcriptLines(session, i));
        printLines(m_console, summaryLines(session));
    }

    const SessionsRun &m_run;
    Console &m_console;
    std::set<int> m_ended;
    int m_next = 0;
};

void runToEnd(MxRun &run, Console &console)
{
    Interrupt interrupt;
    QEventLoop loop;
    Blocks blocks(run.run(), console);
    QObject::connect(&interrupt, &Interrupt::interrupted, &run, &MxRun::cancel);
    QObject::connect(&run, &MxRun::ended, &run, [&](int session) { blocks.onEnded(session); });
    QObject::connect(&run, &MxRun::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    run.start();
    loop.exec();
}

} // namespace

int checkMailHosts(const Plan &plan, const CheckSecrets &secrets, JsonTarget &target)
{
    MxRun run(plan, secrets);
    if (const auto error = run.prepare())
        return wrongUsage(*error);
    Console console(target.isStandardOutput() ? stderr : stdout);
    printLines(console, mailHostsHead(plan));
    runToEnd(run, console);
    const Check check = run.check();
    printLines(console, mailHostsSummary(plan.host, check, MxRun::decider(check)));
    const RecordSafety safety{
        run.run().maskedLeaks(), run.run().hasShortSecret(), run.run().isSafeToSave()};
    return endCheck(
        safety, [&] { return toJson(check); }, target, exitStatusOf(check.verdict));
}

} // namespace smtpscope
