// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a mail holds, as far as it can tell of a delivery: its header, the text for people, the
// parts for machines, and what it returns. Everything is text by now.

#include "intake/HeaderFields.h"

#include <QString>

#include <vector>

namespace smtpscope {

struct MailContent
{
    HeaderFields header;
    QString contentType; ///< In small letters, such as "multipart/report".
    QString reportType; ///< Of multipart/report, in small letters; empty without one.
    QString text; ///< What is written for people, of all parts.
    std::vector<QString> statusParts; ///< message/delivery-status and its kin.
    std::vector<QString> feedbackParts; ///< message/feedback-report (RFC 5965).
    HeaderFields returned; ///< The header of the mail that comes back; empty without one.
    std::vector<MailContent> enclosed; ///< Whole mails in it, the returned one too.
    bool isCut = false; ///< Some text was longer than is read.
    bool isTooDeep = false; ///< Parts lay deeper than is read, or there were too many.
};

} // namespace smtpscope
