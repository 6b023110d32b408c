// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The client's side of CONNECT at an HTTP proxy.

#include "net/ProxyTalk.h"

namespace smtpscope {

class HttpConnectTalk final : public ProxyTalk
{
public:
    HttpConnectTalk(const ProxyAccess &access, const ProxyTarget &target);

    Command begin() override;
    /// Fails as malformed when the answer's head is no HTTP or has more than 64 KiB.
    ProxyActions feed(const QByteArray &bytes) override;
    QByteArray rest() const override { return m_buffer; }

private:
    ProxyActions onHead(const QByteArray &head);
    ProxyActions failMalformed();

    ProxyAccess m_access;
    ProxyTarget m_target;
    QByteArray m_buffer;
    bool m_isDone = false;
};

} // namespace smtpscope
