// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/MessageEncoder.h"

#include <QByteArrayView>

#include <algorithm>

namespace smtpscope {

namespace {

class Encoder
{
public:
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
        return m_result;
    }

private:
    void takeText(QByteArrayView line)
    {
        if (line.startsWith('.')) {
            m_result.wire += '.';
            ++m_result.dotsStuffed;
        }
        m_result.wire += line;
        m_result.longestLine = qMax<qint64>(m_result.longestLine, line.size());
        m_result.nuls += int(std::count(line.begin(), line.end(), '\0'));
        m_result.eightBit = m_result.eightBit
            || std::any_of(line.begin(), line.end(), [](char c) { return uchar(c) > 127; });
    }

    // Writes a line end, whatever stands at the start of `left`; returns how many bytes that was.
    qsizetype takeLineEnd(QByteArrayView left)
    {
        m_result.wire += "\r\n";
        if (left.startsWith("\r\n"))
            return 2;
        m_result.bareLf += int(left.startsWith('\n'));
        m_result.bareCr += int(left.startsWith('\r'));
        m_result.missingFinalLineEnd = left.isEmpty();
        return left.isEmpty() ? 0 : 1;
    }

    EncodedMessage m_result;
};

} // namespace

EncodedMessage encodeMessage(const QByteArray &message)
{
    return Encoder().encode(message);
}

} // namespace smtpscope
