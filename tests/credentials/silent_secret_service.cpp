// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// A Secret Service that has the name and never answers, until it is killed. Says "ready" when it
// has the name.

#include <QCoreApplication>
#include <QDBusConnection>
#include <QThread>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (!QDBusConnection::sessionBus().registerService(QStringLiteral("org.freedesktop.secrets")))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    QThread::sleep(60); // no event loop: calls come in, and nobody looks
    return 0;
}
