// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What may be seen by whoever gets a shared file. Secrets are no matter of policy: they are never
// in a session at all.

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <variant>

namespace smtpscope {

enum class Treatment {
    Keep, ///< Stays as it was recorded.
    Mask, ///< Gives way to a stand-in that is the same for the same value.
};

/// One treatment for each kind of thing that a session tells.
struct SharePolicy
{
    QString name; ///< "none", "vendor", "public", or "custom".
    Treatment people = Treatment::Mask; ///< Local parts, user names, display names.
    /// Mail domains. One that a kept server name belongs to stays, because the name tells it.
    Treatment domains = Treatment::Mask;
    Treatment clientHosts = Treatment::Mask; ///< Names of this computer and of other clients.
    Treatment serverHosts = Treatment::Mask; ///< Names of mail servers, and other names in replies.
    Treatment publicAddresses = Treatment::Mask; ///< IP addresses that the internet can reach.
    Treatment privateAddresses = Treatment::Mask; ///< Those of a network behind a router.
    Treatment ids = Treatment::Mask; ///< Queue ids, message ids, session ids.
    Treatment subjects = Treatment::Mask; ///< Subjects of messages.
    Treatment bodies = Treatment::Mask; ///< Messages: folded to their lines and bytes.
    QStringList keep; ///< Domains, host names and addresses that stay whatever else is said.
    QStringList mask; ///< Words that go whatever else is said, such as a project's name.

    bool operator==(const SharePolicy &) const = default;
};

/// The policy named "none", "vendor" or "public"; nothing for other names.
std::optional<SharePolicy> sharePolicyNamed(QStringView name);

/// Why a policy's text could not be used.
struct PolicyError
{
    QString member; ///< The member that is wrong; empty when the text as a whole is.
    QString detail; ///< What is wrong with it, in English and for the log of whoever wrote it.
};

/// Reads a custom policy: a JSON object with any of people, domains, client_hosts, server_hosts,
/// public_addresses, private_addresses, ids, subjects, bodies ("keep" or "mask"), base (the name of
/// the policy to start from; "public" without it), keep and mask (lists of texts). Errors: text
/// that is no such object, an unknown member or value, and an entry of keep or mask that could
/// never be met (a mailbox or a network to keep, a sign alone to mask).
std::variant<SharePolicy, PolicyError> sharePolicyFromJson(const QByteArray &json);

} // namespace smtpscope
