// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/DnsClient.h"

#include "net/DnsExchange.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype LongestName = 253;
constexpr qsizetype LongestLabel = 63;

bool isGraphicAscii(QChar c)
{
    return c > QLatin1Char(' ') && c < QChar(0x7f);
}

// "@p label" by its A-label if it is international; empty when it cannot be a label.
QString askedLabel(const QString &label)
{
    const bool isAscii =
        std::all_of(label.begin(), label.end(), [](QChar c) { return c < QChar(0x80); });
    const QString asked = isAscii ? label : QString::fromLatin1(QUrl::toAce(label));
    const bool isGood = asked.size() <= LongestLabel && !asked.contains(QLatin1Char('\\'))
        && !asked.contains(QLatin1Char('.'))
        && std::all_of(asked.begin(), asked.end(), isGraphicAscii);
    return isGood ? asked : QString();
}

// The dots that people write (IDNA: RFC 3490 3.1).
bool isDot(QChar c)
{
    return c == QLatin1Char('.') || c == QChar(0x3002) || c == QChar(0xff0e) || c == QChar(0xff61);
}

} // namespace

// One question on its way through the servers.
class DnsClient::Ask : public QObject
{
public:
    Ask(DnsClient &client, DnsResult result, Done done)
        : QObject(&client), m_client(client), m_result(std::move(result)), m_done(std::move(done))
    {
        m_clock.start();
    }

    void askNext()
    {
        const size_t next = m_result.answers.size();
        const qint64 left = qMax<qint64>(0, m_client.m_deadlineMs - m_clock.elapsed());
        const auto share = int(left / qint64(m_client.m_servers.size() - next));
        m_exchange = std::make_unique<DnsExchange>(m_client.m_servers[next], m_result.name,
            m_result.type, share, [this](const DnsAnswer &answer) { take(answer); });
    }

    // For what needs no server: @p answer is the whole story.
    void concludeLater(const DnsAnswer &answer)
    {
        QTimer::singleShot(0, this, [this, answer] {
            m_result.answers.push_back(answer);
            conclude();
        });
    }

private:
    void take(const DnsAnswer &answer)
    {
        m_result.answers.push_back(answer);
        if (isFinal(answer.status) || m_result.answers.size() == m_client.m_servers.size())
            conclude();
        else
            askNext();
    }

    void conclude()
    {
        const DnsAnswer &deciding = m_result.answers.back();
        m_result.status = deciding.status;
        m_result.records = deciding.records;
        m_result.authenticated = deciding.authenticated;
        const Done done = std::move(m_done);
        const DnsResult result = std::move(m_result);
        deleteLater();
        done(result); // may destroy the client, and this with it
    }

    DnsClient &m_client;
    DnsResult m_result;
    Done m_done;
    QElapsedTimer m_clock;
    std::unique_ptr<DnsExchange> m_exchange;
};

DnsClient::DnsClient(std::vector<NameServer> servers, int deadlineMs, QObject *parent)
    : QObject(parent)
    , m_servers(servers.empty() ? systemNameServers() : std::move(servers))
    , m_deadlineMs(deadlineMs)
{ }

DnsClient::~DnsClient() = default;

void DnsClient::ask(const QString &name, RecordType type, Done done)
{
    DnsResult result;
    result.name = askedName(name);
    result.type = type;
    const bool isName = !result.name.isEmpty();
    if (!isName)
        result.name = name;
    auto *question = new Ask(*this, std::move(result), std::move(done));
    DnsAnswer answer;
    if (!isName) {
        answer.status = DnsStatus::NoSuchName;
        answer.text = QStringLiteral("this cannot be a name");
        question->concludeLater(answer);
    } else if (m_servers.empty()) {
        answer.text = QStringLiteral("this computer knows no name server");
        question->concludeLater(answer);
    } else {
        question->askNext();
    }
}

QString askedName(const QString &name)
{
    QString dotted = name;
    std::replace_if(dotted.begin(), dotted.end(), isDot, QLatin1Char('.'));
    if (dotted.endsWith(QLatin1Char('.')))
        dotted.chop(1);
    QStringList labels;
    for (const QString &label : dotted.split(QLatin1Char('.'))) {
        labels.append(askedLabel(label));
        if (labels.back().isEmpty())
            return {};
    }
    const QString asked = labels.join(QLatin1Char('.'));
    return asked.size() <= LongestName ? asked : QString();
}

QString reverseName(const QHostAddress &address)
{
    QStringList labels;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        for (quint32 rest = address.toIPv4Address(), i = 0; i < 4; ++i, rest >>= 8)
            labels.append(QString::number(rest & 0xff));
        return labels.join(QLatin1Char('.')) + QStringLiteral(".in-addr.arpa");
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (const quint8 byte : bytes.c) {
        labels.prepend(QString::number(byte >> 4, 16));
        labels.prepend(QString::number(byte & 0xf, 16));
    }
    return labels.join(QLatin1Char('.')) + QStringLiteral(".ip6.arpa");
}

} // namespace smtpscope
