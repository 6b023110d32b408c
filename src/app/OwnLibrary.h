// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Libraries of this program that are opened at first use.

#include <QFunctionPointer>
#include <QString>

namespace smtpscope {

/// The function @p function of the library @p library, which stands beside the program or where
/// packages put what belongs to one program alone, and never anywhere else, so that nobody can slip
/// another one in. Null when it is not there. The library stays loaded.
QFunctionPointer functionOf(const QString &library, const char *function);

} // namespace smtpscope
