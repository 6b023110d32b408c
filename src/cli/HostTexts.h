// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The words of `check --mx`: what is going to be checked, a heading for each host, and the summary
// for the domain.

#include "session/Check.h"

#include <QStringList>

#include <optional>

namespace smtpscope {

QStringList mailHostsHead(const Plan &plan);

/// "mx.example.org [192.0.2.1], preference 10"
QString hostHeading(const Session &session);

/// A line for each host, and the verdict for the domain as the last one. @p decider is the session
/// that decides.
QStringList mailHostsSummary(
    const QString &domain, const Check &check, std::optional<size_t> decider);

} // namespace smtpscope
