// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What `smtpscope-cli import` was asked for.

#include "app/InputError.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace smtpscope {

struct ImportOptions
{
    QString file; ///< "-": standard input.
    QString kind; ///< The identifier of a kind; empty: it is recognised.
    QString plan; ///< Where the plan goes; empty: nowhere.
    QString knowledge; ///< A site's own file, which is asked first; empty: there is none.
    bool explain = false; ///< Every reply is followed by what it means.
    bool json = false; ///< The session goes to standard output as JSON.
    bool help = false;
};

/// Takes @p arguments (after the word "import") apart. Errors: wrong words; an unknown kind.
std::variant<ImportOptions, InputError> importOptionsIn(const QStringList &arguments);

} // namespace smtpscope
