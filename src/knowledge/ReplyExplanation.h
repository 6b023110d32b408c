// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a reply means where it came, for people.

#include "session/Side.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace smtpscope {

enum class Confidence {
    Certain, ///< A text that only this fault has, or a code that says exactly this.
    Likely, ///< Words or a code that mean this nearly always.
    Guess, ///< Only the code and the command, or words that contradict the code.
};

/// The identifier in files, such as "likely".
QLatin1StringView idOf(Confidence confidence);

/// Something odd about the reply that a person should know.
struct ExplanationNote
{
    QString id; ///< Such as "note.class-conflict".
    QString text; ///< A translated sentence.

    bool operator==(const ExplanationNote &) const = default;
};

struct ReplyExplanation
{
    int code = 0; ///< As asked; 0 without one.
    QString enhanced; ///< As asked, or as the code stands for it (511 is 5.1.1).
    QString cause; ///< A word of the cause vocabulary, "unclear" when nothing tells.
    QString title; ///< What happened, in a few words. All texts are translated.
    QString meaning; ///< What it means here.
    Side side = Side::None;
    Retry retry = Retry::None;
    QStringList nextSteps; ///< For the helpdesk, in order.
    QString userSentence; ///< To pass on to the person who asked.
    QStringList sources; ///< Such as "RFC 5321 4.2.3".
    Confidence confidence = Confidence::Guess;
    QString provider; ///< Whose words they are, such as "Gmail"; empty when anybody's.
    std::vector<ExplanationNote> notes;

    bool operator==(const ReplyExplanation &) const = default;
};

} // namespace smtpscope
