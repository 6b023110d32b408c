// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Bytes of unknown charset as text.

#include <QByteArray>
#include <QString>

namespace smtpscope {

/// @p bytes as UTF-8; what is not valid UTF-8 as Latin-1, so that nothing is lost.
QString textOfBytes(const QByteArray &bytes);

} // namespace smtpscope
