// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The bytes of one event, folded away until they are wanted: as text with control characters
// written out, and in hex. Secrets are asterisks in the record already.

#include "ui/inspector/Fold.h"

#include <QByteArray>

namespace smtpscope {

/// So many bytes of an event are shown here; the raw view has all.
inline constexpr qsizetype MostShownBytes = 4096;

/// @p bytes as rows of eight: offset, hex, and the ASCII characters, a dot for all others.
QString hexDump(const QByteArray &bytes);

/// @p bytes line by line, with what is not printable written out; line ends stay visible.
QString printableLines(const QByteArray &bytes);

class BytesView : public Fold
{
    Q_OBJECT
public:
    /// @p bytes: the first of them, at most MostShownBytes; @p total: how many there are.
    BytesView(const QByteArray &bytes, qsizetype total, QWidget *parent = nullptr);

private:
    QWidget *content() const;

    QByteArray m_bytes;
    qsizetype m_total;
};

} // namespace smtpscope
