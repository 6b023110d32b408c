// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/GridTexts.h"

#include "cli/GridFieldTexts.h"
#include "report/FindingTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GridTexts)
};

const QString Indent = QStringLiteral("  ");
constexpr size_t MostAdvised = 3;

QString familyText(AddressFamily family)
{
    return family == AddressFamily::IPv6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
}

// "IPv4 192.0.2.1": one of the family's conversations knows the address, if any was reached.
QString familyHeading(const std::vector<GridField> &fields, const std::vector<Session> &sessions,
    AddressFamily family)
{
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString address = sessions[i].endpoint.address;
        if (!fields[i].isControl && fields[i].family == family && !address.isEmpty())
            return familyText(family) + QLatin1Char(' ') + address;
    }
    return familyText(family);
}

bool hasNoAddress(const Session &session)
{
    return session.verdict.stage == Stage::Dns;
}

// The heading and the rows of one address family.
QStringList familyLines(const std::vector<GridField> &fields, const std::vector<Session> &sessions,
    AddressFamily family)
{
    QStringList lines;
    for (size_t i = 0; i < fields.size(); ++i) {
        const GridField &field = fields[i];
        if (field.isControl || field.family != family)
            continue;
        const Session &session = sessions[i];
        if (hasNoAddress(session))
            return {
                QString(), familyText(family) + QStringLiteral(": ") + fieldText(session, field)};
        if (lines.isEmpty())
            lines = {QString(), familyHeading(fields, sessions, family)};
        lines.append(Indent + QString::number(field.port).rightJustified(5) + Indent
            + securityText(field.security).leftJustified(10) + fieldText(session, field));
    }
    return lines;
}

QStringList controlLines(const std::vector<GridField> &fields, const std::vector<Session> &sessions)
{
    if (fields.empty() || !fields.back().isControl)
        return {};
    const Session &session = sessions.back();
    return {QString(),
        Texts::tr("To compare with: %1, port %2: %3")
            .arg(session.endpoint.host, QString::number(fields.back().port),
                fieldText(session, fields.back()))};
}

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

QString relayText(RelayPort relay, bool anyReached)
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
        return anyReached
            ? Texts::tr("Port 25 is silent: many networks block it. --control HOST names a mail "
                        "server to compare with, so that this can be decided.")
            : QString();
    }
    return {};
}

} // namespace

QStringList gridHead(const Plan &plan)
{
    return {Texts::tr("Trying the mail ports of %1 in every way. Nobody signs in, nothing is sent.")
                .arg(printable(QStringView(plan.host)))};
}

QStringList gridLines(const std::vector<GridField> &fields, const std::vector<Session> &sessions)
{
    QStringList lines = familyLines(fields, sessions, AddressFamily::IPv4)
        + familyLines(fields, sessions, AddressFamily::IPv6) + controlLines(fields, sessions);
    for (QString &line : lines)
        line = printable(QStringView(line));
    return lines;
}

QStringList gridConclusionLines(
    const std::vector<GridField> &fields, const std::vector<Session> &sessions)
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
    const QString relay = relayText(conclusion.relay, conclusion.anyReached);
    if (!relay.isEmpty())
        sentences.append(relay);
    return {QString(), sentences.join(QLatin1Char(' '))};
}

} // namespace smtpscope
