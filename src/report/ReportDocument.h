// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A report as blocks that every format renders in its own way. Made once; what it says and in which
// order is decided nowhere else. Transcripts are not in it: forEachTranscriptLine() walks them.

#include "report/Phrase.h"
#include "session/Outcome.h"
#include "session/Session.h"
#include "session/Stage.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

/// How something ended, as a colour and a shape.
enum class Mark {
    Ok, ///< Circle, tick: it went through.
    Temporary, ///< Rounded square, clock hands: the same again may work later.
    Permanent, ///< Octagon, cross: stays so until somebody changes something.
    Warning, ///< Triangle, exclamation mark: it went on, but this is not as it should be.
    Unknown, ///< Diamond, question mark: nobody can tell.
    Pending, ///< Dotted ring: not reached.
    Skipped, ///< Circle, bar: left out or stopped on purpose.
    Running, ///< Ring with a moving quarter: it goes on now. Only where somebody watches.
};

/// The mark of @p outcome.
Mark markOf(Outcome outcome);

/// The mark in a word, such as "refused for good".
QString markText(Mark mark);

struct Fact
{
    QString label;
    Phrases value;
};

struct HeadingBlock
{
    int level = 1; ///< 1: the report's title, once; 2: a part, or a session; 3: a part of one.
    Phrases text;
};

struct ParagraphBlock
{
    Phrases text;
};

struct FactsBlock
{
    std::vector<Fact> facts;
};

struct TableBlock
{
    QStringList header;
    std::vector<std::vector<Phrases>> rows; ///< As many cells each as the header has.
};

struct ItemsBlock
{
    bool isNumbered = false;
    std::vector<Phrases> items;
};

/// Lines to copy or to quote: no line is wrapped or changed.
struct CodeBlock
{
    std::vector<Phrases> lines;
};

/// A part of a stage that was not interrupted by another stage.
struct Stretch
{
    qint64 startNs = 0;
    qint64 tookNs = 0;
};

/// One stage of the way.
struct StageTime
{
    Stage stage = Stage::Input;
    QString name; ///< In a word or two.
    Mark mark = Mark::Pending;
    QString state; ///< The mark in words.
    std::optional<qint64> startNs; ///< Since the session's start; nothing when not reached.
    qint64 tookNs = 0; ///< All its parts together.
    std::vector<Stretch> stretches; ///< In their order; an EHLO said again is a second one.
    bool isSlowest = false; ///< It took most of the time, and long.
};

/// The path of stages with their times.
struct StagesBlock
{
    std::vector<StageTime> stages;
    qint64 totalNs = 0; ///< Up to the last event.
};

struct VerdictBlock
{
    Mark mark = Mark::Unknown;
    Phrases sentence;
    std::vector<Fact> facts; ///< Stage, outcome, side, retry.
    StagesBlock way; ///< Of the session that decided, for a path in the banner; may be empty.
};

/// Where the transcript of @p session stands. The session belongs to the RedactedCheck.
struct TranscriptBlock
{
    const Session *session = nullptr;
    int decidingEvent = -1; ///< Index of the event that decided; -1 when there is none.
};

using Block = std::variant<HeadingBlock, VerdictBlock, ParagraphBlock, FactsBlock, TableBlock,
    ItemsBlock, CodeBlock, StagesBlock, TranscriptBlock>;

using ReportDocument = std::vector<Block>;

} // namespace smtpscope
