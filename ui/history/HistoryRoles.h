// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a row of the history's list can be asked for. Enums only.

#include <qnamespace.h>

namespace smtpscope {

enum HistoryRole {
    HistoryIdRole = Qt::UserRole, ///< QString: the check's id; empty for the head of a day.
    HistoryEntryRole, ///< HistoryEntry as a whole; for the painter.
    HistoryTimeRole, ///< QString: the time of day when it began.
};

} // namespace smtpscope
