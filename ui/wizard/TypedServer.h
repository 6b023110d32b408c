// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What people type or paste where a server or an address is asked for: blanks, quotes, links, ports
// behind a colon. Tells what was tidied up and what is wrong, in sentences, and knows no widget.

#include "session/Plan.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace smtpscope {

struct TypedServer
{
    QString text; ///< As it is to stand in the field.
    QString host; ///< Name or IP address without brackets; empty when there is none (yet).
    QString address; ///< An e-mail address instead of a host; empty when there is none.
    std::optional<quint16> port; ///< What stood behind a colon, or in a link.
    std::optional<Protocol> protocol; ///< From a link such as "imaps://".
    std::optional<Security> security; ///< From a link such as "imaps://".
    QString notice; ///< What was changed, in one or more sentences; empty: nothing.
    QString hint; ///< What is worth knowing though nothing is wrong.
    QString fault; ///< Why one cannot go on; empty: one can, or nothing was typed.

    bool isEmpty() const { return host.isEmpty() && address.isEmpty() && fault.isEmpty(); }
};

/// Reads what stands in a field for a server or an e-mail address.
TypedServer readTypedServer(const QString &typed);

struct TypedAddress
{
    QString text; ///< The address without what is around it, as it is to stand in the field.
    QString notice; ///< What was changed; empty: nothing.
    QString fault; ///< Why it cannot be used; empty: it can, or nothing was typed.
};

/// Reads what stands in a field for one e-mail address.
TypedAddress readTypedAddress(const QString &typed);

/// The part behind the last @, or the whole text.
QString domainOf(const QString &address);

/// Why @p domain cannot be the domain of an address; empty: it can.
QString faultOfDomain(const QString &domain, const QString &whole);

} // namespace smtpscope
