// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Masks secrets in what is about to be recorded. The length of everything stays, so that offsets,
// marks and byte counts stay right; each byte of a secret becomes '*' and is marked with the sort
// `secret`.

#include "redaction/SecretFinder.h"
#include "session/Span.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace smtpscope {

/// Where a received text stands in the conversation.
enum class ReplyContext {
    AfterSecret, ///< It answers something that held a secret: short secrets are looked for too.
    Elsewhere, ///< Anywhere else.
};

class SecretMasker
{
public:
    /// From now on @p secret is masked: a password as typed or as prepared, a digest, a proof, a
    /// signature.
    void learn(const QByteArray &secret);
    /// True when a secret is too short or too ordinary to be told from other text. It is then
    /// masked where it was sent, in sign-in answers and in the reply that follows, and nowhere
    /// else.
    bool hasShortSecret() const { return m_finder.hasShortSecret(); }
    const SecretFinder &finder() const { return m_finder; }

    /// Masks what @p marks call a secret, and whatever else holds one. Returns all marks, in order
    /// and apart; those of other sorts are cut where a secret lies over them.
    std::vector<Span> maskSent(QByteArray &bytes, const std::vector<Span> &marks) const;
    /// Masks the text of a whole reply; never its codes. Returns the marks.
    std::vector<Span> maskReply(QByteArray &raw, ReplyContext context) const;
    /// The same for bytes that are no whole reply: a secret that is cut off at either end is masked
    /// too.
    std::vector<Span> maskFragment(QByteArray &raw, ReplyContext context) const;
    /// @p text with every secret replaced by as many '*' as it has bytes in UTF-8.
    QString maskText(const QString &text) const;

private:
    std::vector<ByteRange> secretsInReply(const QByteArray &raw, ReplyContext context) const;

    SecretFinder m_finder;
};

} // namespace smtpscope
