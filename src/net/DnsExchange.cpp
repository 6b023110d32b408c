// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/DnsExchange.h"

#include "net/DnsMessage.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTimer>
#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include <ares.h>

namespace smtpscope {

namespace {

// What fits through any network in one piece, as name servers agreed on the "DNS flag day 2020".
constexpr int LargestDatagram = 1232;
constexpr int ClassInternet = 1;
constexpr qsizetype FlagsLow = 3; // the header's byte with AD in it
constexpr char AuthenticData = 0x20;
constexpr int LongestTryMs = 2'000; // a datagram that got lost is sent again after that
constexpr int ShortestTryMs = 100;
constexpr int MostTries = 6; // each waits twice as long; the exchange's own time limit comes first

// A channel of c-ares. Each exchange has its own: so each question goes out from a fresh port,
// which makes answers hard to forge, and nothing that goes wrong for one disturbs another.
class Channel
{
public:
    explicit Channel(ares_options options = {}, int given = 0)
    {
        ares_library_init(ARES_LIB_INIT_ALL); // does something on Windows only
        if (ares_init_options(&m_channel, &options, given) != ARES_SUCCESS)
            m_channel = nullptr;
    }
    ~Channel()
    {
        if (m_channel)
            ares_destroy(m_channel);
        ares_library_cleanup(); // counts
    }
    Q_DISABLE_COPY_MOVE(Channel)

    ares_channel get() const { return m_channel; }

private:
    ares_channel m_channel = nullptr;
};

ares_addr_port_node nodeFor(const NameServer &server)
{
    ares_addr_port_node node{};
    node.udp_port = server.port;
    node.tcp_port = server.port;
    if (server.address.protocol() == QAbstractSocket::IPv4Protocol) {
        node.family = AF_INET;
        node.addr.addr4.s_addr = qToBigEndian(server.address.toIPv4Address());
    } else {
        node.family = AF_INET6;
        const Q_IPV6ADDR address = server.address.toIPv6Address();
        std::copy(
            std::begin(address.c), std::end(address.c), std::begin(node.addr.addr6._S6_un._S6_u8));
    }
    return node;
}

NameServer serverFrom(const ares_addr_port_node &node)
{
    NameServer server;
    if (node.family == AF_INET) {
        server.address = QHostAddress(qFromBigEndian<quint32>(node.addr.addr4.s_addr));
    } else {
        Q_IPV6ADDR address{};
        std::copy(std::begin(node.addr.addr6._S6_un._S6_u8),
            std::end(node.addr.addr6._S6_un._S6_u8), std::begin(address.c));
        server.address = QHostAddress(address);
    }
    server.port = node.udp_port != 0 ? quint16(node.udp_port) : quint16(53);
    return server;
}

// The bytes of a question, with EDNS, and with AD set: "say whether DNSSEC was checked" (RFC 6840
// 5.7). Empty when c-ares does not take the name.
QByteArray questionBytes(const DnsQuestion &question)
{
    unsigned char *bytes = nullptr;
    int length = 0;
    const int status = ares_create_query(question.name.toLatin1().constData(), ClassInternet,
        int(question.type), question.id, 1, &bytes, &length, LargestDatagram);
    QByteArray result;
    if (status == ARES_SUCCESS && length > FlagsLow) {
        std::copy_n(bytes, length, std::back_inserter(result));
        result[FlagsLow] = char(result[FlagsLow] | AuthenticData);
    }
    if (bytes)
        ares_free_string(bytes);
    return result;
}

} // namespace

// What is going on for one exchange. c-ares calls back from within its own functions, where its
// channel must not be destroyed; so what comes is only noted there, and told in a later turn.
struct DnsExchange::Work
{
    Work(DnsExchange &owner, const NameServer &nameServer, DnsQuestion question, Done done)
        : exchange(owner), server(nameServer), asked(std::move(question)), whenDone(std::move(done))
    {
        answer.server = textOf(server);
        clock.start();
    }
    ~Work()
    {
        isSettled = true;
        channel.reset(); // here it still calls back: sockets are closed, the question is given up
    }
    Q_DISABLE_COPY_MOVE(Work)

