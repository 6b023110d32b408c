// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What findings about sender, recipients and the message say.

#include "report/FindingTextTable.h"

#include <QtGlobal>

#include <array>

namespace smtpscope {

namespace {

constexpr std::array Rows{
    FindingTextRow{QLatin1StringView("mail.smtputf8-not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "An address is not ASCII, and the server does not take such addresses (no "
            "SMTPUTF8)")},
    FindingTextRow{QLatin1StringView("mail.requiretls-not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server does not promise to pass the mail on over TLS only (REQUIRETLS), "
            "so nothing was sent")},
    FindingTextRow{QLatin1StringView("dsn.not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server takes no wishes for delivery reports (--notify, --ret, --envid, "
            "--orcpt); they were left out")},
    FindingTextRow{QLatin1StringView("deliverby.not-offered"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server takes no time limit (--deliverby); it was left out")},
    FindingTextRow{QLatin1StringView("bdat.not-offered"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server does not offer BDAT; the message went by DATA")},
    FindingTextRow{QLatin1StringView("rcpt.relay-despite-sign-in"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The sign-in went through, but this account may not send to other domains: %9")},
    FindingTextRow{QLatin1StringView("rcpt.beyond-limit"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server took some of the recipients and put the rest off in the same way: "
            "there are too many at once for it")},
    FindingTextRow{QLatin1StringView("message.bare-lf"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "Lines of the message end with LF alone instead of CR LF, which many servers "
            "refuse since 2024")},
    FindingTextRow{QLatin1StringView("message.bare-cr"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "A CR stands alone within the message, which many servers refuse")},
    FindingTextRow{QLatin1StringView("message.nul"),
        QT_TRANSLATE_NOOP("FindingTexts", "The message holds NUL bytes, which no mail may have")},
    FindingTextRow{QLatin1StringView("message.no-header"),
        QT_TRANSLATE_NOOP("FindingTexts", "The message does not begin with a header")},
    FindingTextRow{QLatin1StringView("message.no-empty-line"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "No empty line parts the header of the message from its text")},
    FindingTextRow{QLatin1StringView("message.header-incomplete"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The header of the message lacks From, Date or Message-ID: spam filters "
            "dislike that")},
    FindingTextRow{QLatin1StringView("message.header-not-ascii"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "Letters beyond ASCII stand unencoded in the header of the message, and the "
            "server does not take that (no SMTPUTF8)")},
    FindingTextRow{QLatin1StringView("message.8bit-not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The message has letters beyond ASCII, and the server announces that it takes "
            "seven-bit messages only (no 8BITMIME): they may arrive broken")},
    FindingTextRow{QLatin1StringView("message.firewall-at-final-dot"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server's answer to the message never came, and a filtering firewall is in "
            "between: such firewalls are known to swallow the end of messages. The mail "
            "may have been taken")},
};

} // namespace

std::span<const FindingTextRow> mailFindingTexts()
{
    return Rows;
}

} // namespace smtpscope
