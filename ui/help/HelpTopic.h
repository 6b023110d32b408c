// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the help consists of, as plain values: nothing in it is markup.

#include "report/ReportDocument.h"

#include <QString>

#include <optional>
#include <vector>

namespace smtpscope {

/// How a piece of a topic is shown.
enum class HelpForm {
    Paragraph, ///< Text alone.
    Head, ///< A small head inside of a topic.
    Step, ///< One step of a numbered list; the numbers are counted from the last head.
    Term, ///< A term and what it means.
    Key, ///< A key, as the platform writes it, and what it does.
};

struct HelpBlock
{
    HelpForm form = HelpForm::Paragraph;
    QString text;
    QString term; ///< For Term and Key only.
    std::optional<Mark> mark; ///< Drawn before a term.

    bool operator==(const HelpBlock &) const = default;
};

struct HelpTopic
{
    QString id; ///< For links from other pages, such as "private".
    QString title;
    QString summary; ///< One sentence below the title.
    std::vector<HelpBlock> blocks;

    bool operator==(const HelpTopic &) const = default;
};

/// All topics, in the order in which they are listed.
std::vector<HelpTopic> helpTopics();

/// True when the title, the summary or a block of @p topic has each word of @p words; case does not
/// matter.
bool hasWords(const HelpTopic &topic, const QString &words);

} // namespace smtpscope