    void open(int timeoutMs);
    void send();
    void process(ares_socket_t readable, ares_socket_t writable);
    void armRetry();
    void watch(QSocketNotifier::Type type, ares_socket_t socket, bool isWanted);
    void take(int status, QByteArrayView message);
    void settle(DnsStatus status, const QString &text);

    static void onSocketState(void *work, ares_socket_t socket, int reads, int writes);
    static void onAnswer(void *work, int status, int timeouts, unsigned char *bytes, int length);

    DnsExchange &exchange;
    NameServer server;
    DnsQuestion asked;
    Done whenDone;
    DnsAnswer answer;
    QElapsedTimer clock;
    QTimer limit; // the time that the exchange has
    QTimer retry; // when c-ares wants to send again
    std::map<std::pair<QSocketNotifier::Type, ares_socket_t>, QSocketNotifier *> notifiers;
    std::unique_ptr<Channel> channel;
    bool isSettled = false; // the answer is there, or nobody wants it any more
};

// Everything is given, so that c-ares does not read the system's settings again for each question.
void DnsExchange::Work::open(int timeoutMs)
{
    QByteArray lookups("b"); // name servers only; c-ares wants it writable
    ares_options options{};
    options.flags =
        ARES_FLAG_NOCHECKRESP | ARES_FLAG_EDNS | ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES;
    options.timeout = std::clamp(timeoutMs / 4, ShortestTryMs, LongestTryMs);
    options.tries = MostTries;
    options.ndots = 1;
    options.ednspsz = LargestDatagram;
    options.lookups = lookups.data();
    options.sock_state_cb = &Work::onSocketState;
    options.sock_state_cb_data = this;
    in_addr none{};
    options.servers = &none; // replaced below, where ports can be given
    options.nservers = 1;
    channel = std::make_unique<Channel>(options,
        ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_NDOTS | ARES_OPT_EDNSPSZ
            | ARES_OPT_LOOKUPS | ARES_OPT_DOMAINS | ARES_OPT_SORTLIST | ARES_OPT_SERVERS
            | ARES_OPT_SOCK_STATE_CB);
    ares_addr_port_node node = nodeFor(server);
    if (channel->get() && ares_set_servers_ports(channel->get(), &node) != ARES_SUCCESS)
        channel = std::make_unique<Channel>(); // nothing that could be asked
}

void DnsExchange::Work::send()
{
    if (!channel->get()) {
        settle(DnsStatus::NoAnswer, QStringLiteral("this computer has no means left to ask"));
        return;
    }
    const QByteArray bytes = questionBytes(asked);
    if (bytes.isEmpty()) {
        settle(DnsStatus::NoSuchName, QStringLiteral("a name that name servers are not asked for"));
        return;
    }
    const std::vector<unsigned char> question(bytes.begin(), bytes.end());
    ares_send(channel->get(), question.data(), int(question.size()), &Work::onAnswer, this);
    armRetry();
}

void DnsExchange::Work::process(ares_socket_t readable, ares_socket_t writable)
{
    if (isSettled)
        return;
    ares_process_fd(channel->get(), readable, writable);
    armRetry();
}

void DnsExchange::Work::armRetry()
{
    timeval left{};
    if (!isSettled && ares_timeout(channel->get(), nullptr, &left))
        retry.start(int(left.tv_sec * 1'000 + left.tv_usec / 1'000) + 1);
    else
        retry.stop();
}

void DnsExchange::Work::watch(QSocketNotifier::Type type, ares_socket_t socket, bool isWanted)
{
    const auto found = notifiers.find({type, socket});
    if (isWanted == (found != notifiers.end()))
        return;
    if (!isWanted) { // perhaps called by this very notifier, and the socket is closed soon
        found->second->setEnabled(false);
        found->second->deleteLater();
        notifiers.erase(found);
        return;
    }
    auto *notifier = new QSocketNotifier(qintptr(socket), type, &exchange);
    notifiers.emplace(std::pair(type, socket), notifier);
    const bool reads = type == QSocketNotifier::Read;
    connect(notifier, &QSocketNotifier::activated, &exchange, [this, socket, reads] {
        process(reads ? socket : ARES_SOCKET_BAD, reads ? ARES_SOCKET_BAD : socket);
    });
}

void DnsExchange::Work::take(int status, QByteArrayView message)
{
    if (status == ARES_ECONNREFUSED) {
        settle(DnsStatus::NoAnswer,
            QStringLiteral("cannot be reached (port closed, no route, or connection cut)"));
        return;
    }
    if (status != ARES_SUCCESS) {
        const QString words = QString::fromLatin1(ares_strerror(status));
        settle(DnsStatus::NoAnswer, QStringLiteral("no answer (%1)").arg(words));
        return;
    }
    const std::optional<DnsReply> reply = parseDnsReply(message, asked);
    if (!reply) {
        settle(DnsStatus::Malformed, QStringLiteral("an answer to another question"));
        return;
    }
    if (isSettled)
        return;
    answer.records = reply->records;
    answer.authenticated = reply->authenticated;
    settle(reply->status, reply->text);
}

void DnsExchange::Work::settle(DnsStatus status, const QString &text)
{
    if (isSettled)
        return;
    isSettled = true;
    limit.stop();
    answer.status = status;
    answer.durationNs = clock.nsecsElapsed();
    answer.text = answer.server + QStringLiteral(": ") + text;
    QTimer::singleShot(0, &exchange, [this] { exchange.conclude(); });
}

void DnsExchange::Work::onSocketState(void *work, ares_socket_t socket, int reads, int writes)
{
    auto *self = static_cast<Work *>(work);
    self->watch(QSocketNotifier::Read, socket, reads != 0);
    self->watch(QSocketNotifier::Write, socket, writes != 0);
}

void DnsExchange::Work::onAnswer(
    void *work, int status, int /*timeouts*/, unsigned char *bytes, int length)
{
    const QByteArrayView message = bytes ? QByteArrayView(bytes, length) : QByteArrayView();
    static_cast<Work *>(work)->take(status, message);
}

std::vector<NameServer> systemNameServers()
{
    const Channel channel;
    ares_addr_port_node *nodes = nullptr;
    std::vector<NameServer> servers;
    if (!channel.get() || ares_get_servers_ports(channel.get(), &nodes) != ARES_SUCCESS)
        return servers;
    for (const ares_addr_port_node *node = nodes; node; node = node->next)
        servers.push_back(serverFrom(*node));
    if (nodes)
        ares_free_data(nodes);
    return servers;
}

DnsExchange::DnsExchange(const NameServer &server, const QString &name, RecordType type,
    int timeoutMs, Done done, QObject *parent)
    : QObject(parent)
{
    const auto id = quint16(QRandomGenerator::system()->bounded(0x10000));
    m_work = std::make_unique<Work>(*this, server, DnsQuestion{id, name, type}, std::move(done));
    m_work->limit.setSingleShot(true);
    m_work->retry.setSingleShot(true);
    connect(&m_work->limit, &QTimer::timeout, this, [this, timeoutMs] {
        m_work->settle(DnsStatus::NoAnswer,
            QStringLiteral("no answer within %1 s").arg(double(timeoutMs) / 1'000));
    });
    connect(&m_work->retry, &QTimer::timeout, this,
        [this] { m_work->process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
    m_work->limit.start(timeoutMs);
    m_work->open(timeoutMs);
    m_work->send();
}

DnsExchange::~DnsExchange() = default;

void DnsExchange::conclude()
{
    const DnsAnswer answer = m_work->answer; // @p done may destroy this object
    const Done done = m_work->whenDone;
    done(answer);
}

} // namespace smtpscope
