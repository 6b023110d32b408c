// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How an import becomes a session: events without a clock of their own, secrets masked before
// anything is recorded.

#include "intake/Import.h"
#include "intake/ReportedRecipient.h"
#include "protocol/Command.h"
#include "protocol/ParsedReply.h"
#include "redaction/MaskedRecords.h"
#include "session/Session.h"

#include <QString>

#include <optional>

namespace smtpscope {

/// The member of a session's file that names the kind and the remarks of an import.
inline constexpr QLatin1StringView ImportMember("import");

class ImportedSession
{
public:
    ImportedSession(const ImportRequest &request, ImportKind kind);

    /// Makes @p secret known, before anything that may hold it is recorded.
    void learn(const QByteArray &secret) { m_records.masker().learn(secret); }
    /// The time of what is recorded from now on. The first one is the session's start.
    void at(const QDateTime &time);

    void sent(Stage stage, const Command &command);
    void received(Stage stage, const ParsedReply &reply);
    /// A reply that is only quoted: its bytes are put together again.
    void quoted(Stage stage, const Reply &reply);
    /// Bytes of the server that are no reply.
    void broken(Stage stage, const ReplyDefect &defect);
    void happened(EventKind kind, Stage stage, const QString &text, const QString &defect = {});
    /// Words without secrets, as they may be kept.
    QString masked(const QString &text) const { return m_records.masker().maskText(text); }

    Session &session() { return m_session; }
    const Session &session() const { return m_session; }
    /// The finished session.
    Session take() { return std::move(m_session); }

private:
    void append(Record record);

    Session m_session;
    MaskedRecords m_records;
    QDateTime m_time;
};

/// The session of a report on @p recipients: one event for each that tells something, the
/// recipients and the verdict. @p sender is the mail's sender; empty for the null sender or if not
/// told.
void addReport(ImportedSession &session, const std::vector<ReportedRecipient> &recipients,
    const QString &sender);

/// The stage of a refusal of which nobody says what it answered to: what its codes usually answer.
Stage likelyStage(const Reply &reply);

/// What became of a recipient of whom @p recipient is reported.
Outcome outcomeOf(const ReportedRecipient &recipient);

} // namespace smtpscope
