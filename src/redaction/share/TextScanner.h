// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Goes through a text once and names what looks private in it. Knows nothing of policies and
// stand-ins.

#include "redaction/share/HostNames.h"
#include "redaction/share/KnownWords.h"
#include "redaction/share/PrivateItem.h"

#include <QByteArrayView>

namespace smtpscope {

/// What a text is.
enum class TextContext {
    Plain, ///< A command, a remark, a field of the plan, a message.
    Reply, ///< A server's reply.
    RecipientReply, ///< A server's reply to a command that named a person.
};

class TextScanner
{
public:
    /// @p words are found besides what the detectors find; null while they are not known yet.
    TextScanner(const HostNames &hosts, const KnownWords *words);

    /// What is private in @p text, ordered and without overlaps. @p depth says how many encodings
    /// were taken off already; from two on no more are looked through.
    PrivateItems scan(QByteArrayView text, TextContext context, int depth = 0) const;

private:
    const HostNames &m_hosts;
    const KnownWords *m_words;
};

} // namespace smtpscope
