// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/GridTexts.h"

#include "app/GridFieldTexts.h"
#include "app/GridSentences.h"
#include "session/Printable.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GridTexts)
};

const QString Indent = QStringLiteral("  ");

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
    const QString hint = Texts::tr(
        "--control HOST names a mail server to compare with, so that this can be decided.");
    return {QString(), gridSentences(fields, sessions, hint).join(QLatin1Char(' '))};
}

} // namespace smtpscope
