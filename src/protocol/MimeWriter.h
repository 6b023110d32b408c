// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The small part of MIME that a test message needs: header fields that go through 7-bit servers,
// quoted-printable text, and attached files. Reading MIME is no business of this file.

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace smtpscope {

/// A file that goes along with a message.
struct Attachment
{
    QString fileName; ///< Without its folder.
    QByteArray content;

    bool operator==(const Attachment &) const = default;
};

/// True when @p name can be the name of a header field: 1 to 76 printable ASCII characters without
/// blank and colon (RFC 5322 3.6.8; the length is ours).
bool isFieldName(QStringView name);

/// The whole field "Name: value" with its line end. Lines are folded at blanks to 76 bytes where
/// that is possible (RFC 5322 2.2.3). Words that are not ASCII become encoded words (RFC 2047);
/// a word with "@" stays as it is, because it is an address (RFC 6532). @p value holds no CR, LF or
/// NUL; blanks at its ends are left out.
QByteArray headerField(const QByteArray &name, const QString &value);

/// True when @p text, with CRLF line ends, may go as it is: ASCII, lines of at most 998 bytes, no
/// control characters but tabs.
bool isPlainText(const QByteArray &text);

/// @p text, with CRLF line ends, in quoted-printable (RFC 2045 6.7).
QByteArray quotedPrintable(const QByteArray &text);

/// The media type that belongs to the ending of @p fileName; application/octet-stream when it is
/// not among the usual ones. Never text without a transfer encoding, never a nested message.
QByteArray mediaTypeFor(const QString &fileName);

/// One part of a multipart message: its header, an empty line, and the file in base64, CRLF at the
/// end. The name goes as RFC 2231 says where it is not plain ASCII.
QByteArray attachmentPart(const Attachment &attachment);

} // namespace smtpscope
