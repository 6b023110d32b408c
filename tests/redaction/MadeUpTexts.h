// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What servers say, in their own words. A pattern names what it tells back in braces: "{from}", or
// in another spelling, such as "{from:upper}", "{from:base64}" or "{from:any}".

#include "redaction/MadeUpCast.h"

#include <QByteArrayList>

namespace smtpscope {

/// A reply as a pattern; its lines are parted by "\n".
struct MadeUpReply
{
    int code = 0;
    QByteArray enhanced; ///< Empty for none.
    QByteArray pattern;
};

QByteArray madeUpBanner(MadeUpServer server);
/// The first line of the reply to EHLO.
QByteArray madeUpGreeting(MadeUpServer server);
/// What was said when a mail was taken.
MadeUpReply madeUpAcceptance(MadeUpServer server);
const std::vector<MadeUpReply> &madeUpSignInRefusals();
const std::vector<MadeUpReply> &madeUpSenderRefusals();
const std::vector<MadeUpReply> &madeUpRecipientRefusals();
const std::vector<MadeUpReply> &madeUpMessageRefusals();

} // namespace smtpscope
