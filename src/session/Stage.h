// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The stages of a mail's way, as they are named in files, on the command line and in verdicts.

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace smtpscope {

enum class Stage {
    Input, ///< What the person asked for was refused before any network use.
    Dns, ///< A name is looked up.
    Connect, ///< A TCP connection is opened.
    Banner, ///< The server's greeting is awaited (SMTP, LMTP).
    Ehlo, ///< EHLO, or HELO when that is refused.
    StartTls, ///< TLS is asked for on a plain connection.
    Tls, ///< The TLS handshake and the check of the certificate.
    Auth, ///< The sign-in.
    Mail, ///< MAIL: the sender is named.
    Rcpt, ///< RCPT: a recipient is named.
    Data, ///< DATA: permission to send the message is asked for.
    Body, ///< The message itself, up to the reply after the final dot.
    Quit, ///< The good-bye.
    Done, ///< The whole plan went through.
    Greeting, ///< The server's greeting (IMAP, POP3).
    Capability, ///< CAPABILITY or CAPA (IMAP, POP3).
    Login, ///< The sign-in (IMAP, POP3).
    Logout, ///< LOGOUT or QUIT (IMAP, POP3).
};

/// Every stage in the order above.
inline constexpr std::array AllStages{Stage::Input, Stage::Dns, Stage::Connect, Stage::Banner,
    Stage::Ehlo, Stage::StartTls, Stage::Tls, Stage::Auth, Stage::Mail, Stage::Rcpt, Stage::Data,
    Stage::Body, Stage::Quit, Stage::Done, Stage::Greeting, Stage::Capability, Stage::Login,
    Stage::Logout};

/// The stage's identifier in files and options, such as "starttls".
QLatin1StringView idOf(Stage stage);

/// The stage with this identifier; nothing when there is none.
std::optional<Stage> stageFromId(QStringView id);

} // namespace smtpscope
