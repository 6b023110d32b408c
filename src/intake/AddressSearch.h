// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Mail addresses in running text, and which of them a report speaks of as its recipients.

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace smtpscope {

/// How likely it is that an address, by where it stands, is a recipient of the mail that failed.
enum class AddressRole {
    Other, ///< The sender, a contact, an alias that led to the recipient.
    Mentioned, ///< Nothing speaks for or against it.
    InBrackets, ///< In round brackets after a name.
    Addressed, ///< After a word such as "to" or "recipient", or in a reply about it.
    Heading, ///< It begins its line: what follows is about it.
};

struct FoundAddress
{
    QString address; ///< As written, without angle brackets.
    qsizetype start = 0; ///< First character of it in the text.
    qsizetype end = 0; ///< Character after it.
    AddressRole role = AddressRole::Mentioned;

    bool operator==(const FoundAddress &) const = default;
};

inline constexpr size_t MostFoundAddresses = 2'000; ///< In one text; later ones are not looked at.

/// The addresses in @p text, in its order.
std::vector<FoundAddress> addressesIn(QStringView text);

/// The first address in @p text, such as the value of a To field; empty without one.
QString firstAddressIn(QStringView text);

/// True when both name the same mailbox: the domain in any case, the local part too, because
/// programs on the way change it.
bool isSameAddress(QStringView one, QStringView other);

/// True for the names that mail systems write under: MAILER-DAEMON, postmaster and the like.
bool isSystemAddress(QStringView address);

/// The recipients among @p found, each once: those of the highest role that occurs, without
/// @p notThese. When only those are there, they are taken all the same.
QStringList recipientsAmong(const std::vector<FoundAddress> &found, const QStringList &notThese);

} // namespace smtpscope
