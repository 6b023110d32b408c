// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The server's side of a recorded conversation: after each thing that the client says comes what
// the recorded server said to the recorded client then. Whatever stands where the record has a
// masked secret is as good as another.

#include "practice/PracticeConversation.h"

namespace smtpscope {

class ReplayConversation final : public PracticeConversation
{
public:
    /// @p situation holds the turns and outlives it.
    explicit ReplayConversation(const Situation &situation);

    Deeds greeting() override;
    Deeds onLine(const QByteArray &line) override;
    Deeds onMessage(qint64 size) override;
    Deeds onChunk(qint64 size) override;
    void onLiteral(const QByteArray &) override { } // a literal is heard as the line that it is
    void onEncrypted(bool) override { }
    /// Nothing but its length is known of the secrets in a record, so nothing is kept at all.
    QByteArray keptOf(const QByteArray &) const override { return "***"; }
    QByteArray lineTooLong() const override { return farewell(); }

private:
    Deeds turnFor(const QByteArray &verb, const QByteArray &tag);
    void skipTo(const QByteArray &verb);
    QByteArray farewell() const;

    const Situation &m_situation;
    size_t m_next = 0;
    bool m_isAsking = false; // the last thing said was a challenge
};

} // namespace smtpscope
