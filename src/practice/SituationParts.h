// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the tables of situations are made of. Each table is one theme or two; Situations.cpp puts
// them together.

#include "practice/Situation.h"

#include <vector>

namespace smtpscope {

using Situations = std::vector<Situation>;

/// How a check ends.
struct Ending
{
    Stage stage = Stage::Done;
    Outcome outcome = Outcome::Ok;
};

/// A server that works and offers what a good one offers today.
Situation working(SituationTheme theme, const char *name, const char *story);
/// The same for LMTP, IMAP and POP3.
Situation workingLmtp(const char *name, const char *story);
Situation workingImap(const char *name, const char *story);
Situation workingPop3(const char *name, const char *story);

/// @p situation, but with @p rules, and ending as @p ending says.
Situation with(Situation situation, const std::vector<PracticeRule> &rules, Ending ending);
/// @p situation, but greeting so, and ending as @p ending says.
Situation greeting(Situation situation, const Deeds &deeds, Ending ending);
/// @p situation for a check in plain text that may send its password so.
Situation inPlainText(Situation situation);
/// @p situation for a check that encrypts by STARTTLS.
Situation byStartTls(Situation situation);
/// @p situation for a check that does not sign in.
Situation withoutSignIn(Situation situation);
/// @p situation without the keywords that begin with @p keyword.
Situation lacking(Situation situation, const QByteArray &keyword);
/// @p situation where all sign-in keywords are @p keyword, also inside TLS; empty: none.
Situation offeringSignIn(Situation situation, const QByteArray &keyword);

/// The tables.
Situations healthySituations();
Situations connectionSituations();
Situations encryptionSituations();
Situations signInSituations();
Situations deliverySituations();
Situations oldServerSituations();
Situations localDeliverySituations();
Situations imapSituations();
Situations pop3Situations();

} // namespace smtpscope
