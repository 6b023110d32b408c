// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/MessageEncoder.h"

namespace smtpscope {

namespace {

class Encoder
{
public:
    EncodedMessage encode(const QByteArray &message)
    {
        m_result.wire.reserve(message.size() + message.size() / 32 + 8);
        for (qsizetype i = 0; i < message.size(); ++i) {
            const bool isCrlf =
                message[i] == '\r' && i + 1 < message.size() && message[i + 1] == '\n';
            if (isCrlf)
                ++i;
            take(message[i], isCrlf);
        }
        m_result.missingFinalLineEnd = m_lineLength > 0;
        if (m_lineLength > 0)
            endLine();
        m_result.size = m_result.wire.size() - m_result.dotsStuffed;
        m_result.wire += ".\r\n";
        return m_result;
    }

private:
    void take(char c, bool isCrlf)
    {
        if (c == '\n' || c == '\r') {
            m_result.bareLf += int(c == '\n' && !isCrlf);
            m_result.bareCr += int(c == '\r');
            endLine();
            return;
        }
        if (m_lineLength == 0 && c == '.') {
            m_result.wire += '.';
            ++m_result.dotsStuffed;
        }
        m_result.wire += c;
        ++m_lineLength;
        m_result.nuls += int(c == '\0');
        m_result.eightBit = m_result.eightBit || uchar(c) > 127;
    }

    void endLine()
    {
        m_result.longestLine = qMax(m_result.longestLine, m_lineLength);
        m_result.wire += "\r\n";
        m_lineLength = 0;
    }

    EncodedMessage m_result;
    qint64 m_lineLength = 0; // of the line under way, before stuffing
};

} // namespace

EncodedMessage encodeMessage(const QByteArray &message)
{
    return Encoder().encode(message);
}

} // namespace smtpscope
