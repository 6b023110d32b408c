// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/Causes.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

struct Row
{
    QLatin1StringView beginning; ///< Of the id; the first row that fits counts.
    QLatin1StringView cause;
};

constexpr QLatin1StringView Network("network-or-routing");
constexpr QLatin1StringView Tls("tls-problem");
constexpr QLatin1StringView Protocol("protocol-error");
constexpr QLatin1StringView Mechanism("mechanism-mismatch");
constexpr QLatin1StringView Credentials("wrong-credentials");

constexpr std::array Rows{
    Row{QLatin1StringView("mx.null"), QLatin1StringView("domain-takes-no-mail")},
    Row{QLatin1StringView("mx."), QLatin1StringView("bad-domain-or-dns")},
    Row{QLatin1StringView("dns.no-"), QLatin1StringView("bad-domain-or-dns")},
    Row{QLatin1StringView("dns."), Network},
    Row{QLatin1StringView("connect."), Network},
    Row{QLatin1StringView("proxy."), Network},
    Row{QLatin1StringView("endpoint."), Network},
    Row{QLatin1StringView("time."), Network},
    Row{QLatin1StringView("server.expects-tls"), Tls},
    Row{QLatin1StringView("reply.malformed.tls"), Tls},
    Row{QLatin1StringView("reply.malformed"), Protocol},
    Row{QLatin1StringView("reply.wrong-tag"), Protocol},
    Row{QLatin1StringView("reply.line-too-long"), Protocol},
    Row{QLatin1StringView("reply.too-"), Protocol},
    Row{QLatin1StringView("server.is-"), Protocol},
    Row{QLatin1StringView("server.filtering-firewall"), Network},
    Row{QLatin1StringView("starttls."), Tls},
    Row{QLatin1StringView("tls."), Tls},
    Row{QLatin1StringView("ehlo.name-"), Protocol},
    Row{QLatin1StringView("auth.only-after-tls"), QLatin1StringView("sign-in-needs-tls")},
    Row{QLatin1StringView("auth.needs-tls"), QLatin1StringView("sign-in-needs-tls")},
    Row{QLatin1StringView("auth.unverified-tls"), Tls},
    Row{QLatin1StringView("auth.not-offered"), Mechanism},
    Row{QLatin1StringView("auth.mechanism-not-offered"), Mechanism},
    Row{QLatin1StringView("auth.refused-before-password"), Mechanism},
    Row{QLatin1StringView("auth.placeholder-user"), Credentials},
    Row{QLatin1StringView("auth.password-"), Credentials},
    Row{QLatin1StringView("auth.user-"), Credentials},
    Row{QLatin1StringView("auth.not-tried"), QLatin1StringView("sign-in-required")},
    Row{QLatin1StringView("login.needs-tls"), QLatin1StringView("sign-in-needs-tls")},
    Row{QLatin1StringView("login.disabled"), QLatin1StringView("sign-in-needs-tls")},
    Row{QLatin1StringView("login.wrong-credentials"), Credentials},
    Row{QLatin1StringView("login.expired"), Credentials},
    Row{QLatin1StringView("login.not-authorized"), QLatin1StringView("login-or-security")},
    Row{QLatin1StringView("login.contact-admin"), QLatin1StringView("account-locked")},
    Row{QLatin1StringView("login.in-use"), QLatin1StringView("rate-limited")},
    Row{QLatin1StringView("login.too-soon"), QLatin1StringView("rate-limited")},
    Row{QLatin1StringView("login.limit"), QLatin1StringView("rate-limited")},
    Row{QLatin1StringView("login.server-fault"), QLatin1StringView("server-fault")},
    Row{QLatin1StringView("login.unexpected-continuation"), Mechanism},
    Row{QLatin1StringView("login.unsendable-password"), Credentials},
    Row{QLatin1StringView("login.preauth"), Protocol},
    Row{QLatin1StringView("sasl.server-error"), QLatin1StringView("login-or-security")},
    Row{QLatin1StringView("sasl."), Mechanism},
    Row{QLatin1StringView("mail.sender-"), QLatin1StringView("sender-address-refused")},
    Row{QLatin1StringView("mail.internal-domain"), QLatin1StringView("sender-address-refused")},
    Row{QLatin1StringView("mail.smtputf8-not-offered"), Protocol},
    Row{QLatin1StringView("mail.requiretls-not-offered"), Tls},
    Row{QLatin1StringView("xclient.not-offered"), Protocol},
    Row{QLatin1StringView("rcpt.odd-domain"), QLatin1StringView("bad-domain-or-dns")},
    Row{QLatin1StringView("rcpt.relay-despite-sign-in"), QLatin1StringView("relay-not-permitted")},
    Row{QLatin1StringView("rcpt.beyond-limit"), QLatin1StringView("rate-limited")},
    Row{QLatin1StringView("message.over-limit"), QLatin1StringView("message-too-big")},
    Row{QLatin1StringView("message.firewall-at-final-dot"), Network},
    Row{QLatin1StringView("message.8bit-not-offered"), Protocol},
    Row{QLatin1StringView("message."), QLatin1StringView("malformed-message")},
};

// Findings that are named after a stage and how it ended.
constexpr std::array Endings{
    Row{QLatin1StringView(".timeout"), Network},
    Row{QLatin1StringView(".lost"), Network},
    Row{QLatin1StringView(".refused"), Network},
    Row{QLatin1StringView(".unreachable"), Network},
    Row{QLatin1StringView(".unknown"), Network},
    Row{QLatin1StringView(".dns-error"), QLatin1StringView("bad-domain-or-dns")},
    Row{QLatin1StringView(".tls-error"), Tls},
    Row{QLatin1StringView(".protocol-error"), Protocol},
    Row{QLatin1StringView(".permanent"), QLatin1StringView("unclear")},
    Row{QLatin1StringView(".temporary"), QLatin1StringView("unclear")},
    Row{QLatin1StringView(".partial"), QLatin1StringView("unclear")},
};

} // namespace

QString causeOf(const Finding &finding)
{
    const QString &id = finding.id;
    const auto begins = [&](const Row &row) { return id.startsWith(row.beginning); };
    const auto ends = [&](const Row &row) { return id.endsWith(row.beginning); };
    const auto known = std::find_if(Rows.begin(), Rows.end(), begins);
    if (known != Rows.end())
        return known->cause;
    const auto plain = std::find_if(Endings.begin(), Endings.end(), ends);
    return plain == Endings.end() ? QString() : QString(plain->cause);
}

} // namespace smtpscope
