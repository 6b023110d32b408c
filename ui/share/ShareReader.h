// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Who is going to read what is shared, and which policy follows from that.

#include "app/SharePreparation.h"
#include "session/Span.h"

#include <QStringList>

#include <vector>

namespace smtpscope {

enum class ShareReader {
    Vendor, ///< The other side's support: server names stay, people and this network go.
    Public, ///< Anyone: all names and addresses go.
    Custom, ///< Whoever it is: each kind is chosen.
    OnlyMe, ///< Nobody else: all stays but secrets.
};

/// One kind of thing that can go or stay.
struct ShareKind
{
    Treatment SharePolicy::*treatment;
    QString name; ///< Such as "Mail domains".
};

/// All kinds, in the order in which they are offered.
std::vector<ShareKind> shareKinds();

/// The policy for @p reader. @p chosen is what counts for Custom; @p mask and @p keep are words
/// that go or stay besides.
SharePolicy policyFor(ShareReader reader, const SharePolicy &chosen, const QStringList &mask,
    const QStringList &keep);

/// What was masked of @p sort, before a number: "People", "Computer names".
QString countedName(Sort sort);

} // namespace smtpscope
