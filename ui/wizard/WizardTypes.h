// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What goes into the wizard and what comes out of it.

#include "app/CheckPreparation.h"
#include "app/PlanStory.h"
#include "app/discovery/SettingsDiscovery.h"

#include <functional>
#include <optional>

namespace smtpscope {

/// What the person was told, as the first page asks.
enum class WizardProblem {
    CannotSend, ///< A program, printer or server gets an error when it sends.
    MailRefused, ///< Mail to one address or company is refused or returned.
    CannotFetch, ///< IMAP or POP3 does not connect or sign in.
    ErrorText, ///< There is an error text or a bounce; nothing is asked, no connection made.
    Console, ///< Somebody wants to talk to a server by hand.
};

/// Where a plan comes from that the wizard is to show.
enum class PlanOrigin {
    Own, ///< Made here: an earlier check, a practice server.
    Foreign, ///< From a file of somebody else: nothing is begun before Review was seen.
};

/// What the wizard needs from outside. All may be left out.
struct WizardMeans
{
    using FoundPassword = std::function<void(const std::optional<Secret> &)>;

    /// Looks for a kept password for the host and the user name, and tells later; empty: there is
    /// no keychain, and none is offered.
    std::function<void(const QString &host, const QString &user, FoundPassword found)> findPassword;
    /// Whether the keychain holds what was found; empty: it does. What is only remembered for this
    /// run is not to be kept by filling it in.
    std::function<bool(const QString &host, const QString &user)> isKept;
    QString keychainName; ///< Such as "Secret Service"; shown beside the choice to keep a password.
    DiscoveryMeans discovery; ///< Without a name server: that of the defaults.
    Plan defaults; ///< Time limits and proxy as they are set for the program.
};

struct WizardResult
{
    Plan plan;
    CheckSecrets secrets;
    bool isDomainCheck = false; ///< Plan::host is a domain whose mail hosts are to be asked.
    bool isConsole = false; ///< Connect, and let the person type.
    bool isStepwise = false; ///< Stop before each step.
    bool keepInKeychain = false; ///< Keep CheckSecrets::signIn for Plan::host and Plan::user.
};

} // namespace smtpscope
