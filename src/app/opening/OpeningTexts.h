// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is said about things that were opened, and about those that could not be.

#include "intake/Import.h"
#include "session/FileError.h"
#include "session/Session.h"

#include <QString>

#include <vector>

namespace smtpscope {

/// Why the file @p name (empty: the pasted text) could not be opened, and what to do.
QString openingErrorText(const FileError &error, const QString &name);
QString openingErrorText(const ImportError &error, const QString &name);
QString unreadableText(const QString &name, const QString &reason);
QString tooLargeText(const QString &name);
QString folderText(const QString &name);
QString stoppedText();

/// "This file ends too early (line 214). The first 87 events could be read; open those?"
QString cutShortText(qint64 line, int events);
/// What stands beside it when it was opened all the same.
QString cutShortRemark(int events);

/// "a plan for a check".
QString planKindText();
QString planWithoutServerText(const QString &name);

/// What to call @p sessions: the server's name and port, and how many others there are.
QString titleOf(const std::vector<Session> &sessions);

} // namespace smtpscope
