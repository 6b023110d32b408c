// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Turns what was said in one conversation into records without its secrets. Remembers only whether
// the last command held one; knows neither clock nor session.

#include "protocol/Command.h"
#include "protocol/ParsedReply.h"
#include "redaction/SecretMasker.h"
#include "session/Plan.h"
#include "session/Session.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace smtpscope {

class MaskedRecords
{
public:
    explicit MaskedRecords(SecretMasker masker = {}) : m_masker(std::move(masker)) { }

    /// What is masked; learn here what must be known before something that may hold it is recorded.
    SecretMasker &masker() { return m_masker; }
    const SecretMasker &masker() const { return m_masker; }

    /// @p command as it was sent. Its secrets are masked in everything that follows.
    Record sent(Stage stage, const Command &command);
    /// A whole reply. Where something was masked it is read again under @p plan's protocol and
    /// limits, so that nothing can slip past the mask.
    Record received(Stage stage, const ParsedReply &reply, const Plan &plan);
    /// A reply with a code that somebody only quotes: its bytes are put together again.
    Record quoted(Stage stage, const Reply &reply);
    /// A whole answer that is no reply of the protocol, such as a proxy's.
    Record receivedBytes(Stage stage, const QByteArray &bytes);
    /// Bytes that broke the protocol, or that never became a reply; @p defect may be empty.
    Record broken(EventKind kind, Stage stage, Direction direction, const QByteArray &bytes,
        const QString &defect) const;
    /// A happening without bytes of the wire; @p defect may be empty.
    Record happened(
        EventKind kind, Stage stage, const QString &text, const QString &defect = {}) const;

private:
    ReplyContext context() const;

    SecretMasker m_masker;
    bool m_followsSecret = false;
};

} // namespace smtpscope
