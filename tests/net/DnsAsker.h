// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the tests of questions to name servers share: a client whose answers are kept, and the
// example that most of them ask for.

#include "net/DnsClient.h"
#include "net/TestNameServer.h"

#include <QTest>

#include <memory>
#include <vector>

namespace smtpscope {

constexpr int AmpleMs = 20'000;
inline const QByteArray Name("mail.example");
inline const QString NameText = QStringLiteral("mail.example");

/// An address that differs in its last number.
inline QString address(int last)
{
    return QStringLiteral("192.0.2.%1").arg(last);
}

/// Name has the address that ends in @p last.
inline DnsScript addressScript(int last = 1)
{
    return {.answers = {wireAddress(Name, address(last))}};
}

/// Asks and keeps what is told.
struct DnsAsker
{
    explicit DnsAsker(const std::vector<NameServer> &servers, int deadlineMs = AmpleMs)
        : client(std::make_unique<DnsClient>(servers, deadlineMs))
    { }

    std::unique_ptr<DnsClient> client;
    std::vector<DnsResult> results;

    void ask(const QString &name = NameText, RecordType type = RecordType::A)
    {
        client->ask(name, type, [this](const DnsResult &result) { results.push_back(result); });
    }
    bool wait(size_t count = 1)
    {
        return QTest::qWaitFor([&] { return results.size() >= count; }, 2 * AmpleMs);
    }
};

/// "refused found": the status of each answer.
inline QString statuses(const DnsResult &result)
{
    QStringList shown;
    for (const DnsAnswer &answer : result.answers)
        shown.append(idOf(answer.status));
    return shown.join(QLatin1Char(' '));
}

} // namespace smtpscope
