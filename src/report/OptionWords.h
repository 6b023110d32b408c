// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Our texts name options of the command line in a parenthesis of their own, so that they can be
// told without them where nobody types options. Knows no single option.

#include "report/Phrase.h"

#include <QString>

namespace smtpscope {

/// @p text, which is ours, without what it says of options: "(--security tls)" goes as a whole,
/// and of "(such as a; here --helo NAME)" or "a; --helo NAME changes that" what stands behind the
/// semicolon.
QString withoutOptions(const QString &text);

/// @p text with our own words so; what was recorded stays as it is.
Phrases withoutOptions(const Phrases &text);

/// @p text as the window shows it: without options, as one text.
QString windowText(const Phrases &text);

} // namespace smtpscope
