// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/ReplyClass.h"

#include <QStringList>

namespace smtpscope {

namespace {

bool isAccepted(Stage stage, int code)
{
    switch (stage) {
    case Stage::StartTls:
        return code == 220;
    case Stage::Data:
        return code / 100 == 3;
    case Stage::Quit:
        return code / 100 == 2;
    case Stage::Banner:
    case Stage::Ehlo:
    case Stage::Auth:
    case Stage::Mail:
    case Stage::Rcpt:
    case Stage::Body:
        return code / 100 == 2 && code != 221;
    case Stage::Input:
    case Stage::Dns:
    case Stage::Connect:
    case Stage::Tls:
    case Stage::Done:
    case Stage::Greeting:
    case Stage::Capability:
    case Stage::Login:
    case Stage::Logout:
        return false;
    }
    return false;
}

} // namespace

ReplyClass classify(Stage stage, int code)
{
    if (code / 100 == 4)
        return ReplyClass::Temporary;
    if (code / 100 == 5)
        return ReplyClass::Permanent;
    if (stage == Stage::Auth && code == 334)
        return ReplyClass::Challenge;
    return isAccepted(stage, code) ? ReplyClass::Accepted : ReplyClass::Unexpected;
}

ReplyClass classify(Stage stage, const Reply &reply)
{
    if (reply.status.isEmpty())
        return classify(stage, reply.code);
    const QStringList passing{QStringLiteral("UNAVAILABLE"), QStringLiteral("INUSE"),
        QStringLiteral("LIMIT"), QStringLiteral("IN-USE"), QStringLiteral("LOGIN-DELAY"),
        QStringLiteral("SYS/TEMP")};
    const QString &word = reply.status;
    if (word == QLatin1String("OK") || word == QLatin1String("+OK")
        || word == QLatin1String("PREAUTH"))
        return ReplyClass::Accepted;
    if (word == QLatin1String("+"))
        return stage == Stage::Login ? ReplyClass::Challenge : ReplyClass::Unexpected;
    if (word == QLatin1String("BYE"))
        return stage == Stage::Logout ? ReplyClass::Accepted : ReplyClass::Temporary;
    if (word == QLatin1String("NO") || word == QLatin1String("-ERR"))
        return passing.contains(reply.responseCode) ? ReplyClass::Temporary : ReplyClass::Permanent;
    return word == QLatin1String("BAD") ? ReplyClass::Permanent : ReplyClass::Unexpected;
}

Outcome outcomeOf(ReplyClass replyClass)
{
    switch (replyClass) {
    case ReplyClass::Accepted:
    case ReplyClass::Challenge:
        return Outcome::Ok;
    case ReplyClass::Temporary:
        return Outcome::Temporary;
    case ReplyClass::Permanent:
        return Outcome::Permanent;
    case ReplyClass::Unexpected:
        return Outcome::ProtocolError;
    }
    return Outcome::ProtocolError;
}

} // namespace smtpscope
