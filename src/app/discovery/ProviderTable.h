// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The providers of mail and their settings, as the file resources/providers/providers.json has
// them. Knows nothing of the network.

#include "session/FileError.h"
#include "session/Plan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

/// One way to reach a provider.
struct ProviderServer
{
    Protocol protocol = Protocol::Smtp;
    QString host;
    quint16 port = 0;
    Security security = Security::Tls;
    QString userPattern; ///< As userNameFrom() takes it.

    bool operator==(const ProviderServer &) const = default;
};

enum class ProviderSignIn {
    Password, ///< User name and password.
    AppPassword, ///< A password that the provider makes for one program.
    Token, ///< An OAuth token only.
    Both, ///< A token, or a password that is often an app password.
};

/// What people stumble over at a provider.
enum class ProviderHint {
    AppPassword, ///< The usual password does not work.
    AppPasswordWithTwoSteps, ///< The same, where signing in takes two steps.
    MailKey, ///< The provider calls it a secure mail key.
    SwitchOnImap, ///< Mail programs have to be let in first, in the web mailbox.
    Unencrypted, ///< The provider names a server without encryption first.
    Bridge, ///< A program on this computer stands between.
    TokenOnly, ///< No password works at all.
    Unconfirmed, ///< The settings were not seen at the provider itself.
};

struct Provider
{
    QString name;
    QStringList domains; ///< Of mail addresses and of MX hosts, in lower case.
    std::vector<ProviderServer> servers; ///< The usual one of each protocol first.
    ProviderSignIn signIn = ProviderSignIn::Password;
    std::vector<ProviderHint> hints;
    QString source; ///< Where the settings were read.
    QString date; ///< When they were last looked after there, such as "2024-10".

    bool operator==(const Provider &) const = default;
};

class ProviderTable
{
public:
    /// Reads the text of such a file. Errors: what is wrong first, with its line.
    static std::variant<ProviderTable, FileError> read(const QByteArray &json);
    /// The table that is part of the program.
    static ProviderTable builtIn();

    const std::vector<Provider> &providers() const { return m_providers; }
    /// The provider of the addresses of @p domain, in any case; null when it is in no row.
    const Provider *forDomain(const QString &domain) const;
    /// The provider that the MX host @p host belongs to, by the longest of its domains, or by the
    /// domain of its servers; null when there is none.
    const Provider *forMailHost(const QString &host) const;

private:
    std::vector<Provider> m_providers;
};

/// The user name for @p address by @p pattern, in which %EMAILADDRESS%, %EMAILLOCALPART% and
/// %EMAILDOMAIN% stand for its parts.
QString userNameFrom(const QString &pattern, const QString &address);

/// A hint as one sentence.
QString textOf(ProviderHint hint);

} // namespace smtpscope
