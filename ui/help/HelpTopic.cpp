// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/help/HelpTopic.h"

#include "ui/help/HelpTexts.h"

#include <QStringList>

#include <algorithm>

namespace smtpscope {

std::vector<HelpTopic> helpTopics()
{
    return {firstDiagnosisTopic(), timelineTopic(), privacyTopic(), consoleTopic(), practiceTopic(),
        keysTopic(), glossaryTopic()};
}

bool hasWords(const HelpTopic &topic, const QString &words)
{
    QStringList all{topic.title, topic.summary};
    for (const HelpBlock &block : topic.blocks)
        all << block.term << block.text;
    const QString text = all.join(QLatin1Char('\n'));
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace smtpscope
