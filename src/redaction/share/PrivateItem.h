// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A stretch of text that a detector takes for private, and what it is. Whether it is masked is for
// the policy to say.

#include "redaction/ByteRange.h"

#include <vector>

namespace smtpscope {

enum class ItemKind {
    Mailbox, ///< local@domain.
    MessageId, ///< An identifier in the form of a mailbox.
    Person, ///< A user name, a local part alone, a display name.
    Host, ///< A name in the DNS, of whatever computer or domain.
    ClientHost, ///< The name of the computer that talks to the server.
    Address, ///< An IP address.
    Id, ///< A queue id, a session id, a signature.
    Token, ///< A password or token that stands in the open.
    Encoded, ///< A run of base64 with something private in it.
    Escaped, ///< Text with escapes (percent, quoted-printable, xtext, entities) that hides
             ///< something.
    Negotiation, ///< A sign-in message of Windows, which holds names of computers and domains.
    Subject, ///< What stands behind "Subject:".
    Label, ///< One label of a private name, standing alone.
    Word, ///< A word that the policy names.
};

struct PrivateItem
{
    ByteRange range;
    ItemKind kind = ItemKind::Person;

    bool operator==(const PrivateItem &) const = default;
};

/// Ordered, without overlaps.
using PrivateItems = std::vector<PrivateItem>;

} // namespace smtpscope
