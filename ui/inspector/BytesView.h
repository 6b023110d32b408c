// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The bytes of one event, folded away until they are wanted: as text with control characters
// written out, and in hex. Secrets are asterisks in the record already.

#include <QByteArray>
#include <QWidget>

class QVBoxLayout;

namespace smtpscope {

class Button;

/// So many bytes of an event are shown here; the raw view has all.
inline constexpr qsizetype MostShownBytes = 4096;

/// @p bytes as rows of eight: offset, hex, and the ASCII characters, a dot for all others.
QString hexDump(const QByteArray &bytes);

/// @p bytes line by line, with what is not printable written out; line ends stay visible.
QString printableLines(const QByteArray &bytes);

class BytesView : public QWidget
{
    Q_OBJECT
public:
    /// @p bytes: the first of them, at most MostShownBytes; @p total: how many there are.
    BytesView(const QByteArray &bytes, qsizetype total, QWidget *parent = nullptr);

private:
    void unfold(bool isOpen);
    QWidget *content() const;

    QByteArray m_bytes;
    qsizetype m_total;
    QVBoxLayout *m_layout = nullptr;
    Button *m_fold = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace smtpscope
