// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What comes out of pasted text, a log or a returned mail: sessions, and remarks for the person.

#include "intake/ImportKind.h"
#include "session/Session.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

/// A remark for the person. The ids:
/// - secret.masked (count: lines whose secret was masked),
/// - lines.cut (count: lines that were longer than is read),
/// - deliveries.left-out (count: deliveries of a log beyond those that are kept),
/// - conversations.left-out,
/// - mails.left-out (count: mails of a mailbox file that tell of no other mail),
/// - recipient.from-original: the report names none, so the address is that of the returned mail,
/// - structure.too-deep, text.cut: of a mail, some was not read,
/// - file.newer-version: a session file that a newer version wrote.
struct ImportNote
{
    QString id;
    qint64 count = 0;

    bool operator==(const ImportNote &) const = default;
};

struct Import
{
    ImportKind kind = ImportKind::Transcript;
    std::vector<Session> sessions; ///< At least one.
    std::vector<ImportNote> notes;

    bool operator==(const Import &) const = default;
};

/// Why nothing came of it. The ids: import.empty, import.binary, import.too-large (detail: what,
/// and the limit), import.not-understood,
/// import.no-report (a mail, but no report on another one), import.unreadable (detail: the reason),
/// and those of session/SessionJsonReader.h and session/TextRecord.h.
struct ImportError
{
    QString id;
    QString detail;
    qint64 line = 0; ///< From 1; 0 when it has no place.

    bool operator==(const ImportError &) const = default;
};

struct ImportRequest
{
    std::optional<ImportKind> kind; ///< Nothing: it is recognised.
    Application application; ///< Who makes the sessions.
    QDateTime now; ///< For logs whose times have no year.
};

using ImportResult = std::variant<Import, ImportError>;

} // namespace smtpscope
