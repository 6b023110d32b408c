// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/GridSentences.h"

#include "app/GridFieldTexts.h"
#include "report/FindingTexts.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GridSentences)
};

constexpr size_t MostAdvised = 3;

QString adviceText(const std::vector<GridField> &usable)
{
    QStringList ways;
    for (const GridField &field : usable) {
        const QString way = Texts::tr("port %1 with %2")
                                .arg(QString::number(field.port), securityText(field.security));
        if (!ways.contains(way) && size_t(ways.size()) < MostAdvised)
            ways.append(way);
    }
    return Texts::tr("Use %1.").arg(ways.join(Texts::tr(", or ")));
}

// What only the comparison with another host shows; empty when it shows nothing.
QString lockedOutText(const std::vector<Session> &sessions)
{
    for (const Session &session : sessions) {
        const auto &decider = session.verdict.finding;
        if (decider
            && session.findings[size_t(*decider)].id == QLatin1String("connect.all-ports-closed"))
            return findingText(session.findings[size_t(*decider)], session) + QLatin1Char('.');
    }
    return {};
}

// @p controlHint says how to name a host to compare with.
QString relayText(RelayPort relay, bool anyReached, const QString &controlHint)
{
    switch (relay) {
    case RelayPort::Open:
    case RelayPort::Unknown:
        return {};
    case RelayPort::Closed:
        return anyReached ? Texts::tr(
                   "Port 25 refuses the connection: this host takes no mail from other servers "
                   "there, or this network blocks the port.")
                          : QString();
    case RelayPort::SilentHere:
        return Texts::tr(
            "Port 25 of this host is silent, while the one to compare with can be reached by it: "
            "it is this host, or a firewall in front of it, that lets nothing in.");
    case RelayPort::Blocked:
        return Texts::tr("Port 25 is silent on this host and on the one to compare with: this "
                         "network lets no mail out by port 25.");
    case RelayPort::Silent:
        return anyReached ? Texts::tr("Port 25 is silent: many networks block it.")
                + QLatin1Char(' ') + controlHint
                          : QString();
    }
    return {};
}

} // namespace

QStringList gridSentences(const std::vector<GridField> &fields,
    const std::vector<Session> &sessions, const QString &controlHint)
{
    const GridConclusion conclusion = concludeGrid(fields, sessions);
    QStringList sentences;
    if (!conclusion.usable.empty())
        sentences.append(adviceText(conclusion.usable));
    else if (conclusion.anyReached)
        sentences.append(
            Texts::tr("No port offers both encryption and a sign-in; for a server that "
                      "only takes mail from other servers that is usual."));
    else
        sentences.append(Texts::tr("None of the mail ports of this host answers."));
    if (conclusion.hasCertificateFault)
        sentences.append(Texts::tr("The certificate is not in order: mail programs will warn."));
    const QString lockedOut = lockedOutText(sessions);
    if (!lockedOut.isEmpty())
        sentences.append(lockedOut);
    const QString relay = relayText(conclusion.relay, conclusion.anyReached, controlHint);
    if (!relay.isEmpty())
        sentences.append(relay);
    return sentences;
}

} // namespace smtpscope
