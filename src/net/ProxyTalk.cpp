// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/ProxyTalk.h"

#include "net/HttpConnectTalk.h"
#include "net/Socks5Talk.h"

namespace smtpscope {

std::unique_ptr<ProxyTalk> startProxyTalk(const ProxyAccess &access, const ProxyTarget &target)
{
    switch (access.kind) {
    case ProxyKind::Socks5:
        return std::make_unique<Socks5Talk>(access, target);
    case ProxyKind::HttpConnect:
        return std::make_unique<HttpConnectTalk>(access, target);
    }
    return nullptr;
}

} // namespace smtpscope
