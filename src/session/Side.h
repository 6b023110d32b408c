// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Whose side a fault is on: who can mend it.

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace smtpscope {

enum class Side {
    None, ///< Nobody needs to mend anything.
    ThisComputer, ///< The computer that ran the check: its settings, its clock, its software.
    SenderUser, ///< The person who sends: address, password, what they wrote.
    SenderServer, ///< The administrator of the server that mail is handed to.
    Network, ///< Whoever runs the network between this computer and the server.
    RecipientServer, ///< The administrator of the recipient's server.
    RecipientUser, ///< The person who receives.
};

/// The side's identifier in files, such as "recipient-server".
QLatin1StringView idOf(Side side);

/// The side with this identifier; nothing when there is none.
std::optional<Side> sideFromId(QStringView id);

/// Whether trying the same thing again makes sense.
enum class Retry {
    None, ///< The question does not arise: nothing failed.
    No, ///< The same attempt would fail again.
    Later, ///< The same attempt may work after some time.
    AfterChange, ///< Something has to be changed first.
};

/// The identifier in files, such as "after-change".
QLatin1StringView idOf(Retry retry);

/// The value with this identifier; nothing when there is none.
std::optional<Retry> retryFromId(QStringView id);

} // namespace smtpscope
