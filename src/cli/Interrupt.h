// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Ctrl-C, turned into a signal of the event loop. One source file per platform.

#include <QObject>

#include <memory>

namespace smtpscope {

/// While an object of this class lives, Ctrl-C (and SIGTERM) does not end the program but emits
/// interrupted(). A second Ctrl-C ends the program at once.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void interrupted();

private:
    struct Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace smtpscope
