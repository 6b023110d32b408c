// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The way of a session: which stages it has, how each ended, and how long it took.

#include "report/ReportDocument.h"

namespace smtpscope {

/// The stages that @p session went through and those that its plan had still before it, in their
/// order. Stages before the last one that have nothing to show were left out. The slowest is marked
/// where it took more than a third of the whole and over 500 ms.
StagesBlock stagesOf(const Session &session);

/// A stage in a word or two, such as "Sign-in".
QString stageName(Stage stage, Protocol protocol);

} // namespace smtpscope
