// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One row of the conversation, and the roles by which a view asks for its parts.

#include "report/ReportDocument.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace smtpscope {

enum class ConsoleRowKind {
    Sent, ///< What went to the server.
    Received, ///< What came from it, as one whole reply.
    Note, ///< What that means, in our words.
    Happening, ///< Something that is no bytes: a connection, a handshake, a remark.
};

/// A run of characters that stand for a secret.
struct SecretPlace
{
    int from = 0;
    int length = 0;

    bool operator==(const SecretPlace &) const = default;
};

struct ConsoleRow
{
    ConsoleRowKind kind = ConsoleRowKind::Happening;
    int event = -1; ///< Index in the session; a note has that of what it is about.
    QString text; ///< Printable; lines are parted by line feeds.
    QList<SecretPlace> secrets;
    std::optional<Mark> mark; ///< Of a note on a reply.

    bool operator==(const ConsoleRow &) const = default;
};

enum class ConsoleRole {
    Row = Qt::UserRole, ///< The whole row, a ConsoleRow.
};

} // namespace smtpscope

Q_DECLARE_METATYPE(smtpscope::ConsoleRow)
