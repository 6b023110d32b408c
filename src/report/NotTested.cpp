// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/NotTested.h"

#include "report/StageTimes.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NotTested)
};

bool hasReached(const Session &session, Stage stage)
{
    return std::any_of(
        session.events().begin(), session.events().end(), [stage](const Event &event) {
            return event.stage == stage && event.kind != EventKind::Note;
        });
}

void addStages(QStringList &items, const Session &session)
{
    QStringList names;
    for (const StageTime &stage : stagesOf(session).stages) {
        const bool isGoodbye = stage.stage == Stage::Quit || stage.stage == Stage::Logout;
        if (!stage.startNs && !isGoodbye)
            names.append(stage.name);
    }
    if (session.verdict.outcome != Outcome::Ok && !names.isEmpty())
        items.append(Texts::tr("What comes after the failure was not reached: %1.")
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
    else
        items.append(Texts::tr("Whether the message reaches a mailbox afterwards, and what a spam "
                               "filter thinks of a real message, is not known."));
    if (session.plan.to.isEmpty())
        items.append(Texts::tr("No recipient was asked for."));
}

void addSignInAndTls(QStringList &items, const Session &session)
{
    if (session.plan.mechanism.isEmpty())
        items.append(Texts::tr("No sign-in was tried."));
    const TlsFacts &tls = session.endpoint.tls;
    if (session.plan.insecure)
        items.append(Texts::tr("The certificate was not insisted on (--insecure)."));
    if (tls.protocol.isEmpty())
        items.append(Texts::tr("The connection was not encrypted, so no certificate was checked."));
    else if (!tls.verified)
        items.append(Texts::tr("The certificate could not be verified."));
}

} // namespace

std::vector<Phrases> notTested(const Session &session)
{
    QStringList items;
    addStages(items, session);
    addMail(items, session);
    addSignInAndTls(items, session);
    const QString port = QString::number(session.plan.port);
    if (session.plan.route.socketPath.isEmpty())
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
