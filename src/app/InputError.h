// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Something that the person asked for and that cannot be done, found before any network use.

#include <QString>

namespace smtpscope {

struct InputError
{
    QString message; ///< One translated line: what is wrong, and what to do.
};

} // namespace smtpscope
