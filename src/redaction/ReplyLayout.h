// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where codes, line ends and EHLO keywords stand in a reply, and its text put together without
// them, so that a secret is found that a server broke over several lines. Knows nothing of secrets.

#include "redaction/SearchText.h"

#include <QByteArrayView>

#include <vector>

namespace smtpscope {

class ReplyLayout
{
public:
    /// @p raw is a whole reply or any part of one; lines without a code are all text. It must
    /// outlive the texts that are made of it.
    explicit ReplyLayout(QByteArrayView raw);

    /// The line ends: never masked.
    const ByteRanges &lineEnds() const { return m_lineEnds; }
    /// Reply codes and enhanced codes with the separator or blank behind them, and known EHLO
    /// keywords of a 250 reply: never masked in a reply.
    const ByteRanges &structure() const { return m_structure; }

    /// The text of several lines put together: without codes and line ends; if a line begins with
    /// an enhanced code, also without those; with @p wrappedBlanks also so that a line break may
    /// stand for a blank. Empty for a single line, where the raw bytes hold everything.
    std::vector<SearchText> joined(bool wrappedBlanks) const;

private:
    struct Line
    {
        qsizetype text = 0; // behind code and separator
        qsizetype words = 0; // behind an enhanced code and its blank as well
        qsizetype end = 0; // before the line end
    };

    void addLine(qsizetype begin, qsizetype end);
    void protectKeyword(const Line &line);
    SearchText joinedFrom(qsizetype Line::*begin) const;
    SearchText joinedWithBlanks() const;

    QByteArrayView m_raw;
    std::vector<Line> m_lines;
    ByteRanges m_lineEnds;
    ByteRanges m_structure;
    bool m_mayBeEhlo = false;
};

} // namespace smtpscope
