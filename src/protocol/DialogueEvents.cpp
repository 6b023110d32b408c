// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/DialogueEvents.h"

namespace smtpscope {

Actions chain(Actions first, const Actions &more)
{
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

} // namespace smtpscope
