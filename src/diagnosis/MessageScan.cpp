// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/MessageScan.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace smtpscope {

namespace {

constexpr qsizetype MostScanned = 16 * 1024 * 1024;
constexpr qsizetype LongestFieldName = 77;

// Eight bytes at a time: messages can be large.
bool has8Bit(QByteArrayView bytes)
{
    constexpr quint64 HighBits = 0x8080808080808080;
    constexpr qsizetype Step = sizeof(quint64);
    qsizetype at = 0;
    for (; at + Step <= bytes.size(); at += Step) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, size_t(Step));
        if (word & HighBits)
            return true;
    }
    return std::any_of(bytes.begin() + at, bytes.end(), [](char c) { return (c & 0x80) != 0; });
}

// By indexOf(), which looks at many bytes at a time.
qint64 countOf(QByteArrayView bytes, char wanted)
{
    qint64 count = 0;
    for (qsizetype at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1))
        ++count;
    return count;
}

// RFC 5322 2.2: printable ASCII without blanks, then a colon.
qsizetype fieldNameLength(QByteArrayView line)
{
    const qsizetype colon = line.first(std::min(line.size(), LongestFieldName)).indexOf(':');
    if (colon <= 0)
        return 0;
    const QByteArrayView name = line.first(colon);
    const bool isName = std::all_of(name.begin(), name.end(), [](char c) { return c > 32; });
    return isName ? colon : 0;
}

class Scanner
{
public:
    MessageScan scan(QByteArrayView message);

private:
    void line(QByteArrayView bytes);
    void headerLine(QByteArrayView bytes);

    MessageScan m_scan;
    bool m_isFirst = true;
};

MessageScan Scanner::scan(QByteArrayView message)
{
    if (message.endsWith("\r\n.\r\n"))
        message.chop(3);
    m_scan.size = message.size();
    QByteArrayView rest = message.first(std::min(message.size(), MostScanned));
    m_scan.nuls = countOf(rest, '\0');
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView bytes = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (end >= 0 && bytes.endsWith('\r')) {
            bytes.chop(1);
            m_scan.hasCrlf = true;
        } else if (end >= 0) {
            ++m_scan.bareLf;
        }
        const bool wasHeader = !m_scan.hasEmptyLine;
        line(bytes);
        if (wasHeader && m_scan.hasEmptyLine)
            m_scan.body8Bit = has8Bit(rest);
    }
    return m_scan;
}

void Scanner::line(QByteArrayView bytes)
{
    m_scan.longestLine = std::max<qint64>(m_scan.longestLine, bytes.size());
    m_scan.bareCr += countOf(bytes, '\r');
    if (!m_scan.hasEmptyLine)
        headerLine(bytes);
    m_isFirst = false;
}

void Scanner::headerLine(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        m_scan.hasEmptyLine = true;
        return;
    }
    const QByteArray name = bytes.first(fieldNameLength(bytes)).toByteArray().toLower();
    if (m_isFirst)
        m_scan.hasHeader = !name.isEmpty();
    m_scan.hasFrom = m_scan.hasFrom || name == "from";
    m_scan.hasDate = m_scan.hasDate || name == "date";
    m_scan.hasMessageId = m_scan.hasMessageId || name == "message-id";
    m_scan.header8Bit = m_scan.header8Bit || has8Bit(bytes);
}

} // namespace

MessageScan scanMessage(QByteArrayView message)
{
    return Scanner().scan(message);
}

} // namespace smtpscope
