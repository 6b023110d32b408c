// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/HttpConnectTalk.h"

#include "session/Printable.h"

#include <utility>

namespace smtpscope {

namespace {

constexpr qsizetype LongestHead = 64 * 1024;
const QByteArray Protocol = "HTTP/";

QByteArray authorityOf(const ProxyTarget &target)
{
    QByteArray host = target.address.isNull() ? target.host : target.address.toString().toLatin1();
    if (target.address.protocol() == QAbstractSocket::IPv6Protocol)
        host = '[' + host + ']';
    return host + ':' + QByteArray::number(target.port);
}

// The status code of "HTTP/1.1 200 OK"; 0 when there is none.
int statusOf(const QByteArray &line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    bool ok = false;
    const int status = words.size() < 2 ? 0 : words[1].toInt(&ok);
    return ok && status >= 100 && status < 600 ? status : 0;
}

// Behind the empty line that ends the head; -1 while it has not come.
qsizetype headLength(const QByteArray &bytes)
{
    const qsizetype usual = bytes.indexOf("\r\n\r\n");
    if (usual >= 0)
        return usual + 4;
    const qsizetype bare = bytes.indexOf("\n\n");
    return bare < 0 ? -1 : bare + 2;
}

} // namespace

HttpConnectTalk::HttpConnectTalk(const ProxyAccess &access, const ProxyTarget &target)
    : m_access(access), m_target(target)
{ }

Command HttpConnectTalk::begin()
{
    const QByteArray authority = authorityOf(m_target);
    const Sort sort = m_target.address.isNull() ? Sort::Host : Sort::Address;
    Command command;
    const auto add = [&](const QByteArray &before, const QByteArray &word, Sort kind) {
        command.wire += before;
        command.spans.push_back({quint32(command.wire.size()), quint32(word.size()), kind});
        command.wire += word;
    };
    add("CONNECT ", authority, sort);
    add(" HTTP/1.1\r\nHost: ", authority, sort);
    if (!m_access.user.isEmpty()) {
        const QByteArray both = m_access.user.toUtf8() + ':' + m_access.password.bytes();
        add("\r\nProxy-Authorization: Basic ", both.toBase64(), Sort::Secret);
        command.secrets = {both};
        if (!m_access.password.isEmpty())
            command.secrets.push_back(m_access.password.bytes());
    }
    command.wire += "\r\n\r\n";
    return command;
}

ProxyActions HttpConnectTalk::feed(const QByteArray &bytes)
{
    if (m_isDone)
        return {};
    m_buffer += bytes;
    const qsizetype length = headLength(m_buffer);
    const bool isHttp = m_buffer.startsWith(Protocol) || Protocol.startsWith(m_buffer);
    if (!isHttp || (length < 0 && m_buffer.size() > LongestHead))
        return failMalformed();
    if (length < 0)
        return {};
    m_isDone = true;
    const QByteArray head = m_buffer.left(length);
    m_buffer.remove(0, length);
    return onHead(head);
}

ProxyActions HttpConnectTalk::onHead(const QByteArray &head)
{
    const QByteArray line = head.left(head.indexOf('\n')).trimmed();
    const int status = statusOf(line);
    const QString words = printable(QByteArrayView(line));
    if (status >= 200 && status < 300)
        return {ProxyHeard{head}, ProxyReady{std::exchange(m_buffer, {})}};
    const QByteArray all = head + std::exchange(m_buffer, {}); // with what of its page has come
    if (status == 0)
        return {ProxyHeard{all}, ProxyFailed{QStringLiteral("proxy.malformed"), words}};
    const QString id = // RFC 9110 15.5.8
        status == 407 ? QStringLiteral("proxy.auth-failed") : QStringLiteral("proxy.refused");
    return {ProxyHeard{all}, ProxyFailed{id, words}};
}

ProxyActions HttpConnectTalk::failMalformed()
{
    m_isDone = true;
    return {ProxyHeard{std::exchange(m_buffer, {})},
        ProxyFailed{
            QStringLiteral("proxy.malformed"), QStringLiteral("what came is no answer of HTTP")}};
}

} // namespace smtpscope
