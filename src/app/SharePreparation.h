// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From the word after --share to a policy.

#include "app/InputError.h"
#include "redaction/SharePolicy.h"

#include <QString>

#include <variant>

namespace smtpscope {

/// The largest file with a policy that is read, in bytes.
inline constexpr qint64 LargestPolicy = 64 * 1024;

/// Understands "none", "vendor", "public" and "custom:FILE". Errors: another word; a file that
/// cannot be read, is too large or is no policy (the member and the reason are named).
std::variant<SharePolicy, InputError> prepareShare(const QString &text);

/// The policy that leaves all as it was recorded, apart from secrets.
SharePolicy unredacted();

/// True when nothing but secrets gives way under @p policy, whatever it is called.
bool isUnredacted(const SharePolicy &policy);

} // namespace smtpscope
