// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/NotTested.h"

#include "report/SessionFacts.h"
#include "report/StageTimes.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NotTested)
};

void addStages(QStringList &items, const Session &session)
{
    QStringList names;
    for (const StageTime &stage : stagesOf(session).stages) {
        const bool isGoodbye = stage.stage == Stage::Quit || stage.stage == Stage::Logout;
        if (stage.mark == Mark::Pending && !isGoodbye)
            names.append(stage.name);
    }
    const Outcome outcome = session.verdict.outcome;
    if (outcome != Outcome::Ok && outcome != Outcome::Partial && !names.isEmpty())
        items.append(Texts::tr("What comes after that was not reached: %1.")
                         .arg(names.join(QStringLiteral(", "))));
}

void addMail(QStringList &items, const Session &session)
{
    if (!carriesMail(session.plan.protocol)) {
        items.append(Texts::tr("Nothing was read from the mailbox, and no mail was sent."));
        return;
    }
    if (!hasReached(session, Stage::Body))
        items.append(Texts::tr("No message was sent, so what the server says to a whole message "
                               "(size, content, spam filter) is not known."));
    else if (mayHaveMessage(session))
        items.append(Texts::tr("Whether the message reaches a mailbox afterwards, and what a spam "
                               "filter thinks of a real message, is not known."));
    if (session.plan.to.isEmpty())
        items.append(Texts::tr("No recipient was asked for."));
}

// Where nothing was reached in the open, the list of stages says it already.
QString tlsText(const Session &session)
{
    const TlsFacts &tls = session.endpoint.tls;
    if (!tls.protocol.isEmpty())
        return tls.verified ? QString() : Texts::tr("The certificate could not be verified.");
    if (!tls.chain.empty())
        return Texts::tr("The certificate was seen, but the handshake was not finished.");
    if (hasTriedTls(session))
        return Texts::tr("Encryption failed before a certificate was seen.");
    if (hasReached(session, Stage::Banner) || hasReached(session, Stage::Greeting))
        return Texts::tr("The connection was not encrypted, so no certificate was checked.");
    return {};
}

void addSignInAndTls(QStringList &items, const Session &session, NotTestedScope scope)
{
    if (session.plan.mechanism.isEmpty())
        items.append(Texts::tr("No sign-in was tried."));
    if (session.plan.insecure && scope != NotTestedScope::Grid)
        items.append(Texts::tr("The certificate was not insisted on (--insecure)."));
    const QString tls = tlsText(session);
    if (!tls.isEmpty())
        items.append(tls);
}

} // namespace

std::vector<Phrases> notTested(const Session &session, NotTestedScope scope)
{
    QStringList items;
    addStages(items, session);
    addMail(items, session);
    addSignInAndTls(items, session, scope);
    const QString port = QString::number(session.plan.port);
    if (scope != NotTestedScope::OneEndpoint)
        items.append(
            Texts::tr("The ports and addresses of the table above were tried, no others."));
    else if (session.plan.route.socketPath.isEmpty())
        items.append(Texts::tr("Only port %1 was tried, and only the address that is named in the "
                               "transcript; other ports and addresses of the server may behave "
                               "otherwise.")
                         .arg(port));
    items.append(
        Texts::tr("This is the view from one computer, going out. Mail coming in, and other "
                  "networks, were not looked at."));
    std::vector<Phrases> result;
    for (const QString &item : items)
        result.push_back(own(item));
    return result;
}

} // namespace smtpscope
