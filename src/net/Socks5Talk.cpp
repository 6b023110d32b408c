// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/Socks5Talk.h"

#include <QtEndian>

namespace smtpscope {

namespace {

constexpr char Version = 5;
constexpr char SignInVersion = 1; // RFC 1929 2
constexpr quint8 WithoutSignIn = 0;
constexpr quint8 UserAndPassword = 2;
constexpr quint8 NoneOfThem = 0xff;
constexpr char Connect = 1;
constexpr char KindIPv4 = 1;
constexpr char KindName = 3;
constexpr char KindIPv6 = 4;

QByteArray numberBytes(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray addressBytes(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(4, '\0');
        qToBigEndian(address.toIPv4Address(), bytes.data());
        return KindIPv4 + bytes;
    }
    const Q_IPV6ADDR parts = address.toIPv6Address();
    return KindIPv6 + QByteArray(reinterpret_cast<const char *>(&parts), sizeof parts);
}

// A length and that many bytes.
QByteArray counted(const QByteArray &bytes)
{
    return char(bytes.size()) + bytes;
}

// RFC 1928 6.
QString meaningOf(quint8 code)
{
    static constexpr const char *Meanings[]{"succeeded", "general SOCKS server failure",
        "connection not allowed by ruleset", "network unreachable", "host unreachable",
        "connection refused", "TTL expired", "command not supported", "address type not supported"};
    const bool isKnown = code < std::size(Meanings);
    return QStringLiteral("SOCKS5 reply %1 (%2)")
        .arg(QString::number(code), QLatin1String(isKnown ? Meanings[code] : "unassigned"));
}

} // namespace

Socks5Talk::Socks5Talk(const ProxyAccess &access, const ProxyTarget &target)
    : m_access(access), m_target(target)
{ }

Command Socks5Talk::begin()
{
    QByteArray methods(1, char(WithoutSignIn));
    if (!m_access.user.isEmpty())
        methods += char(UserAndPassword);
    return {Version + counted(methods), {}, {}, {}};
}

ProxyActions Socks5Talk::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    ProxyActions all;
    while (m_awaits != Awaits::Nothing) {
        const std::optional<qsizetype> length = wholeLength();
        if (!length || m_buffer.size() < *length)
            break;
        for (ProxyAction &action : take(*length))
            all.push_back(std::move(action));
    }
    return all;
}

// How many bytes the answer that is awaited has, as soon as that can be told. What begins wrongly
// is taken as it is.
std::optional<qsizetype> Socks5Talk::wholeLength() const
{
    const char version = m_awaits == Awaits::SignIn ? SignInVersion : Version;
    if (!m_buffer.isEmpty() && m_buffer[0] != version)
        return m_buffer.size();
    if (m_awaits != Awaits::Reply)
        return 2;
    if (m_buffer.size() < 5)
        return std::nullopt;
    switch (m_buffer[3]) {
    case KindIPv4:
        return 4 + 4 + 2;
    case KindIPv6:
        return 4 + 16 + 2;
    case KindName:
        return 4 + 1 + quint8(m_buffer[4]) + 2;
    default: // no such kind of address: no more is to be understood
        return m_buffer.size();
    }
}

ProxyActions Socks5Talk::take(qsizetype length)
{
    const QByteArray answer = m_buffer.left(length);
    const char version = m_awaits == Awaits::SignIn ? SignInVersion : Version;
    m_buffer.remove(0, length);
    ProxyActions actions{ProxyHeard{answer}};
    ProxyActions next;
    if (answer[0] != version || answer.size() < 2)
        next = fail("proxy.malformed", QStringLiteral("what came is no answer of SOCKS5"));
    else if (m_awaits == Awaits::Method)
        next = onMethod(quint8(answer[1]));
    else if (m_awaits == Awaits::SignIn)
        next = onSignIn(quint8(answer[1]));
    else
        next = onReply(quint8(answer[1]));
    actions.insert(actions.end(), next.begin(), next.end());
    return actions;
}

ProxyActions Socks5Talk::onMethod(quint8 method)
{
    if (method == NoneOfThem)
        return fail("proxy.auth-failed",
            m_access.user.isEmpty() ? QStringLiteral("it wants a sign-in, and none was given")
                                    : QStringLiteral("it takes no sign-in by user and password"));
    if (method == UserAndPassword && !m_access.user.isEmpty()) {
        m_awaits = Awaits::SignIn;
        return {ProxySay{signInCommand()}};
    }
    if (method != WithoutSignIn)
        return fail("proxy.malformed",
            QStringLiteral("it chose sign-in method %1, which was not offered").arg(method));
    m_awaits = Awaits::Reply;
    return {ProxySay{connectCommand()}};
}

ProxyActions Socks5Talk::onSignIn(quint8 status)
{
    if (status != 0)
        return fail("proxy.auth-failed",
            QStringLiteral("it refused user and password (status %1)").arg(status));
    m_awaits = Awaits::Reply;
    return {ProxySay{connectCommand()}};
}

ProxyActions Socks5Talk::onReply(quint8 code)
{
    if (code != 0)
        return fail("proxy.refused", meaningOf(code));
    m_awaits = Awaits::Nothing;
    return {ProxyReady{std::exchange(m_buffer, {})}};
}

ProxyActions Socks5Talk::fail(const char *id, const QString &detail)
{
    m_awaits = Awaits::Nothing;
    return {ProxyFailed{QString::fromLatin1(id), detail}};
}

QString Socks5Talk::meaningOfEnd(const QString &text) const
{
    const bool isRefusal = m_awaits == Awaits::Reply && m_buffer.size() >= 2 && m_buffer[1] != 0;
    return isRefusal ? meaningOf(quint8(m_buffer[1])) : text;
}

Command Socks5Talk::signInCommand() const
{
    const QByteArray user = m_access.user.toUtf8();
    const QByteArray &password = m_access.password.bytes();
    Command command;
    command.wire = SignInVersion + counted(user) + counted(password);
    command.spans.push_back({2, quint32(user.size()), Sort::Person});
    if (!password.isEmpty()) {
        const auto from = quint32(2 + user.size() + 1);
        command.spans.push_back({from, quint32(password.size()), Sort::Secret});
        command.secrets.push_back(password);
    }
    return command;
}

Command Socks5Talk::connectCommand() const
{
    const bool byName = m_target.address.isNull();
    const QByteArray where =
        byName ? KindName + counted(m_target.host) : addressBytes(m_target.address);
    Command command;
    command.wire = QByteArray(1, Version) + Connect + '\0' + where + numberBytes(m_target.port);
    const quint32 from = byName ? 5 : 4;
    const auto length = quint32(command.wire.size() - 2 - from);
    command.spans.push_back({from, length, byName ? Sort::Host : Sort::Address});
    return command;
}

} // namespace smtpscope
