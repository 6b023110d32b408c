// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A report twice, line by line: as it was recorded and as it would be shared, with a mark on each
// piece that goes or stands in for one. Knows nothing of formats: all of them say the same.

#include "redaction/RedactedSession.h"
#include "report/ReportFormat.h"

#include <QString>

#include <optional>
#include <vector>

namespace smtpscope {

enum class PreviewKind {
    Plain, ///< The same on both sides.
    Goes, ///< Recorded, and will not be shared.
    StandIn, ///< Shared instead of what goes.
    Secret, ///< A secret, which is on neither side.
};

struct PreviewPiece
{
    QString text; ///< Printable, without line breaks.
    PreviewKind kind = PreviewKind::Plain;
    std::optional<Sort> sort; ///< Of a stand-in or secret.

    bool operator==(const PreviewPiece &) const = default;
};

using PreviewLine = std::vector<PreviewPiece>;

/// Two lines that say the same. An empty one has no counterpart.
struct PreviewRow
{
    PreviewLine recorded;
    PreviewLine shared;
    bool isHeading = false;

    bool operator==(const PreviewRow &) const = default;
};

struct SharePreview
{
    std::vector<PreviewRow> rows;
    qsizetype more = 0; ///< Lines that the report has beyond these.

    bool operator==(const SharePreview &) const = default;
};

/// @p recorded is the check under the policy that leaves all as it was, @p shared under the one to
/// share by. At most @p most rows are made.
SharePreview sharePreviewOf(const RedactedCheck &recorded, const RedactedCheck &shared,
    const ReportFacts &facts, size_t most);

/// A line of @p pieces as one text.
QString plainText(const PreviewLine &pieces);

} // namespace smtpscope
