// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One run of a plan that names several endpoints: a session each, and one verdict for all.

#include "session/Session.h"

#include <vector>

namespace smtpscope {

struct Check
{
    std::vector<Session> sessions;
    Verdict verdict;
    QMap<QString, QJsonObject> unknownFields; ///< As Session::unknownFields.

    bool operator==(const Check &) const = default;
};

} // namespace smtpscope
