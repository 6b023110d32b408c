// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The program with the window: its arguments, the values that outlive the window, and nothing else.

#include "app/ApplicationFacts.h"
#include "app/KeychainDesk.h"
#include "app/SingleInstance.h"
#include "app/history/HistoryStore.h"
#include "app/settings/SettingsStore.h"
#include "ui/kit/Style.h"
#include "ui/kit/ThemeControl.h"
#include "ui/language/LanguageControl.h"
#include "ui/program/ProgramArguments.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace {

using namespace smtpscope;

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

int showWindow(const QStringList &paths)
{
    SingleInstance instance;
    if (instance.start(paths) == SingleInstance::Start::HandedOver)
        return 0;
    QApplication::setStyle(new Style);
    ThemeControl theme;
    SettingsStore settingsStore;
    const SettingsStore::Loaded loaded = settingsStore.load();
    LanguageControl language;
    language.setChoice(loaded.settings.language);
    HistoryStore history;
    const auto historyError = history.open();
    KeychainDesk keychain(systemCredentials());
    WindowServices services;
    services.history = &history;
    services.settingsStore = &settingsStore;
    services.keychain = &keychain;
    services.theme = &theme;
    services.settings = loaded.settings;
    services.windowStatePath =
        QFileInfo(settingsStore.path()).dir().filePath(QStringLiteral("window.ini"));
    MainWindow window(services);
    QObject::connect(&instance, &SingleInstance::opened, &window, &MainWindow::openFiles);
    window.show();
    if (!loaded.message.isEmpty())
        window.tell(loaded.message);
    else if (historyError)
        window.tell(historyError->message);
    window.openFiles(paths);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("SMTPscope"));
    QCoreApplication::setApplicationName(QStringLiteral("smtpscope"));
    QCoreApplication::setApplicationVersion(applicationFacts().version);
    // Asked before there is a window, because a machine without a display has a version too.
    const ProgramArguments arguments = programArguments(argc, argv);
    if (!arguments.answer.isEmpty()) {
        print(arguments.isWrong ? stderr : stdout, arguments.answer);
        return arguments.isWrong ? 2 : 0;
    }
    const QApplication application(argc, argv);
    return showWindow(arguments.paths);
}
