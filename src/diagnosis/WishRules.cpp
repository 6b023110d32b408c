// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/WishRules.h"

#include "diagnosis/Sides.h"

#include <QByteArrayList>

namespace smtpscope {

namespace {

bool isRefusedRequest(const Session &session, size_t index)
{
    const Event &event = session.events()[index];
    const Reply *reply = session.replyOf(event);
    if (!reply || reply->code < 400 || index == 0)
        return false;
    const QByteArray asked =
        session.bytesOf(session.events()[index - 1]).toByteArray().left(4).toUpper();
    return QByteArrayList{"VRFY", "EXPN", "HELP", "NOOP", "ETRN"}.contains(asked);
}

} // namespace

void wishNotOffered(const Case &seen, Findings &findings)
{
    const std::pair<QLatin1StringView, Severity> wishes[]{
        {QLatin1StringView("mail.requiretls-not-offered"), Severity::Error},
        {QLatin1StringView("xclient.not-offered"), Severity::Error},
        {QLatin1StringView("dsn.not-offered"), Severity::Info},
        {QLatin1StringView("deliverby.not-offered"), Severity::Info},
        {QLatin1StringView("pipelining.not-offered"), Severity::Info},
        {QLatin1StringView("bdat.not-offered"), Severity::Info},
    };
    for (const auto &[id, severity] : wishes)
        seeNotes(seen.session, findings, {id, severity, Stage::Mail, serverSideOf(seen)});
}

void requestRefused(const Case &seen, Findings &findings)
{
    std::vector<int> evidence;
    for (size_t i = 0; i < seen.session.events().size(); ++i) {
        if (isRefusedRequest(seen.session, i))
            evidence.push_back(int(i) + 1);
    }
    if (evidence.empty())
        return;
    const Stage stage = stageOfFirst(seen.session, evidence);
    see(findings,
        {QLatin1StringView("request.refused"), Severity::Info, stage, serverSideOf(seen),
            Retry::None},
        evidence);
}

} // namespace smtpscope
