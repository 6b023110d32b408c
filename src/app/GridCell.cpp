// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/GridCell.h"

#include "app/GridFieldTexts.h"
#include "report/EventTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GridCell)
};

using State = GridCellState;

constexpr qsizetype LongestDetail = 60;

QString shortened(const QString &text)
{
    const QString shown = printable(QStringView(text.simplified()));
    return shown.size() > LongestDetail ? shown.left(LongestDetail) + QStringLiteral(" …") : shown;
}

// "TLSv1.3" is how the library writes it.
QString protocolText(QString protocol)
{
    return protocol.replace(QStringLiteral("TLSv"), QStringLiteral("TLS "));
}

QString timeOf(const Session &session)
{
    return session.events().empty() ? QString() : durationText(session.events().back().timeNs);
}

QString secondsText(int milliseconds)
{
    return Texts::tr("gave up after %1 s").arg(double(milliseconds) / 1000, 0, 'g', 3);
}

GridCell unencrypted(const Session &session)
{
    const bool hasSignIn = session.capabilities.contains(QStringLiteral("AUTH"));
    const bool canEncrypt = session.capabilities.contains(QStringLiteral("STARTTLS"));
    if (hasSignIn)
        return {State::OtherWay, Texts::tr("Unprotected"), Texts::tr("sign-in without encryption")};
    if (canEncrypt)
        return {State::OtherWay, Texts::tr("Sign-in hidden"), Texts::tr("until encrypted")};
    return {State::OtherWay, Texts::tr("Answers"), Texts::tr("no encryption, no sign-in")};
}

GridCell encrypted(const Session &session)
{
    const QString detail =
        protocolText(session.endpoint.tls.protocol) + QStringLiteral(" · ") + timeOf(session);
    if (!session.endpoint.tls.errors.empty())
        return {
            State::OtherWay, Texts::tr("Certificate"), Texts::tr("not in order, %1").arg(detail)};
    if (session.capabilities.contains(QStringLiteral("AUTH")))
        return {State::Works, Texts::tr("Works"), detail};
    return {State::OtherWay, Texts::tr("No sign-in"), detail};
}

GridCell unreached(const Session &session)
{
    switch (session.verdict.outcome) {
    case Outcome::Refused:
        return {State::Fails, Texts::tr("Refused"), Texts::tr("nothing listens there")};
    case Outcome::Timeout:
        return {State::Fails, Texts::tr("No answer"), secondsText(session.plan.limits.deadlineMs)};
    case Outcome::Unreachable:
        return {State::Fails, Texts::tr("No way there"), Texts::tr("the network knows no route")};
    case Outcome::Ok:
    case Outcome::Partial:
    case Outcome::Temporary:
    case Outcome::Permanent:
    case Outcome::ProtocolError:
    case Outcome::TlsError:
    case Outcome::DnsError:
    case Outcome::Lost:
    case Outcome::Unknown:
    case Outcome::Cancelled:
        break;
    }
    return {State::Fails, Texts::tr("No connection"), {}};
}

bool isSilentGreeting(const Verdict &verdict)
{
    return verdict.stage == Stage::Banner && verdict.outcome == Outcome::Timeout;
}

QString decidingId(const Session &session)
{
    const auto &finding = session.verdict.finding;
    return finding ? session.findings[size_t(*finding)].id : QString();
}

GridCell failed(const GridField &field, const Session &session)
{
    const Verdict &verdict = session.verdict;
    if (verdict.reply)
        return {State::Fails, verdict.reply->codeText(), shortened(verdict.reply->text())};
    if (isSilentGreeting(verdict))
        return {State::OtherWay, Texts::tr("Silent"), Texts::tr("it may wait for TLS")};
    if (field.security == Security::StartTls && verdict.stage == Stage::StartTls)
        return {State::OtherWay, Texts::tr("Not offered"), Texts::tr("no STARTTLS here")};
    if (decidingId(session) == QLatin1String("tls.not-tls"))
        return {State::Fails, Texts::tr("Not TLS"), Texts::tr("the server begins unencrypted")};
    if (verdict.stage == Stage::Tls)
        return {State::Fails, Texts::tr("Not TLS"), shortened(fieldText(session, field))};
    return {State::Fails, Texts::tr("Ended early"), shortened(fieldText(session, field))};
}

// Neither a fault of the port nor of the host's mail server.
bool hasNoWay(const Session &session)
{
    const Verdict &verdict = session.verdict;
    return verdict.stage == Stage::Dns
        || (verdict.stage == Stage::Connect && verdict.outcome == Outcome::Unreachable);
}

} // namespace

GridCell openGridCell(bool isRunning)
{
    if (isRunning)
        return {State::Running, Texts::tr("Trying"), {}};
    return {State::Waiting, Texts::tr("Not tried"), {}};
}

GridCell gridCellOf(const GridField &field, const Session &session)
{
    if (session.verdict.outcome == Outcome::Cancelled)
        return {State::Waiting, Texts::tr("Not tried"), Texts::tr("stopped before its end")};
    if (session.verdict.stage == Stage::Dns)
        return {State::NoFamily, Texts::tr("No address"), shortened(fieldText(session, field))};
    if (session.verdict.stage == Stage::Connect)
        return unreached(session);
    if (session.verdict.outcome != Outcome::Ok)
        return failed(field, session);
    return field.security == Security::None ? unencrypted(session) : encrypted(session);
}

bool lacksFamily(AddressFamily family, const std::vector<GridField> &fields,
    const std::vector<Session> &sessions)
{
    bool any = false;
    for (size_t i = 0; i < fields.size() && i < sessions.size(); ++i) {
        if (fields[i].isControl || fields[i].family != family)
            continue;
        any = true;
        if (!hasNoWay(sessions[i]))
            return false;
    }
    return any;
}

} // namespace smtpscope
