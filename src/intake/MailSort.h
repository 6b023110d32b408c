// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What sort of mail about a mail it is.

#include "intake/MailContent.h"

namespace smtpscope {

enum class MailSort {
    Report, ///< It tells what became of another mail: a delivery report or a bounce.
    Complaint, ///< A recipient's provider reports a mail as spam.
    AutoReply, ///< A recipient's mail program answers by itself.
    Other, ///< A mail like any other.
};

/// Looks at header, parts and text of @p mail.
MailSort sortOf(const MailContent &mail);

} // namespace smtpscope
