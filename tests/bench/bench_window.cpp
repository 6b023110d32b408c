// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Starts, shows a window, and ends as soon as it was painted: a bare one, or ours with all that the
// program gives it. The time of a run is then the time from exec to the first paint.

#include "app/KeychainDesk.h"
#include "app/history/HistoryStore.h"
#include "app/settings/SettingsStore.h"
#include "ui/kit/Style.h"
#include "ui/kit/ThemeControl.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdlib>

namespace {

using namespace smtpscope;

// Ends the program after the first paint of a window.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            QTimer::singleShot(0, this, [] { std::_Exit(EXIT_SUCCESS); });
        return QObject::eventFilter(watched, event);
    }
};

int showBare(PaintWatch &watch)
{
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("bare")));
    window.resize(1280, 800);
    window.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}

int showOurs(PaintWatch &watch)
{
    const QTemporaryDir folder;
    QApplication::setStyle(new Style);
    ThemeControl theme;
    SettingsStore settingsStore(folder.filePath(QStringLiteral("settings.ini")));
    HistoryStore history(folder.filePath(QStringLiteral("history")));
    history.open();
    KeychainDesk keychain(systemCredentials(folder.filePath(QStringLiteral("list.json"))));
    WindowServices services;
    services.history = &history;
    services.settingsStore = &settingsStore;
    services.keychain = &keychain;
    services.theme = &theme;
    services.windowStatePath = folder.filePath(QStringLiteral("window.ini"));
    MainWindow window(services);
    window.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    PaintWatch watch;
    const bool isBare = argc > 1 && QLatin1String(argv[1]) == QLatin1String("bare");
    return isBare ? showBare(watch) : showOurs(watch);
}
