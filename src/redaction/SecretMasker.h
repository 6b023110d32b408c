// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Takes the secrets of one conversation out of its bytes before they are recorded. Keeps every
// length; knows nothing of sockets, sessions and formats.

#include "redaction/SecretSearch.h"
#include "session/Secret.h"
#include "session/Span.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace smtpscope {

class SecretMasker
{
public:
    /// Makes @p secret known: a password as typed (UTF-8), its SASLprep spelling, and what is
    /// derived from it (digests, proofs, server signatures, whole SASL answers). Learning one twice
    /// changes nothing.
    void learn(const QByteArray &secret);

    /// True when a learnt secret is under six bytes, a protocol word, a reply code or all
    /// asterisks. Such a secret is masked only where it was sent and in the reply that follows; the
    /// person has to be told.
    bool hasShortSecret() const { return m_search.hasShortSecret(); }

    /// Masks what we send: every mark of sort secret, widened to the encoded run that it stands in,
    /// and every other form of a secret. Returns the final marks: ordered, without overlaps, those
    /// of other sorts cut to what no secret swallowed. Offsets count from the first byte of @p
    /// bytes.
    std::vector<Span> maskSent(QByteArray &bytes, const std::vector<Span> &marks) const;

    /// Masks a whole reply with its codes and line ends, which stay as they are. Returns the masked
    /// stretches; asterisks of the server's own are none.
    std::vector<Span> maskReply(QByteArray &raw, ReplyContext context) const;

    /// Masks received bytes that are no whole reply. At both ends also parts of a secret (four
    /// bytes of a form, three as typed), because the rest may stand in another read.
    std::vector<Span> maskFragment(QByteArray &raw, ReplyContext context) const;

    /// @p text with one '*' for each UTF-16 unit of a secret in it.
    QString maskText(const QString &text) const;

    /// What is searched for; for the leak check.
    const SecretSearch &search() const { return m_search; }

private:
    std::vector<Secret> m_known;
    SecretSearch m_search;
};

} // namespace smtpscope
