// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Checks 50 endpoints at a time in the main window and prints the longest time, in milliseconds, in
// which the window could not have answered. Argument: the port of a practice server on this
// computer.

#include "app/CheckPreparation.h"
#include "app/KeychainDesk.h"
#include "app/SessionsRun.h"
#include "app/history/HistoryStore.h"
#include "app/settings/SettingsStore.h"
#include "ui/document/CheckDocument.h"
#include "ui/kit/Style.h"
#include "ui/kit/ThemeControl.h"
#include "ui/window/CheckPage.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

using namespace smtpscope;

constexpr int Endpoints = 50;

// Asks the event loop for its attention again and again.
class Pulse : public QObject
{
public:
    void start()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] {
            m_longestMs = std::max(m_longestMs, double(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_timer.start(1);
    }

    double longestMs() const { return m_longestMs; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longestMs = 0;
};

Plan planFor(quint16 port)
{
    Plan plan;
    plan.host = QStringLiteral("127.0.0.1");
    plan.port = port;
    plan.security = Security::None;
    plan.from = QStringLiteral("alice@practice.test");
    plan.to = QStringList{QStringLiteral("bob@practice.test")};
    return plan;
}

void follow(SessionsRun &run, CheckDocument *document)
{
    document->begin(QStringLiteral("50 endpoints"));
    for (int index = 0; index < run.count(); ++index)
        document->addGrowing([&run, index]() -> const Session & { return run.session(index); }, {});
    QObject::connect(&run, &SessionsRun::recorded, document,
        [document](int session) { document->grow(session); });
    QObject::connect(&run, &SessionsRun::ended, document,
        [document, &run](int session) { document->settle(session, run.session(session)); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QApplication::setStyle(new Style);
    ThemeControl theme;
    SettingsStore settings(folder.filePath(QStringLiteral("settings.ini")));
    HistoryStore history(folder.filePath(QStringLiteral("history")));
    history.open();
    KeychainDesk keychain(CredentialStore{});
    MainWindow window({&history, &settings, &keychain, &theme, {},
        folder.filePath(QStringLiteral("window.ini"))});
    auto *page = window.findChild<CheckPage *>();
    qobject_cast<QStackedWidget *>(page->parentWidget())->setCurrentWidget(page);
    window.show();
    SessionsRun run;
    for (int index = 0; index < Endpoints; ++index) {
        auto prepared = prepareCheck(planFor(quint16(std::atoi(argv[1]))), {});
        run.add(std::move(std::get<DriverInput>(prepared)));
    }
    Pulse pulse;
    QObject::connect(
        &run, &SessionsRun::finished, &application, &QApplication::quit, Qt::QueuedConnection);
    QTimer::singleShot(500, &run, [&] {
        follow(run, window.document());
        pulse.start();
        run.start();
    });
    QApplication::exec();
    std::printf("%.1f\n", pulse.longestMs());
    return 0;
}
