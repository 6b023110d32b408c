// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Everything that marks and detectors found to be private in one file under one policy. What the
// leak check searches for; it never leaves the program.

#include "session/Span.h"

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace smtpscope {

struct PrivateValue
{
    QByteArray text; ///< UTF-8, as found first.
    Sort sort = Sort::Person;
    /// True for a local part, a user name or a label: it does not count within a name that may
    /// stay.
    bool isWord = false;

    bool operator==(const PrivateValue &) const = default;
};

struct PrivateValues
{
    std::vector<PrivateValue> values;
    /// What the policy lets stand although it may hold one of the words, such as the server's name
    /// "mail.lindgren.example" where a user is called lindgren.
    QByteArrayList kept;

    bool operator==(const PrivateValues &) const = default;
};

} // namespace smtpscope
