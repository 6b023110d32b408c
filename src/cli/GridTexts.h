// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The words of the reach grid: a line for each field, and one sentence that says what to use.

#include "app/GridRun.h"

#include <QStringList>

namespace smtpscope {

QStringList gridHead(const Plan &plan);

/// The table. @p fields and @p sessions belong together, one by one. Fields of an address family
/// that the host does not have are told in one line.
QStringList gridLines(const std::vector<GridField> &fields, const std::vector<Session> &sessions);

/// What to use, and what is known of port 25.
QStringList gridConclusionLines(
    const std::vector<GridField> &fields, const std::vector<Session> &sessions);

} // namespace smtpscope
