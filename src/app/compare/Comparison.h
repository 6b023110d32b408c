// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Two sessions side by side, stage by stage: what is the same, what differs, and where they part
// ways. A value; who shows it knows nothing of how it came about.

#include "report/ReportDocument.h"
#include "session/Session.h"

#include <QString>

#include <optional>
#include <vector>

namespace smtpscope {

enum class Likeness {
    Same, ///< Both sides say the same.
    Different, ///< Both have it, and it is not the same.
    OnlyLeft, ///< The right side does not have it.
    OnlyRight, ///< The left side does not have it.
};

/// How much a difference says about why the ends differ.
enum class DetailWeight {
    Input, ///< Chosen by whoever checks: a user name, a port.
    Fact, ///< A property of the server or of the way to it.
    Remark, ///< Different each time: the words of an accepted reply.
};

/// One thing that both sides may have.
struct ComparedDetail
{
    QString what; ///< Its name, such as "User name".
    QString clause; ///< What it means when it differs, such as "the user names differ".
    Phrases left;
    Phrases right;
    DetailWeight weight = DetailWeight::Fact;
    Likeness likeness = Likeness::Same;

    bool operator==(const ComparedDetail &) const = default;
};

/// One side of a row.
struct ComparedCell
{
    Mark mark = Mark::Pending;
    QString state; ///< The mark in words, such as "not reached".
    Phrases text; ///< What was said, in short; empty when the stage was not reached.
    std::optional<qint64> tookNs; ///< Nothing when not reached, or where time says nothing.

    bool operator==(const ComparedCell &) const = default;
};

struct ComparedRow
{
    Stage stage = Stage::Connect;
    bool isOffers = false; ///< What the server offers, which is no stage.
    QString name; ///< Of the stage, in a word or two.
    ComparedCell left;
    ComparedCell right;
    Likeness likeness = Likeness::Same; ///< Of all but remarks and times.
    QString difference; ///< What differs, in a few words; empty when nothing that matters does.
    std::vector<ComparedDetail> details; ///< Same ones too.
    /// How many times as long the slower side took; nothing when that says nothing.
    std::optional<double> slowness;

    bool operator==(const ComparedRow &) const = default;
};

/// What the two sides are called where a sentence names them.
struct ComparedNames
{
    QString left;
    QString right;
};

struct Comparison
{
    std::vector<ComparedRow> rows; ///< In the order of the way.
    int parting = -1; ///< Row where they part ways; what follows is its consequence. -1: nowhere.
    Mark mark = Mark::Ok; ///< Of the side that came less far.
    Phrases headline; ///< The first difference that matters, as one sentence.
    Phrases advice; ///< What each side has there; may be empty.
    int differences = 0; ///< Rows that are not the same.

    bool operator==(const Comparison &) const = default;
};

/// Compares two finished, judged sessions.
Comparison comparisonOf(const Session &left, const Session &right, const ComparedNames &names);

} // namespace smtpscope
