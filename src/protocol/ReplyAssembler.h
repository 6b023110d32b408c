// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What every reply parser does alike: it puts lines together from bytes as they come, keeps the
// limits, and keeps the evidence of what is no reply. Knows no protocol.

#include "protocol/ParsedReply.h"
#include "session/Plan.h"

#include <QByteArray>
#include <QByteArrayView>

namespace smtpscope {

class ReplyAssembler
{
public:
    virtual ~ReplyAssembler() = default;

    /// Takes what came. Any chunking of the same bytes gives the same items in all. After a
    /// ReplyDefect nothing is parsed any more; up to 64 KiB of what still comes, what came in the
    /// same chunk included, is kept for takeRest().
    std::vector<ParsedItem> feed(const QByteArray &bytes);
    /// True when no byte is waiting for the rest of its reply.
    bool isEmpty() const { return m_raw.isEmpty() && m_line.isEmpty(); }
    /// Takes out the bytes that are waiting; nothing when there are none. What comes next is the
    /// beginning of a new line of a new reply.
    std::optional<Fragment> takeRest();
    /// How many bytes after a ReplyDefect, or of its evidence, were over the bounds and are gone.
    qint64 droppedBytes() const { return m_dropped; }

protected:
    using Items = std::vector<ParsedItem>;

    // Oddities in order of severity; 0 is none.
    enum Oddity {
        SecondDigit = 1, // RFC 5321 4.2: the second digit is 0 to 5
        LongLine,
        BareLf,
        ControlCharacters,
        StrayEmptyLine,
        NoSeparator,
        CodeChanged,
    };

    /// Uses replyLineBytes, replyLines and replyBytes of @p limits. A line of more than
    /// @p usualLineBytes, its end included, is only marked.
    ReplyAssembler(const Limits &limits, qsizetype usualLineBytes)
        : m_limits(limits), m_usualLineBytes(usualLineBytes)
    { }
    ReplyAssembler(const ReplyAssembler &) = default;
    ReplyAssembler &operator=(const ReplyAssembler &) = default;

    /// A line without its end. Answers with exactly one of keepLine(), awaitLiteral() and
    /// breakOff(), and after keepLine() with finishReply() when the reply is whole.
    virtual void takeText(QByteArrayView line, Items &items) = 0;
    /// False when @p bytes, the beginning of an unfinished line, cannot become a line of the reply
    /// under way whatever follows.
    virtual bool mayBeginLine(QByteArrayView bytes) const = 0;
    /// The defect for a first line that is no reply.
    virtual QString malformedFirstLine(QByteArrayView line) const = 0;

    /// True when a line of the reply under way has been kept.
    bool isInside() const { return !m_texts.empty(); }
    /// True when the limit of lines is reached.
    bool isFull() const { return int(m_texts.size()) >= m_limits.replyLines; }
    /// Bytes of the reply under way, the line that is being taken included.
    qsizetype sizeSoFar() const { return m_raw.size() + m_line.size(); }
    /// The line stands, and says @p text.
    void keepLine(QByteArrayView text);
    /// The line stands, and only ends the reply.
    void keepEnd();
    /// The line goes on: @p size bytes follow whatever they are, and then the rest of the line.
    void awaitLiteral(qsizetype size, Items &items);
    /// Where the last literal of the line under way ends; 0 when it has none.
    qsizetype literalEnd() const { return m_literalEnd; }
    /// The reply is whole. @p reply holds what its words say; bytes, lines and oddity are added.
    void finishReply(ParsedReply reply, Items &items);
    void breakOff(const QString &id, Items &items);
    /// Inside of a reply nobody else begins to speak: a line that does not fit is just broken.
    QString malformedHere() const;
    void remark(Oddity oddity) { m_oddity = qMax(m_oddity, int(oddity)); }
    const std::vector<QByteArray> &texts() const { return m_texts; }

private:
    void takePart(QByteArrayView part, Items &items);
    qsizetype bytesToNextCheck() const;
    void takeLine(Items &items);
    void forgetReply();
    void forgetLine();
    void keepAsRest(QByteArrayView bytes);
    QString faultBeforeLineEnd() const;

    Limits m_limits;
    qsizetype m_usualLineBytes = 0;
    QByteArray m_raw; // whole lines of the reply under way
    QByteArray m_line; // the line under way
    qsizetype m_literalLeft = 0; // bytes of it that are still to come
    qsizetype m_literalEnd = 0;
    std::vector<QByteArray> m_texts;
    int m_oddity = 0;
    int m_emptyLines = 0;
    qint64 m_dropped = 0;
    bool m_broken = false;
};

} // namespace smtpscope
