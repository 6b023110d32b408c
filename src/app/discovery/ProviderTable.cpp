// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/discovery/ProviderTable.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProviderTable)
};

bool isBelow(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(QLatin1Char('.') + domain);
}

// "smtp.hostinger.com" is run by whoever owns "hostinger.com". Names of two labels are taken as
// they are, so that "co.uk" is never left over.
QString ownerOf(const QString &host)
{
    return host.count(QLatin1Char('.')) < 2 ? host : host.section(QLatin1Char('.'), 1);
}

} // namespace

ProviderTable ProviderTable::builtIn()
{
    QFile file(QStringLiteral(":/providers/providers.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table of providers is not part of the program.");
    auto table = read(file.readAll());
    if (const auto *error = std::get_if<FileError>(&table))
        qFatal("The table of providers: %s", qPrintable(error->detail));
    return std::get<ProviderTable>(std::move(table));
}

const Provider *ProviderTable::forDomain(const QString &domain) const
{
    const QString name = domain.toLower();
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
        [&](const Provider &provider) { return provider.domains.contains(name); });
    return found == m_providers.end() ? nullptr : &*found;
}

const Provider *ProviderTable::forMailHost(const QString &host) const
{
    const QString name = host.toLower();
    const Provider *best = nullptr;
    qsizetype length = 0;
    const auto consider = [&](const Provider &provider, const QString &domain) {
        if (domain.size() > length && isBelow(name, domain)) {
            best = &provider;
            length = domain.size();
        }
    };
    for (const Provider &provider : m_providers) {
        for (const QString &domain : provider.domains)
            consider(provider, domain);
    }
    for (const Provider &provider : m_providers) {
        for (const ProviderServer &server : provider.servers) {
            if (server.protocol == Protocol::Smtp && server.host.contains(QLatin1Char('.')))
                consider(provider, ownerOf(server.host));
        }
    }
    return best;
}

QString userNameFrom(const QString &pattern, const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    QString name = pattern;
    name.replace(QStringLiteral("%EMAILADDRESS%"), address);
    name.replace(QStringLiteral("%EMAILLOCALPART%"), address.first(qMax<qsizetype>(at, 0)));
    return name.replace(QStringLiteral("%EMAILDOMAIN%"), address.mid(at + 1));
}

QString textOf(ProviderHint hint)
{
    switch (hint) {
    case ProviderHint::AppPassword:
        return Texts::tr("Mail programs need an app password here, not the usual password.");
    case ProviderHint::AppPasswordWithTwoSteps:
        return Texts::tr("With two-step sign-in, mail programs need an app password here.");
    case ProviderHint::MailKey:
        return Texts::tr("Mail programs need a “secure mail key” here, not the usual password.");
    case ProviderHint::SwitchOnImap:
        return Texts::tr(
            "Access for mail programs has to be switched on in the web mailbox first.");
    case ProviderHint::Unencrypted:
        return Texts::tr("The provider names a server without encryption; these settings are old.");
    case ProviderHint::Bridge:
        return Texts::tr(
            "The Bridge program has to run on this computer; it shows its own port and "
            "password.");
    case ProviderHint::TokenOnly:
        return Texts::tr(
            "This provider takes an OAuth token; passwords of mail programs are refused.");
    case ProviderHint::Unconfirmed:
        return Texts::tr("These settings were not confirmed by the provider itself.");
    }
    return {};
}

} // namespace smtpscope
