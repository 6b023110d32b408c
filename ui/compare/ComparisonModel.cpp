// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/compare/ComparisonModel.h"

#include "app/compare/ComparisonTexts.h"
#include "report/EventTexts.h"
#include "ui/kit/OutcomeLook.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int Columns = int(ComparisonColumn::Difference) + 1;
constexpr quintptr NoParent = 0; // of an index: else the parent's row and one

QString textOf(const ComparedCell &cell)
{
    return cell.text.empty() ? cell.state : plainText(cell.text);
}

QString tookText(const ComparedCell &cell)
{
    return cell.tookNs ? durationText(*cell.tookNs) : QString();
}

bool isSide(ComparisonColumn column)
{
    return column == ComparisonColumn::Left || column == ComparisonColumn::Right;
}

QString likenessText(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return {};
    case Likeness::Different:
        return ComparisonModel::tr("differs");
    case Likeness::OnlyLeft:
        return ComparisonModel::tr("only left");
    case Likeness::OnlyRight:
        return ComparisonModel::tr("only right");
    }
    return {};
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent) : QAbstractItemModel(parent)
{ }

void ComparisonModel::show(const Comparison &comparison, const Head &left, const Head &right)
{
    beginResetModel();
    m_comparison = comparison;
    m_left = left;
    m_right = right;
    choose();
    endResetModel();
}

void ComparisonModel::showOnlyDifferences(bool isOn)
{
    beginResetModel();
    m_isOnlyDifferences = isOn;
    choose();
    endResetModel();
}

void ComparisonModel::ignoreTimes(bool isOn)
{
    beginResetModel();
    m_ignoresTimes = isOn;
    choose();
    endResetModel();
}

bool ComparisonModel::isDifferent(const ComparedRow &row) const
{
    return row.likeness != Likeness::Same || (!m_ignoresTimes && row.slowness);
}

void ComparisonModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_comparison.rows.size(); ++i) {
        const ComparedRow &row = m_comparison.rows[i];
        if (m_isOnlyDifferences && !isDifferent(row))
            continue;
        Shown shown{i, {}};
        for (size_t k = 0; k < row.details.size(); ++k)
            if (!m_isOnlyDifferences || row.details[k].likeness != Likeness::Same)
                shown.details.push_back(k);
        m_shown.push_back(shown);
    }
}

int ComparisonModel::differenceCount() const
{
    return int(std::count_if(m_comparison.rows.begin(), m_comparison.rows.end(),
        [this](const ComparedRow &row) { return isDifferent(row); }));
}

QModelIndex ComparisonModel::parting() const
{
    for (size_t i = 0; i < m_shown.size(); ++i)
        if (int(m_shown[i].row) == m_comparison.parting)
            return index(int(i), 0);
    return {};
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= Columns)
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : NoParent);
}

QModelIndex ComparisonModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == NoParent)
        return {};
    return createIndex(int(index.internalId() - 1), 0, NoParent);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.size());
    if (parent.internalId() != NoParent || parent.column() != 0)
        return 0;
    return int(m_shown[size_t(parent.row())].details.size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

RowTone ComparisonModel::toneOf(size_t row) const
{
    if (m_comparison.parting >= 0 && int(row) == m_comparison.parting)
        return RowTone::Parting;
    if (m_comparison.parting >= 0 && int(row) > m_comparison.parting)
        return RowTone::After;
    return isDifferent(m_comparison.rows[row]) ? RowTone::Different : RowTone::Same;
}

QString ComparisonModel::differenceOf(const ComparedRow &row) const
{
    QStringList parts{row.difference, m_ignoresTimes ? QString() : slownessText(row)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// What a screen reader says of the whole row.
QString ComparisonModel::sentenceOf(const ComparedRow &row) const
{
    const QString difference = differenceOf(row);
    const QString sides = tr("%1: %2: %3, %4. %5: %6, %7.")
                              .arg(row.name, m_left.name, textOf(row.left), row.left.state,
                                  m_right.name, textOf(row.right), row.right.state);
    return difference.isEmpty() ? sides : tr("%1 Different: %2.").arg(sides, difference);
}

QVariant ComparisonModel::rowData(const Shown &shown, ComparisonColumn column, int role) const
{
    const ComparedRow &row = m_comparison.rows[shown.row];
    const ComparedCell &cell = column == ComparisonColumn::Right ? row.right : row.left;
    switch (role) {
    case Qt::DisplayRole:
        if (isSide(column))
            return textOf(cell);
        return column == ComparisonColumn::Stage ? row.name : differenceOf(row);
    case Qt::AccessibleTextRole:
        return column == ComparisonColumn::Stage ? QVariant(sentenceOf(row))
                                                 : rowData(shown, column, Qt::DisplayRole);
    case MarkRole:
        return isSide(column) ? int(cell.mark) : -1;
    case TookRole:
        return isSide(column) ? tookText(cell) : QString();
    case ToneRole:
        return int(toneOf(shown.row));
    case DrawingRole:
        return column == ComparisonColumn::Stage ? int(drawingOf(row.stage)) : -1;
    case DiffersRole:
        return row.likeness != Likeness::Same;
    default:
        return {};
    }
}

QVariant ComparisonModel::detailData(
    const ComparedRow &row, const ComparedDetail &detail, ComparisonColumn column, int role) const
{
    const auto textAt = [&] {
        switch (column) {
        case ComparisonColumn::Stage:
            return detail.what;
        case ComparisonColumn::Left:
            return plainText(detail.left);
        case ComparisonColumn::Right:
            return plainText(detail.right);
        case ComparisonColumn::Difference:
            return likenessText(detail.likeness);
        }
        return QString();
    };
    switch (role) {
    case Qt::DisplayRole:
        return textAt();
    case Qt::ToolTipRole:
        return textAt().toHtmlEscaped();
    case Qt::AccessibleTextRole:
        if (column != ComparisonColumn::Stage)
            return textAt();
        return tr("%1, %2: %3; %4; %5")
            .arg(row.name, detail.what, plainText(detail.left), plainText(detail.right),
                likenessText(detail.likeness));
    case MarkRole:
    case DrawingRole:
        return -1;
    case ToneRole:
        return int(detail.likeness == Likeness::Same ? RowTone::Same : RowTone::Different);
    case DiffersRole:
        return detail.likeness != Likeness::Same;
    default:
        return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = ComparisonColumn(index.column());
    if (index.internalId() == NoParent)
        return rowData(m_shown[size_t(index.row())], column, role);
    const Shown &shown = m_shown[size_t(index.internalId() - 1)];
    const ComparedRow &row = m_comparison.rows[shown.row];
    return detailData(row, row.details[shown.details[size_t(index.row())]], column, role);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    const auto column = ComparisonColumn(section);
    const Head &head = column == ComparisonColumn::Right ? m_right : m_left;
    switch (role) {
    case Qt::DisplayRole:
        if (isSide(column))
            return head.name;
        return column == ComparisonColumn::Stage ? tr("Stage") : tr("Difference");
    case NoteRole:
        return isSide(column) ? head.note : QString();
    case MarkRole:
        return isSide(column) ? int(head.mark) : -1;
    default:
        return {};
    }
}

} // namespace smtpscope
