// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A text as it is searched for secrets: the recorded bytes themselves, or a reply's lines put
// together, with the way back from each searched byte to the recorded one. Knows nothing of
// secrets.

#include "redaction/ByteRange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace smtpscope {

class SearchText
{
public:
    SearchText() = default;
    /// @p bytes as they are. They must outlive this object.
    explicit SearchText(QByteArrayView bytes);

    QByteArrayView bytes() const { return m_origins.empty() ? m_plain : QByteArrayView(m_bytes); }
    qsizetype size() const { return bytes().size(); }

    /// Appends the bytes @p range of @p source. A secret may leave out those that are @p skippable.
    void append(QByteArrayView source, ByteRange range, bool skippable = false);
    /// Appends a blank that stands for a line end; a secret may have a blank there or nothing.
    void appendLineJoint();

    /// True when a secret may go on behind this byte as if it were not there.
    bool isSkippable(qsizetype index) const;
    /// True when this byte does not directly follow the one before it in the recorded bytes.
    bool isJoint(qsizetype index) const;
    /// The recorded bytes behind @p range; several ranges when it crosses line ends.
    ByteRanges originsOf(ByteRange range) const;

private:
    static constexpr qsizetype NoOrigin = -1;

    QByteArrayView m_plain;
    QByteArray m_bytes;
    std::vector<qsizetype> m_origins;
    std::vector<char> m_skippable;
};

} // namespace smtpscope
