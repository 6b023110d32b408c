// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a connection of the practice server needs of a conversation, whatever its protocol: lines
// in, deeds out. No socket, no clock.

#include "practice/Situation.h"

#include <QByteArray>
#include <QSet>

#include <memory>

namespace smtpscope {

/// What all conversations of one server share.
struct PracticeMemory
{
    /// Hashes of lines that rules turn away only the first time; never of a sign-in.
    QSet<QByteArray> heardLines;
};

class PracticeConversation
{
public:
    PracticeConversation() = default;
    virtual ~PracticeConversation() = default;
    PracticeConversation(const PracticeConversation &) = delete;
    PracticeConversation &operator=(const PracticeConversation &) = delete;

    virtual Deeds greeting() = 0;
    /// Answers one line, without its line end.
    virtual Deeds onLine(const QByteArray &line) = 0;
    /// Answers a whole message of @p size bytes, after DeedKind::ReadMessage.
    virtual Deeds onMessage(qint64 size) = 0;
    /// Answers a whole chunk of @p size bytes, after DeedKind::ReadChunk.
    virtual Deeds onChunk(qint64 size) = 0;
    /// Takes the bytes that DeedKind::ReadLiteral asked for; the rest of the line follows them.
    virtual void onLiteral(const QByteArray &bytes) = 0;
    /// The connection is encrypted now; all is forgotten (RFC 3207 4.2). @p clientIsKnown: the
    /// client has shown a certificate that was accepted.
    virtual void onEncrypted(bool clientIsKnown) = 0;

    /// What may be kept of @p line, which is about to be answered: no password and nothing that
    /// might be one.
    virtual QByteArray keptOf(const QByteArray &line) const = 0;
    /// What to say of a line that is longer than any sensible one.
    virtual QByteArray lineTooLong() const = 0;
};

/// The conversation that @p situation asks for. @p nonce is fresh printable text without a comma.
/// @p situation and @p memory outlive it.
std::unique_ptr<PracticeConversation> makePracticeConversation(
    const Situation &situation, PracticeMemory &memory, const QByteArray &nonce);

} // namespace smtpscope
