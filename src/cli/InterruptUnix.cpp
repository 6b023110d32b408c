// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// SIGINT and SIGTERM by the self-pipe way: the handler may only write a byte.

#include "cli/Interrupt.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace smtpscope {

namespace {

// The only state that a signal handler can reach; set while an Interrupt lives.
int writeEnd = -1;

void onSignal(int number)
{
    const char byte = 'i';
    const ssize_t written = ::write(writeEnd, &byte, 1);
    static_cast<void>(written); // a full pipe means that the signal is known already
    std::signal(number, SIG_DFL); // the second one ends the program
}

} // namespace

struct Interrupt::Platform
{
    std::array<int, 2> pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

Interrupt::Interrupt(QObject *parent) : QObject(parent), m_platform(std::make_unique<Platform>())
{
    if (::pipe(m_platform->pipe.data()) != 0)
        return; // Ctrl-C then ends the program as usual
    for (const int end : m_platform->pipe)
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    writeEnd = m_platform->pipe[1];
    m_platform->notifier =
        std::make_unique<QSocketNotifier>(m_platform->pipe[0], QSocketNotifier::Read);
    connect(m_platform->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_platform->pipe[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    writeEnd = -1;
    for (const int end : m_platform->pipe) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace smtpscope
