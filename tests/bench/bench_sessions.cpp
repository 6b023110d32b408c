// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// bench_sessions PORT SESSIONS AT-A-TIME: whole checks against a server on 127.0.0.1, so many at a
// time in one event loop. Exit status 1 when one of them does not go through.

#include "app/CheckPreparation.h"
#include "app/CheckRun.h"
#include "net/FixedHostLookup.h"
#include "net/SystemHostLookup.h"

#include <QCoreApplication>

#include <memory>
#include <unordered_map>

using namespace smtpscope;

namespace {

Plan planFor(quint16 port)
{
    Plan plan;
    plan.host = QStringLiteral("127.0.0.1");
    plan.port = port;
    plan.security = Security::None;
    plan.helo = QStringLiteral("client.example");
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

// Keeps as many checks running as wanted until all have been done. As in a check of many mail
// hosts, all is prepared once and the address is known.
class Load : public QObject
{
public:
    Load(const Plan &plan, int sessions)
        : m_pattern(std::get<DriverInput>(prepareCheck(plan, {}))), m_left(sessions)
    { }

    void startNext()
    {
        if (m_left == 0)
            return;
        --m_left;
        auto run = std::make_unique<CheckRun>(m_pattern,
            std::make_unique<FixedHostLookup>(m_pattern.session.plan.host,
                QHostAddress(m_pattern.session.plan.host), std::make_unique<SystemHostLookup>()));
        CheckRun *started = run.get();
        m_running.emplace(started, std::move(run));
        connect(
            started, &CheckRun::finished, this, [this, started] { onFinished(started); },
            Qt::QueuedConnection);
        started->start();
    }

private:
    void onFinished(CheckRun *run)
    {
        m_failed = m_failed || run->session().verdict.outcome != Outcome::Ok;
        m_running.erase(run);
        startNext();
        if (m_running.empty())
            QCoreApplication::exit(m_failed ? 1 : 0);
    }

    DriverInput m_pattern;
    int m_left = 0;
    bool m_failed = false;
    std::unordered_map<CheckRun *, std::unique_ptr<CheckRun>> m_running;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // as in the program itself
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    Load load(planFor(quint16(words[1].toUInt())), words[2].toInt());
    for (int i = 0; i < words[3].toInt(); ++i)
        load.startNext();
    return QCoreApplication::exec();
}
