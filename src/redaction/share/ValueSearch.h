// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Are private values or secrets in one text? The leak check's eyes, without memory of where it
// looks.

#include "redaction/PrivateValues.h"
#include "redaction/SecretSearch.h"
#include "redaction/share/KnownWords.h"

#include <QByteArrayView>
#include <QSet>

#include <optional>
#include <vector>

namespace smtpscope {

class ValueSearch
{
public:
    /// @p secrets may be null.
    ValueSearch(const PrivateValues &values, const SecretSearch *secrets);

    /// The sort of the first value that is left in @p text, in any form; nothing when none is.
    std::optional<Sort> leakIn(QByteArrayView text, TextShape shape) const;

private:
    std::optional<Sort> plainLeakIn(QByteArrayView text) const;
    bool hasGluedMailbox(QByteArrayView decoded) const;
    bool isWithinKept(QByteArrayView text, qsizetype begin, qsizetype end) const;

    KnownWords m_whole;
    KnownWords m_words;
    QByteArrayList m_mailboxEnds; // "@" and a domain, or a whole mailbox; folded
    QSet<QByteArray> m_kept;
    const SecretSearch *m_secrets = nullptr;
};

} // namespace smtpscope
