// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Session files as somebody with bad intentions would make them.

#include <QByteArray>

#include <vector>

namespace smtpscope {

struct HostileFile
{
    const char *name = nullptr;
    QByteArray json;
    const char *error = nullptr; ///< Id of the error that it has to give; null where it may open.
};

/// Files that cannot be meant well or are broken.
std::vector<HostileFile> hostileFilesToRefuse();
/// Files that may be opened. The people in them are karitolu@pitipuri.de and buqiti@tiqamutu.de.
std::vector<HostileFile> hostileFilesToShare();
/// A file with a reference in each place for one.
QByteArray hostileFileWithKeys();

} // namespace smtpscope
