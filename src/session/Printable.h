// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which characters may be shown as they are, and how the others are written out. Used wherever
// bytes of a server or of a file become text: in files, on terminals, on screen.

#include <QByteArrayView>
#include <QString>

namespace smtpscope {

/// True when @p bytes are valid UTF-8 without control characters (Cc; CRLF at line ends may
/// stand), without format characters (Cf, such as bidirectional overrides), U+2028 and U+2029.
bool isPrintable(QByteArrayView bytes);

/// @p bytes as text in which what isPrintable() does not allow is written out: `\xNN` for a byte,
/// `\u{NNNN}` for a character, CR and LF too. Applying it to its own result changes nothing.
QString printable(QByteArrayView bytes);

/// The same for text that is already UTF-16; lone surrogates are written out.
QString printable(QStringView text);

} // namespace smtpscope
