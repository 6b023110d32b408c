// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A mail address as a person types it, and the path that goes into MAIL and RCPT (RFC 5321 4.1.2).
// Refuses only what would break the command; what a server may think of an address is the server's
// business.

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <variant>

namespace smtpscope {

/// Why a text cannot go into a command: address.empty, address.control-character (CR, LF, NUL and
/// others), address.brackets (an angle bracket or a blank outside of quotes), address.quote-open,
/// address.too-long (over 998 bytes).
struct MailboxError
{
    QString id;
};

class Mailbox;

/// What Mailbox::parse() gives: the address, or why it is none.
using MailboxResult = std::variant<Mailbox, MailboxError>;

/// An address that can stand in a command, or the null sender.
class Mailbox
{
public:
    /// Blanks around and one pair of angle brackets are taken away. Quoted local parts, address
    /// literals, source routes and names without a domain are kept. An international domain becomes
    /// A-labels (RFC 5891) where that is possible.
    static MailboxResult parse(QStringView text);
    /// The null sender `<>` of bounces (RFC 5321 4.5.5).
    static Mailbox nullSender() { return {}; }

    /// As typed, without brackets; empty for the null sender.
    QString address() const { return m_address; }
    /// What goes over the wire, UTF-8, always in brackets: a server such as Exchange answers 555
    /// without.
    QByteArray path() const { return '<' + m_wire.toUtf8() + '>'; }
    /// True when the path is not ASCII and so needs SMTPUTF8 (RFC 6531).
    bool needsSmtpUtf8() const;

    bool operator==(const Mailbox &) const = default;

private:
    QString m_address;
    QString m_wire;
};

} // namespace smtpscope
