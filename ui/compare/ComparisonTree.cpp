// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/compare/ComparisonTree.h"

#include "ui/compare/ComparisonDelegate.h"
#include "ui/compare/ComparisonModel.h"
#include "ui/kit/Tokens.h"

#include <QGuiApplication>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int StripeWidth = 4;

} // namespace

ComparisonTree::ComparisonTree(QWidget *parent) : QTreeView(parent)
{ }

void ComparisonTree::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = selectionModel()->isSelected(index);
    paintComparisonGround(*painter, option.rect, index, isSelected);
    QTreeView::drawRow(painter, option, index);
    if (const auto ink = partingInk(index))
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), StripeWidth, option.rect.height()),
            colour(*ink, QGuiApplication::palette()));
}

} // namespace smtpscope
