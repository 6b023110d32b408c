// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Pieces of log lines.

#include <QByteArray>
#include <QByteArrayView>

namespace smtpscope {

/// What stands after @p name up to the first character of @p ends; empty when @p name is not in
/// @p line.
QByteArray fieldAfter(QByteArrayView line, QByteArrayView name, QByteArrayView ends);

/// @p text without one pair of angle brackets around it.
QByteArray withoutBrackets(const QByteArray &text);

/// A server as logs name it: "mail.example.org[192.0.2.1]:25", "mail.example.org [192.0.2.1]".
struct LoggedHost
{
    QByteArray name;
    QByteArray address;
    quint16 port = 0;

    bool operator==(const LoggedHost &) const = default;
};
LoggedHost loggedHost(const QByteArray &text);

} // namespace smtpscope
