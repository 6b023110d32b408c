// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/compare/ComparisonTexts.h"

#include "app/compare/ComparisonDetails.h"
#include "report/VerdictTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTexts)
};

constexpr int MostNamed = 2; // of the things that differ in one row

// What was chosen explains more than what was met, and what is near explains more than what is far.
const ComparedDetail *reasonFor(const Comparison &comparison)
{
    const int last = comparison.parting >= 0 ? comparison.parting : int(comparison.rows.size()) - 1;
    for (const DetailWeight weight : {DetailWeight::Input, DetailWeight::Fact}) {
        for (int row = last; row >= 0; --row) {
            const auto &details = comparison.rows[size_t(row)].details;
            if (const ComparedDetail *detail = firstDifferent(details, weight))
                return detail;
        }
    }
    return nullptr;
}

// For sessions that end alike the first difference is the one to name.
const ComparedDetail *firstDifference(const Comparison &comparison)
{
    for (const ComparedRow &row : comparison.rows) {
        for (const DetailWeight weight : {DetailWeight::Input, DetailWeight::Fact})
            if (const ComparedDetail *detail = firstDifferent(row.details, weight))
                return detail;
    }
    return nullptr;
}

Phrases sideText(const Phrases &value)
{
    return plainText(value).isEmpty() ? own(Texts::tr("nothing")) : value;
}

Phrases adviceOn(const ComparedDetail &detail, const ComparedNames &names)
{
    return filled(Texts::tr("%1 with %2: %3. With %4: %5."),
        {own(detail.what), recorded(names.left), sideText(detail.left), recorded(names.right),
            sideText(detail.right)});
}

QString alikeText(const Session &left)
{
    if (left.verdict.outcome == Outcome::Ok)
        return Texts::tr("Both went through");
    return Texts::tr("Both end at %1").arg(stageText(left.verdict.stage));
}

bool endAlike(const Session &left, const Session &right)
{
    return left.verdict.stage == right.verdict.stage
        && left.verdict.outcome == right.verdict.outcome;
}

// What differs in another row may be the reason; in the same one it most likely is.
QString partingText(const ComparedRow &row, const ComparedDetail *reason)
{
    const QString where = stageText(row.stage);
    const auto isOwn = [reason](const ComparedDetail &detail) { return &detail == reason; };
    if (reason && std::any_of(row.details.begin(), row.details.end(), isOwn))
        return Texts::tr("They part ways at %1: %2.").arg(where, reason->clause);
    if (reason)
        return Texts::tr("They part ways at %1. Before that, %2.").arg(where, reason->clause);
    return Texts::tr("They part ways at %1, although both said the same.").arg(where);
}

} // namespace

void describe(
    Comparison &comparison, const Session &left, const Session &right, const ComparedNames &names)
{
    const ComparedDetail *reason = nullptr;
    if (comparison.parting >= 0) {
        reason = reasonFor(comparison);
        comparison.headline = own(partingText(comparison.rows[size_t(comparison.parting)], reason));
    } else {
        reason = firstDifference(comparison);
        const QString end = endAlike(left, right) ? alikeText(left) : Texts::tr("Both end early");
        comparison.headline =
            own(reason ? Texts::tr("%1, but %2.").arg(end, reason->clause)
                       : Texts::tr("%1, and nothing that matters differs.").arg(end));
    }
    if (reason)
        comparison.advice = adviceOn(*reason, names);
}

QString differenceText(const ComparedRow &row)
{
    QStringList names;
    for (const DetailWeight weight : {DetailWeight::Input, DetailWeight::Fact}) {
        for (const ComparedDetail &detail : row.details)
            if (detail.weight == weight && detail.likeness != Likeness::Same)
                names.append(detail.what);
    }
    if (names.isEmpty())
        return row.left.mark == row.right.mark ? QString() : Texts::tr("Result");
    const qsizetype more = names.size() - MostNamed;
    const QString named = names.mid(0, MostNamed).join(QStringLiteral(", "));
    return more > 0 ? Texts::tr("%1 and %2 more").arg(named, QString::number(more)) : named;
}

QString slownessText(const ComparedRow &row)
{
    if (!row.slowness)
        return {};
    return Texts::tr("%1 times as long").arg(*row.slowness, 0, 'f', *row.slowness < 10 ? 1 : 0);
}

} // namespace smtpscope
