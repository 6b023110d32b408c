// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/ConsoleWords.h"

#include "report/VerdictTexts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleWords)
};

bool isConnected(const Session &session)
{
    return std::any_of(session.events().begin(), session.events().end(),
        [](const Event &event) { return event.kind == EventKind::Connect && event.defect < 0; });
}

QString protectionText(const TlsFacts &tls)
{
    if (tls.protocol.isEmpty())
        return Texts::tr("not encrypted");
    return tls.verified ? Texts::tr("%1, certificate in order").arg(tls.protocol)
                        : Texts::tr("%1, certificate not in order").arg(tls.protocol);
}

QString turnText(const ConsoleRun &run)
{
    switch (run.turn()) {
    case ConsoleTurn::Server: {
        const int seconds = (run.timeLeftMs() + 999) / 1000;
        return run.timeLeftMs() < 0 ? Texts::tr("waiting for the server")
                                    : Texts::tr("waiting for the server, %1 s left").arg(seconds);
    }
    case ConsoleTurn::Command:
        return Texts::tr("your turn");
    case ConsoleTurn::Secret:
        return Texts::tr("the server waits for an answer");
    case ConsoleTurn::Message:
        return Texts::tr("the server waits for the message");
    case ConsoleTurn::Step:
        return Texts::tr("the next step waits for you");
    case ConsoleTurn::Over:
        break;
    }
    return Texts::tr("over");
}

} // namespace

QString stateText(const ConsoleRun &run)
{
    const Session &session = run.session();
    const QString host = session.endpoint.host;
    const QString separator = QStringLiteral(" · ");
    if (run.turn() == ConsoleTurn::Over)
        return Texts::tr("The conversation with %1 is over.").arg(host);
    if (!isConnected(session))
        return Texts::tr("Connecting to %1, port %2").arg(host).arg(session.endpoint.port)
            + separator + turnText(run);
    QStringList parts{host};
    if (session.endpoint.address != host)
        parts.append(session.endpoint.address);
    parts.append(Texts::tr("port %1").arg(session.endpoint.port));
    return QStringList{Texts::tr("Connected to %1").arg(parts.join(QStringLiteral(", "))),
        protectionText(session.endpoint.tls), turnText(run)}
        .join(separator);
}

QString requestText(const ConsoleRun &run)
{
    switch (run.turn()) {
    case ConsoleTurn::Secret:
        return Texts::tr("The server asks for a name, a password or a proof. What you type is not "
                         "shown, and the record keeps only its length.");
    case ConsoleTurn::Message:
        return Texts::tr("Write the message. A line with only a dot ends and sends it; line ends "
                         "and other dots are looked after.");
    case ConsoleTurn::Step: {
        const Proposal proposal = run.proposal();
        const QString stage = stageText(proposal.stage);
        if (proposal.command.isEmpty())
            return Texts::tr("Next step, %1: the message is sent.").arg(stage);
        return proposal.holdsSecret
            ? Texts::tr("Next step, %1. It holds a secret, so it is sent as it is.").arg(stage)
            : Texts::tr("Next step, %1. Change the line first if you like.").arg(stage);
    }
    case ConsoleTurn::Over:
        return Texts::tr("This conversation is over.");
    case ConsoleTurn::Server:
    case ConsoleTurn::Command:
        break;
    }
    return {};
}

QString waitingText(const ConsoleRun &run)
{
    const int count = int(run.waiting().size());
    if (count == 0)
        return {};
    return run.isHeld()
        ? Texts::tr("%n lines wait. They are sent one at a time, each after the answer to the one "
                    "before; a refusal stops them.",
            nullptr, count)
        : Texts::tr(
            "%n more lines follow, each after the answer to the one before.", nullptr, count);
}

} // namespace smtpscope
