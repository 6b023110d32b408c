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
    /// @p raw is a whole reply or any part of one; lines without a code or status word are all
    /// text. It must
    /// outlive the texts that are made of it.
    explicit ReplyLayout(QByteArrayView raw);

    /// The line ends: never masked.
    const ByteRanges &lineEnds() const { return m_lineEnds; }
    /// Reply codes and enhanced codes with the separator or blank behind them, and known EHLO
    /// keywords of a 250 reply; the status words, known response codes and known capabilities of
    /// IMAP and POP3: never masked in a reply.
    const ByteRanges &structure() const { return m_structure; }

    /// The text of several lines put together: without codes and line ends; if a line begins with
    /// an enhanced code, also without those; with @p wrappedBlanks also so that a line break may
    /// stand for a blank. Empty for a single line, where the raw bytes hold everything.
    std::vector<SearchText> joined(bool wrappedBlanks) const;

private:
    struct Line
    {
        qsizetype text = 0; // behind code and separator, or status word
        qsizetype words = 0; // behind an enhanced or response code as well
        qsizetype end = 0; // before the line end
    };

    void addLine(qsizetype begin, qsizetype end);
    void addMailboxLine(qsizetype begin, Line &line);
    void protectKeyword(const Line &line);
    void protectMailboxKeywords(qsizetype begin, qsizetype end);
    qsizetype wordLength(qsizetype begin, qsizetype end) const;
    SearchText joinedFrom(qsizetype Line::*begin) const;
    SearchText joinedWithBlanks() const;

    QByteArrayView m_raw;
    std::vector<Line> m_lines;
    ByteRanges m_lineEnds;
    ByteRanges m_structure;
    bool m_mayBeEhlo = false;
    bool m_mayBeCapa = false;
};

} // namespace smtpscope
