// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/LineInput.h"

#include <QSocketNotifier>

#include <array>
#include <unistd.h>

namespace smtpscope {

namespace {

constexpr qsizetype LongestLine = 64 * 1024;

} // namespace

struct LineInput::Platform
{
    explicit Platform(int descriptor) : notifier(descriptor, QSocketNotifier::Read) { }

    QSocketNotifier notifier;
};

bool isTerminalInput()
{
    return ::isatty(STDIN_FILENO) == 1;
}

LineInput::LineInput(int descriptor, QObject *parent)
    : QObject(parent), m_platform(std::make_unique<Platform>(descriptor))
{
    connect(&m_platform->notifier, &QSocketNotifier::activated, this, &LineInput::onReadable);
}

LineInput::~LineInput() = default;

void LineInput::onReadable()
{
    std::array<char, 4096> buffer{};
    const ssize_t size = ::read(int(m_platform->notifier.socket()), buffer.data(), buffer.size());
    if (size <= 0) {
        m_platform->notifier.setEnabled(false);
        Q_EMIT ended();
        return;
    }
    m_rest += QByteArray(buffer.data(), size);
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QByteArray line = m_rest.left(qMin(end, LongestLine));
        m_rest.remove(0, end + 1);
        Q_EMIT lineRead(line.endsWith('\r') ? line.chopped(1) : line);
    }
    m_rest.truncate(LongestLine);
}

} // namespace smtpscope
