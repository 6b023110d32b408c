// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/ExchangeLog.h"

#include "intake/LineImport.h"
#include "intake/LineTime.h"
#include "intake/ReplyLine.h"
#include "intake/TalkReader.h"

#include <QHash>

#include <memory>

namespace smtpscope {

namespace {

// date-time, connector-id, session-id, sequence-number, local-endpoint, remote-endpoint, event,
// data, context
enum Column {
    Time = 0,
    SessionId = 2,
    Local = 4,
    Remote = 5,
    EventMark = 6,
    Data = 7,
    Columns = 8,
};

// The cells of a CSV line (RFC 4180): in quotation marks may be commas and doubled quotation marks.
QByteArrayList cellsOf(QByteArrayView line)
{
    QByteArrayList cells{QByteArray()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool isDoubled = isQuoted && c == '"' && i + 1 < line.size() && line[i + 1] == '"';
        if (isDoubled) {
            cells.back() += '"';
            ++i;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == ',' && !isQuoted) {
            cells += QByteArray();
        } else {
            cells.back() += c;
        }
    }
    return cells;
}

bool isEvent(const QByteArrayList &cells)
{
    return cells.size() >= Columns && cells[EventMark].size() == 1
        && QByteArrayView("+-<>*").contains(cells[EventMark][0]) && lengthOfTime(cells[Time]) > 0;
}

struct Talk
{
    std::unique_ptr<TalkReader> reader;
    bool isServing = false; // the log is that of a server: ">" is its reply
    bool isKnown = false; // which of both
    TranscriptRemark peer;
};

TranscriptRemark peerOf(const QByteArray &endpoint)
{
    TranscriptRemark remark;
    remark.kind = RemarkKind::Opens;
    const qsizetype colon = endpoint.lastIndexOf(':');
    QByteArray address = endpoint.left(colon);
    if (address.startsWith('[') && address.endsWith(']'))
        address = address.mid(1, address.size() - 2);
    remark.address = QString::fromLatin1(address);
    const uint port = colon < 0 ? 0 : endpoint.mid(colon + 1).toUInt();
    remark.port = port <= 65'535 ? quint16(port) : quint16(0);
    return remark;
}

class ExchangeReader
{
public:
    explicit ExchangeReader(const ImportRequest &request) : m_request(request) { }

    void take(QByteArrayView line);
    Import finish();

private:
    Talk &talkOf(const QByteArrayList &cells);
    void say(Talk &talk, const QByteArrayList &cells);

    const ImportRequest &m_request;
    QHash<QByteArray, size_t> m_index; // by session id
    std::vector<Talk> m_talks;
    qint64 m_leftOut = 0;
    Talk m_dropped;
};

Talk &ExchangeReader::talkOf(const QByteArrayList &cells)
{
    const QByteArray &id = cells[SessionId];
    const auto known = m_index.constFind(id);
    if (known != m_index.constEnd())
        return m_talks[*known];
    if (qsizetype(m_talks.size()) >= MostExchangeSessions) {
        m_leftOut += cells[EventMark] == "+" ? 1 : 0;
        m_dropped.reader =
            std::make_unique<TalkReader>(m_request, ImportKind::ExchangeLog, Protocol::Smtp);
        return m_dropped;
    }
    m_index.insert(id, m_talks.size());
    Talk talk;
    talk.reader = std::make_unique<TalkReader>(m_request, ImportKind::ExchangeLog, Protocol::Smtp);
    m_talks.push_back(std::move(talk));
    return m_talks.back();
}

// The first word of a conversation is the server's, so it tells which side has written the log.
void ExchangeReader::say(Talk &talk, const QByteArrayList &cells)
{
    const QByteArray &data = cells[Data];
    const bool isOut = cells[EventMark] == ">";
    if (!talk.isKnown) {
        talk.isServing = isOut == isSmtpReplyLine(data);
        talk.isKnown = true;
        talk.reader->take(peerOf(cells[talk.isServing ? Local : Remote]));
    }
    SpokenLine line{Speaker::Client, data, timeAtStart(cells[Time])};
    if (isOut == talk.isServing)
        line.speaker = Speaker::Server;
    talk.reader->take(line);
}

void ExchangeReader::take(QByteArrayView line)
{
    const QByteArrayList cells = cellsOf(line);
    if (!isEvent(cells))
        return;
    const char event = cells[EventMark][0];
    if (event != '<' && event != '>' && event != '-')
        return;
    Talk &talk = talkOf(cells);
    if (event != '-')
        return say(talk, cells);
    TranscriptRemark remark;
    remark.kind = RemarkKind::Closed;
    remark.text = QStringLiteral("connection closed");
    talk.reader->take(remark);
}

Import ExchangeReader::finish()
{
    Import result;
    result.kind = ImportKind::ExchangeLog;
    int secrets = 0;
    for (Talk &talk : m_talks) {
        talk.reader->finish();
        secrets += talk.reader->secrets();
        if (talk.reader->hasTalk())
            result.sessions.push_back(talk.reader->takeSession());
    }
    if (secrets > 0)
        result.notes.push_back({QStringLiteral("secret.masked"), secrets});
    if (m_leftOut > 0)
        result.notes.push_back({QStringLiteral("conversations.left-out"), m_leftOut});
    return result;
}

} // namespace

bool isExchangeLog(const QByteArrayList &lines)
{
    int events = 0;
    for (const QByteArray &line : lines) {
        const bool isHead = line.startsWith("#Software: Microsoft Exchange")
            || line.contains("session-id,sequence-number,local-endpoint");
        if (isHead)
            return true;
        events += isEvent(cellsOf(line)) ? 1 : 0;
    }
    return events >= 2;
}

ImportResult importExchangeLog(LineSource &lines, const ImportRequest &request)
{
    return importLines(lines, ExchangeReader(request));
}

} // namespace smtpscope
