// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/compare/Comparison.h"

#include "app/compare/ComparisonCells.h"
#include "app/compare/ComparisonDetails.h"
#include "app/compare/ComparisonTexts.h"
#include "report/StageTimes.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr qint64 LongNs = 500'000'000; // a stage that took less is never slow
constexpr qint64 FloorNs = 10'000'000; // how short a time may be and still be divided by
constexpr double MuchSlower = 2;

using Stages = std::vector<StageTime>;

Stages::const_iterator find(const Stages &stages, Stage stage)
{
    return std::find_if(
        stages.begin(), stages.end(), [stage](const StageTime &one) { return one.stage == stage; });
}

// The left way, with what only the right one has after the stage that it follows there.
std::vector<Stage> mergedWay(const Stages &left, const Stages &right)
{
    std::vector<Stage> way;
    for (const StageTime &one : left)
        way.push_back(one.stage);
    auto place = way.begin();
    for (const StageTime &one : right) {
        auto found = std::find(way.begin(), way.end(), one.stage);
        if (found == way.end())
            found = way.insert(place, one.stage);
        place = found + 1;
    }
    return way;
}

ComparedCell cellAt(const Session &session, const Stages &stages, Stage stage)
{
    const auto found = find(stages, stage);
    ComparedCell cell;
    cell.mark = found == stages.end() ? Mark::Skipped : found->mark;
    cell.state = found == stages.end() ? Texts::tr("left out") : found->state;
    if (found == stages.end() || !found->startNs)
        return cell;
    cell.text = cellText(session, stage);
    cell.tookNs = found->tookNs;
    return cell;
}

std::optional<double> slownessOf(const ComparedCell &left, const ComparedCell &right)
{
    if (!left.tookNs || !right.tookNs)
        return {};
    const auto [fast, slow] = std::minmax(*left.tookNs, *right.tookNs);
    const double ratio = double(slow) / double(std::max(fast, FloorNs));
    if (slow < LongNs || ratio < MuchSlower)
        return {};
    return ratio;
}

bool isReached(const ComparedCell &cell)
{
    return cell.mark != Mark::Pending && cell.mark != Mark::Skipped;
}

bool hasDifference(const ComparedRow &row)
{
    return firstDifferent(row.details, DetailWeight::Input)
        || firstDifferent(row.details, DetailWeight::Fact) || row.left.mark != row.right.mark;
}

Likeness likenessOf(const ComparedRow &row)
{
    const bool isLeft = row.isOffers ? !row.left.text.empty() : isReached(row.left);
    const bool isRight = row.isOffers ? !row.right.text.empty() : isReached(row.right);
    if (isLeft != isRight)
        return isLeft ? Likeness::OnlyLeft : Likeness::OnlyRight;
    return hasDifference(row) ? Likeness::Different : Likeness::Same;
}

void judge(ComparedRow &row)
{
    row.likeness = likenessOf(row);
    row.slowness = slownessOf(row.left, row.right);
    row.difference = differenceText(row);
}

ComparedRow offersRow(const Session &left, const Session &right)
{
    ComparedRow row;
    row.stage = Stage::Ehlo;
    row.isOffers = true;
    row.name = Texts::tr("Offers");
    row.left.text = offersText(left);
    row.right.text = offersText(right);
    for (ComparedCell *cell : {&row.left, &row.right}) {
        cell->mark = cell->text.empty() ? Mark::Pending : Mark::Ok;
        cell->state = markText(cell->mark);
    }
    row.details = offeredDetails(left, right);
    judge(row);
    return row;
}

// What was offered last is what counts: after EHLO, and after encryption where that follows.
void insertOffers(Comparison &comparison, const Session &left, const Session &right)
{
    if (left.capabilities.isEmpty() && right.capabilities.isEmpty())
        return;
    const auto isBefore = [](const ComparedRow &row) {
        return row.stage == Stage::Ehlo || row.stage == Stage::Tls
            || row.stage == Stage::Capability;
    };
    const auto last = std::find_if(comparison.rows.rbegin(), comparison.rows.rend(), isBefore);
    comparison.rows.insert(last.base(), offersRow(left, right));
}

bool hasPassed(const ComparedCell &cell)
{
    return cell.mark == Mark::Ok || cell.mark == Mark::Warning || cell.mark == Mark::Skipped;
}

// Where one goes on and the other does not; or where both end, but not in the same way.
int partingOf(const std::vector<ComparedRow> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const ComparedRow &row = rows[i];
        const bool isGoodbye = row.stage == Stage::Quit || row.stage == Stage::Logout;
        if (row.isOffers || isGoodbye)
            continue;
        const bool isEither = isReached(row.left) || isReached(row.right);
        if (isEither && hasPassed(row.left) != hasPassed(row.right))
            return int(i);
        if (!hasPassed(row.left) && isEither && row.left.mark != row.right.mark)
            return int(i);
    }
    return -1;
}

Mark worseOf(const Comparison &comparison, const Session &left, const Session &right)
{
    if (comparison.parting >= 0) {
        const ComparedRow &row = comparison.rows[size_t(comparison.parting)];
        return hasPassed(row.left) ? row.right.mark : row.left.mark;
    }
    return markOf(
        left.verdict.outcome == Outcome::Ok ? right.verdict.outcome : left.verdict.outcome);
}

} // namespace

Comparison comparisonOf(const Session &left, const Session &right, const ComparedNames &names)
{
    const Stages leftStages = stagesOf(left).stages;
    const Stages rightStages = stagesOf(right).stages;
    Comparison comparison;
    for (const Stage stage : mergedWay(leftStages, rightStages)) {
        ComparedRow row;
        row.stage = stage;
        row.name = stageName(stage, left.plan.protocol);
        row.left = cellAt(left, leftStages, stage);
        row.right = cellAt(right, rightStages, stage);
        row.details = detailsAt(left, right, stage);
        judge(row);
        comparison.rows.push_back(row);
    }
    insertOffers(comparison, left, right);
    comparison.parting = partingOf(comparison.rows);
    comparison.mark = worseOf(comparison, left, right);
    comparison.differences = int(std::count_if(comparison.rows.begin(), comparison.rows.end(),
        [](const ComparedRow &row) { return row.likeness != Likeness::Same; }));
    describe(comparison, left, right, names);
    return comparison;
}

} // namespace smtpscope
