// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Lines that a person types, without stopping the event loop. One source file per platform.

#include <QByteArray>
#include <QObject>

#include <memory>

namespace smtpscope {

/// True when standard input is a terminal.
bool isTerminalInput();

class LineInput : public QObject
{
    Q_OBJECT
public:
    /// Reads from the file @p descriptor; 0 is standard input.
    explicit LineInput(int descriptor = 0, QObject *parent = nullptr);
    ~LineInput() override;

Q_SIGNALS:
    /// A whole line, without its end; longer ones than 64 KiB are cut.
    void lineRead(const QByteArray &line);
    /// There is nothing more to read.
    void ended();

private:
    void onReadable();

    struct Platform;
    std::unique_ptr<Platform> m_platform;
    QByteArray m_rest;
};

} // namespace smtpscope
