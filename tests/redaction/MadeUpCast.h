// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Who and what takes part in a made-up session: people, computers, addresses and ids with names
// that stand in no sentence of ours by chance.

#include "redaction/NaivePrivacy.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <vector>

namespace smtpscope {

/// One of them, by the name that the patterns of replies use.
struct MadeUpValue
{
    QByteArray name; ///< Such as "from".
    QByteArray text;
    PrivateKind kind = PrivateKind::Loose;
};

/// The software that the server runs, which decides its wording and its ids.
enum class MadeUpServer { Postfix, Exim, Sendmail, Gmail, Exchange };

struct MadeUpCast
{
    std::vector<MadeUpValue> values;
    /// What has no part of its own in the replies, but must not be seen either: local parts.
    QList<NaiveValue> hidden;
    QByteArray senderDomain; ///< Organisational domain of the sender.
    QByteArray serverDomain; ///< Organisational domain of the server; may be the same.
    MadeUpServer server = MadeUpServer::Postfix;

    /// Index of the value with this name. There must be one.
    int indexOf(const QByteArray &name) const;
    const QByteArray &textOf(const QByteArray &name) const
    {
        return values[size_t(indexOf(name))].text;
    }
};

/// A cast; the same state of @p random gives the same one.
MadeUpCast madeUpCast(QRandomGenerator &random);

/// A password of 8 to 60 bytes with blanks, quotes, and every third time other letters than ASCII.
QByteArray madeUpPassword(QRandomGenerator &random);

/// The organisational domain of made-up names: two labels, three under co.uk; empty for less.
QString madeUpOrganisation(const QString &name);

} // namespace smtpscope
