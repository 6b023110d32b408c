// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/MessageEncoder.h"

#include <QByteArrayView>

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

class Encoder
{
public:
    explicit Encoder(LineEnds lineEnds) : m_keeps(lineEnds == LineEnds::Keep) { }

    EncodedMessage encode(QByteArrayView left)
    {
        m_result.wire.reserve(left.size() + left.size() / 32 + 8);
        while (!left.isEmpty()) {
            const auto isLineEnd = [](char c) { return c == '\r' || c == '\n'; };
            const qsizetype length =
                std::find_if(left.begin(), left.end(), isLineEnd) - left.begin();
            takeText(left.first(length));
            left = left.sliced(length);
            left = left.sliced(takeLineEnd(left));
        }
        m_result.size = m_result.wire.size() - m_result.dotsStuffed;
        m_result.wire += ".\r\n";
        return std::move(m_result);
    }

private:
    void takeText(QByteArrayView text)
    {
        if (m_isLineStart && text.startsWith('.')) {
            m_result.wire += '.';
            ++m_result.dotsStuffed;
        }
        m_result.wire += text;
        m_lineLength = (m_isLineStart ? 0 : m_lineLength) + text.size();
        m_result.longestLine = qMax(m_result.longestLine, m_lineLength);
        m_result.nuls += int(std::count(text.begin(), text.end(), '\0'));
        m_result.eightBit = m_result.eightBit
            || std::any_of(text.begin(), text.end(), [](char c) { return uchar(c) > 127; });
    }

    // Writes a line end, whatever stands at the start of `left`; returns how many bytes that was.
    qsizetype takeLineEnd(QByteArrayView left)
    {
        m_isLineStart = true;
        if (left.isEmpty() || left.startsWith("\r\n")) {
            m_result.wire += "\r\n";
            m_result.missingFinalLineEnd = left.isEmpty();
            return left.isEmpty() ? 0 : 2;
        }
        m_result.bareLf += int(left.startsWith('\n'));
        m_result.bareCr += int(left.startsWith('\r'));
        if (m_keeps)
            keepLineEnd(left);
        else
            m_result.wire += "\r\n";
        return 1;
    }

    // A CR or LF alone is part of the line, unless it is the message's last byte.
    void keepLineEnd(QByteArrayView left)
    {
        m_result.wire += left.front();
        ++m_lineLength;
        m_isLineStart = false;
        if (left.size() == 1)
            takeLineEnd({});
    }

    const bool m_keeps;
    bool m_isLineStart = true;
    qint64 m_lineLength = 0; // of the line under way
    EncodedMessage m_result;
};

QByteArray withoutStuffing(const EncodedMessage &message)
{
    const QByteArrayView wire = QByteArrayView(message.wire).chopped(3); // the final dot
    QByteArray plain;
    plain.reserve(message.size);
    for (qsizetype at = 0; at < wire.size();) {
        if (wire[at] == '.') // one stands too many in front of each line that begins with dots
            ++at;
        const qsizetype end = wire.indexOf("\r\n", at) + 2; // every line has its end
        plain += wire.sliced(at, end - at);
        at = end;
    }
    return plain;
}

} // namespace

EncodedMessage encodeMessage(const QByteArray &message, LineEnds lineEnds)
{
    return Encoder(lineEnds).encode(message);
}

std::vector<QByteArray> chunksOf(const EncodedMessage &message, qint64 chunkBytes)
{
    const QByteArray plain = withoutStuffing(message);
    std::vector<QByteArray> chunks;
    for (qint64 at = 0; at < plain.size(); at += chunkBytes)
        chunks.push_back(plain.mid(at, chunkBytes));
    if (chunks.empty())
        chunks.emplace_back();
    return chunks;
}

} // namespace smtpscope
