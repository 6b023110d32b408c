// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/ReturnedMail.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr qsizetype LongestRule = 100; // characters of a line that parts report and mail

constexpr std::array Rules{QLatin1StringView("original message"),
    QLatin1StringView("original mail"), QLatin1StringView("original text"),
    QLatin1StringView("copy of the message"), QLatin1StringView("copy of your message"),
    QLatin1StringView("copy of the original"), QLatin1StringView("copy of this message"),
    QLatin1StringView("message headers follow"), QLatin1StringView("message header follows"),
    QLatin1StringView("message text follows"), QLatin1StringView("header of the original"),
    QLatin1StringView("headers of the original"), QLatin1StringView("unsent message"),
    QLatin1StringView("undelivered message"), QLatin1StringView("returned message"),
    QLatin1StringView("below this line"), QLatin1StringView("copy of the message header"),
    QLatin1StringView("message follows"), QLatin1StringView("kopie der nachricht"),
    QLatin1StringView("message d'origine"), QLatin1StringView("mensaje original"),
    QLatin1StringView("message contents follow"), QLatin1StringView("failed message follows")};

// Sentences that speak of the mail, but do not begin it.
constexpr std::array Sentences{QLatin1StringView("original message was"),
    QLatin1StringView("your original"), QLatin1StringView("the original message received"),
    QLatin1StringView("forwarded")};

template <size_t Count>
bool holdsAny(const QString &line, const std::array<QLatin1StringView, Count> &words)
{
    return std::any_of(words.begin(), words.end(),
        [&line](QLatin1StringView word) { return line.contains(word); });
}

// "----- Original message -----", "Below is a copy of the original message:" and the like.
bool isRule(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.size() < 8 || text.size() > LongestRule)
        return false;
    const QString words = text.toString().toLower();
    if (!holdsAny(words, Rules) || holdsAny(words, Sentences))
        return false;
    const bool hasEnd = QLatin1StringView(":-=*|_").contains(text.back());
    const bool hasStart = QLatin1StringView("-=*|_").contains(text.front());
    const bool announces = words.contains(QLatin1String("follow"))
        || words.contains(QLatin1String("copy")) || words.contains(QLatin1String("below"));
    return hasEnd || hasStart || announces;
}

// The first field of a header as mail systems write it.
bool beginsHeader(QStringView line)
{
    static constexpr std::array Names{QLatin1StringView("Received:"),
        QLatin1StringView("Return-Path:"), QLatin1StringView("DKIM-Signature:"),
        QLatin1StringView("Message-ID:"), QLatin1StringView("X-Received:"),
        QLatin1StringView("MIME-Version:"), QLatin1StringView("Delivered-To:")};
    return std::any_of(Names.begin(), Names.end(),
        [line](QLatin1StringView name) { return line.startsWith(name, Qt::CaseInsensitive); });
}

QStringView lineAt(QStringView text, qsizetype at)
{
    const qsizetype feed = text.indexOf(QLatin1Char('\n'), at);
    return text.sliced(at, (feed < 0 ? text.size() : feed) - at);
}

// Behind a rule some lines may stand before the header: a second rule, empty ones.
HeaderFields headerAfter(QStringView text, qsizetype at)
{
    for (int lines = 0; lines < 4 && at < text.size(); ++lines) {
        const QStringView line = lineAt(text, at);
        if (!fieldNameIn(line).isEmpty())
            return headerFieldsIn(text.sliced(at));
        at += line.size() + 1;
    }
    return {};
}

} // namespace

SplitReport splitReport(const QString &text)
{
    const QStringView all(text);
    bool hasWords = false; // a report says something before it returns a mail
    for (qsizetype at = 0; at < all.size();) {
        const QStringView line = lineAt(all, at);
        const qsizetype next = at + line.size() + 1;
        if (hasWords && isRule(line))
            return {text.left(at), headerAfter(all, std::min(next, all.size()))};
        if (hasWords && beginsHeader(line))
            return {text.left(at), headerFieldsIn(all.sliced(at))};
        hasWords = hasWords || line.trimmed().size() > 3;
        at = next;
    }
    return {text, {}};
}

} // namespace smtpscope
