// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is a name in the DNS, and to which organisation it belongs. Remembers its answers, because
// the same names come again and again.

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <functional>

namespace smtpscope {

/// The organisational domain of a host name in lower-case ASCII, such as "example.co.uk" for
/// "mx.example.co.uk"; empty when the name is a public suffix itself or its ending is in no list.
using OrganisationalDomain = std::function<QString(const QString &name)>;

class HostNames
{
public:
    explicit HostNames(OrganisationalDomain organisationalDomain);

    /// From now on takes what ends like @p name for a name: the session says that it is one.
    void learnEndingOf(QByteArrayView name);
    /// True for a name of at least two labels with a known or a locally used ending, so that
    /// "rejected.Please" and "main.cf-1" are none.
    bool isHostName(QByteArrayView text) const;
    /// The organisational domain of @p name (lower case, ASCII); the last two labels where nothing
    /// is known of its ending; empty for a single label.
    QByteArray organisationOf(const QByteArray &name) const;

private:
    bool isKnownEnding(QByteArrayView label) const;

    OrganisationalDomain m_organisationalDomain;
    mutable QHash<QByteArray, bool> m_endings;
    mutable QHash<QByteArray, QByteArray> m_organisations;
};

/// Letters, digits, hyphens, underscores and characters beyond ASCII, 1 to 63 of them.
bool isLabel(QByteArrayView text);

/// True for endings that no public name has, such as "local" and "lan" (RFC 6762, RFC 8375, and
/// what routers and old Windows networks use).
bool isLocalEnding(QByteArrayView label);

/// @p name in lower case, in its ASCII form (RFC 5890) and without a dot at the end.
QByteArray foldedName(QByteArrayView name);

} // namespace smtpscope
