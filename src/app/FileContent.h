// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Whole files, up to a limit.

#include <QByteArray>
#include <QString>

#include <variant>

namespace smtpscope {

/// What stands in the file @p path, also where it is a pipe; or, for people, why it cannot be
/// taken: unreadable, or larger than @p limit bytes.
std::variant<QByteArray, QString> fileContent(const QString &path, qint64 limit);

} // namespace smtpscope
