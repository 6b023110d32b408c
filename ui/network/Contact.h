// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A host that this program talked to, or tried to: which, why, when, and how much was said.

#include "session/Session.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace smtpscope {

enum class ContactPurpose {
    Check, ///< The server that a check was for.
    LookUp, ///< A DNS server that was asked for a name.
    Discovery, ///< Asked for settings that fit an address.
    Control, ///< A host to compare with, whether the network lets a port out.
    Proxy, ///< The way to the server.
    Practice, ///< A practice server on this computer.
};

/// The purpose in a word or two.
QString nameOf(ContactPurpose purpose);

struct Contact
{
    QDateTime when; ///< When it was first tried.
    QString host; ///< Name as asked for; empty for an address alone.
    QString address; ///< IP address, or what stands for the system's own DNS server.
    int port = 0; ///< 0 when there is none, or it is not known.
    ContactPurpose purpose = ContactPurpose::Check;
    qint64 sent = 0; ///< Bytes that were said, without what encryption adds.
    qint64 received = 0; ///< Bytes that were heard, without what encryption adds.
    QString result; ///< How it went, in a few words; empty when it was reached.

    bool operator==(const Contact &) const = default;
};

/// All contacts that @p session tells of: look-ups, addresses that were tried, and the one that was
/// talked to. @p purpose is what the session itself was for.
std::vector<Contact> contactsOf(
    const Session &session, ContactPurpose purpose = ContactPurpose::Check);

} // namespace smtpscope
