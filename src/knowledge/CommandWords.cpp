// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/CommandWords.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

struct CommandWord
{
    QLatin1StringView word;
    ReplyCommand command = ReplyCommand::Any;
};

// Longer ones before those that they begin with.
constexpr std::array Words{
    CommandWord{QLatin1StringView("end of data"), ReplyCommand::EndOfData},
    CommandWord{QLatin1StringView("end-of-data"), ReplyCommand::EndOfData},
    CommandWord{QLatin1StringView("end of message"), ReplyCommand::EndOfData},
    CommandWord{QLatin1StringView("message body"), ReplyCommand::EndOfData},
    CommandWord{QLatin1StringView("sending data block"), ReplyCommand::EndOfData},
    CommandWord{QLatin1StringView("."), ReplyCommand::EndOfData},
    CommandWord{QLatin1StringView("initial connection"), ReplyCommand::Connect},
    CommandWord{QLatin1StringView("connect"), ReplyCommand::Connect},
    CommandWord{QLatin1StringView("mail from"), ReplyCommand::Mail},
    CommandWord{QLatin1StringView("mail command"), ReplyCommand::Mail},
    CommandWord{QLatin1StringView("pipelined mail"), ReplyCommand::Mail},
    CommandWord{QLatin1StringView("pipelined rcpt"), ReplyCommand::Rcpt},
    CommandWord{QLatin1StringView("pipelined data"), ReplyCommand::Data},
    CommandWord{QLatin1StringView("rcpt"), ReplyCommand::Rcpt},
    CommandWord{QLatin1StringView("data"), ReplyCommand::Data},
    CommandWord{QLatin1StringView("bdat"), ReplyCommand::Bdat},
    CommandWord{QLatin1StringView("ehlo"), ReplyCommand::Ehlo},
    CommandWord{QLatin1StringView("helo"), ReplyCommand::Helo},
    CommandWord{QLatin1StringView("lhlo"), ReplyCommand::Lhlo},
    CommandWord{QLatin1StringView("starttls"), ReplyCommand::StartTls},
    CommandWord{QLatin1StringView("auth"), ReplyCommand::Auth},
    CommandWord{QLatin1StringView("vrfy"), ReplyCommand::Vrfy},
    CommandWord{QLatin1StringView("quit"), ReplyCommand::Quit},
    CommandWord{QLatin1StringView("rset"), ReplyCommand::Rset},
};

// What reports write before the command's name.
constexpr std::array Leads{QLatin1StringView("in reply to "), QLatin1StringView("in response to "),
    QLatin1StringView("response to "), QLatin1StringView("reply to "),
    QLatin1StringView("remote mail server after "), QLatin1StringView("error after "),
    QLatin1StringView(">>> ")};

ReplyCommand commandAtStartOf(QStringView text)
{
    for (const QLatin1StringView skipped :
        {QLatin1StringView("the "), QLatin1StringView("\""), QLatin1StringView("'")}) {
        if (text.startsWith(skipped, Qt::CaseInsensitive))
            text = text.sliced(skipped.size());
    }
    for (const CommandWord &word : Words) {
        const bool isWord = text.startsWith(word.word, Qt::CaseInsensitive)
            && (text.size() == word.word.size() || !text[word.word.size()].isLetterOrNumber());
        if (isWord)
            return word.command;
    }
    return ReplyCommand::Any;
}

} // namespace

ReplyCommand commandNamedIn(QStringView text)
{
    for (const QLatin1StringView lead : Leads) {
        const qsizetype at = text.lastIndexOf(lead, -1, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const ReplyCommand command = commandAtStartOf(text.sliced(at + lead.size()));
        if (command != ReplyCommand::Any)
            return command;
    }
    return ReplyCommand::Any;
}

QStringView withoutCommandWords(QStringView text)
{
    const qsizetype open = text.lastIndexOf(QLatin1StringView("(in re"), -1, Qt::CaseInsensitive);
    const bool isLast = open >= 0 && text.endsWith(QLatin1Char(')'));
    if (!isLast || commandNamedIn(text.sliced(open)) == ReplyCommand::Any)
        return text;
    return text.first(open).trimmed();
}

} // namespace smtpscope
