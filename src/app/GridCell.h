// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What one field of the reach grid says at a glance: a word, a detail, and how good it is.

#include "app/GridRun.h"

#include <QString>

namespace smtpscope {

enum class GridCellState {
    Works, ///< Encrypted, and a sign-in is offered inside.
    OtherWay, ///< It answers, but mail programs should take another way.
    Fails, ///< It does not work.
    NoFamily, ///< This computer or the host has no address of the family: never tried.
    Running, ///< It is being tried.
    Waiting, ///< Not tried yet, or stopped before its end.
};

struct GridCell
{
    GridCellState state = GridCellState::Waiting;
    QString word; ///< Two words at most, such as "No answer".
    QString detail; ///< A few words, printable; may be empty.

    bool operator==(const GridCell &) const = default;
};

/// A field that is still being tried, or was never begun.
GridCell openGridCell(bool isRunning);

/// The field that @p session is the record of.
GridCell gridCellOf(const GridField &field, const Session &session);

/// True when no field of @p family could be tried, because the host has no such address or this
/// computer has no way to one. @p fields and @p sessions belong together; all are over.
bool lacksFamily(AddressFamily family, const std::vector<GridField> &fields,
    const std::vector<Session> &sessions);

} // namespace smtpscope
