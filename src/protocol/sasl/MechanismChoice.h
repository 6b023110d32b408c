// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which sign-in method `auto` takes.

#include <QStringList>

namespace smtpscope {

/// The first supported method among @p offered (names in capitals); empty when there is none. Where
/// the connection is protected the password itself goes first, as in mail programs: servers that
/// keep hashed passwords offer CRAM-MD5 and SCRAM and then answer 535, which would be blamed on the
/// password.
QString chooseMechanism(const QStringList &offered, bool connectionIsProtected);

/// False for the methods that send nothing that could be stolen: ANONYMOUS. @p mechanism in
/// capitals.
bool needsProtection(const QString &mechanism);

} // namespace smtpscope
