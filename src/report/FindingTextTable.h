// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The sentences of findings, as tables: one for each part of a mail's way.

#include <QLatin1StringView>

#include <span>

namespace smtpscope {

/// A sentence without its full stop. In it %1 is the name that was asked for; %2 and %3 are the
/// certificate's first and last day, %4 its names, %5 its issuer; %6 are the sign-in methods that
/// are offered, %7 is the host, %8 what the record holds at the finding's place, and %9 the reply
/// there.
struct FindingTextRow
{
    QLatin1StringView id;
    const char *text = nullptr;
};

/// About names, connections, who answers, and how long it took.
std::span<const FindingTextRow> wayFindingTexts();

/// About STARTTLS, TLS and certificates.
std::span<const FindingTextRow> encryptionFindingTexts();

/// About signing in.
std::span<const FindingTextRow> signInFindingTexts();

/// About sender, recipients and the message.
std::span<const FindingTextRow> mailFindingTexts();

/// About refusals, by what their words mean.
std::span<const FindingTextRow> replyFindingTexts();

} // namespace smtpscope
