// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The client's side of SOCKS5: method, sign-in where the proxy wants one, CONNECT.

#include "net/ProxyTalk.h"

#include <optional>

namespace smtpscope {

class Socks5Talk final : public ProxyTalk
{
public:
    Socks5Talk(const ProxyAccess &access, const ProxyTarget &target);

    Command begin() override;
    ProxyActions feed(const QByteArray &bytes) override;
    QByteArray rest() const override { return m_buffer; }
    /// Some proxies send no more of a refusal than its code.
    QString meaningOfEnd(const QString &text) const override;

private:
    enum class Awaits {
        Method, // which sign-in the proxy wants
        SignIn, // whether it took the sign-in
        Reply, // whether it connected
        Nothing, // all is said
    };

    ProxyActions take(qsizetype length);
    ProxyActions onMethod(quint8 method);
    ProxyActions onSignIn(quint8 status);
    ProxyActions onReply(quint8 code);
    ProxyActions fail(const char *id, const QString &detail);
    std::optional<qsizetype> wholeLength() const;
    Command signInCommand() const;
    Command connectCommand() const;

    ProxyAccess m_access;
    ProxyTarget m_target;
    QByteArray m_buffer;
    Awaits m_awaits = Awaits::Method;
};

} // namespace smtpscope
