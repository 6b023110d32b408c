// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/ConsoleDelegate.h"

#include "ui/console/ConsoleRow.h"
#include "ui/kit/Icons.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace smtpscope {

namespace {

constexpr int Margin = 16;
constexpr int IconSize = 16;
constexpr int TextGap = 8;
constexpr int NoteIndent = IconSize + TextGap; // notes stand below the text, not the arrow
constexpr int Air = 3;
constexpr int AirBelow = 5; // after a note, before what is said next

ConsoleRow rowAt(const QModelIndex &index)
{
    return index.data(int(ConsoleRole::Row)).value<ConsoleRow>();
}

bool isSaid(const ConsoleRow &row)
{
    return row.kind == ConsoleRowKind::Sent || row.kind == ConsoleRowKind::Received;
}

int textLeft(const ConsoleRow &row)
{
    const int indent = row.kind == ConsoleRowKind::Note ? NoteIndent : 0;
    return Margin + indent + IconSize + TextGap;
}

Ink inkOf(const ConsoleRow &row)
{
    switch (row.kind) {
    case ConsoleRowKind::Sent:
        return Ink::Accent;
    case ConsoleRowKind::Received:
        return Ink::Text;
    case ConsoleRowKind::Note:
        return Ink::Text2;
    case ConsoleRowKind::Happening:
        break;
    }
    return Ink::Muted;
}

QList<QTextLayout::FormatRange> secretFormats(const ConsoleRow &row, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> formats;
    for (const SecretPlace &place : row.secrets) {
        QTextCharFormat format;
        format.setForeground(colour(Ink::Secret, palette));
        format.setBackground(colour(Surface::UnknownSoft, palette));
        formats.append({place.from, place.length, format});
    }
    return formats;
}

// Lays the text out in lines of `width`; returns the height.
qreal layOut(QTextLayout &layout, int width)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return height;
}

void prepare(QTextLayout &layout, const ConsoleRow &row, const QPalette &palette)
{
    QString text = row.text;
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    layout.setText(text);
    layout.setFont(fontOf(isSaid(row) ? TextRole::Mono : TextRole::Small));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(secretFormats(row, palette));
}

// Where the text goes on: what is visible of the list, not the longest row.
int widthFor(const QStyleOptionViewItem &option)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return area ? area->viewport()->width() : option.rect.width();
}

void paintSign(
    QPainter &painter, const QRectF &place, const ConsoleRow &row, const QPalette &palette)
{
    switch (row.kind) {
    case ConsoleRowKind::Sent:
        paintDrawing(painter, place, Drawing::ArrowOut, colour(Ink::Accent, palette));
        break;
    case ConsoleRowKind::Received:
        paintDrawing(painter, place, Drawing::ArrowIn, colour(Ink::Text2, palette));
        break;
    case ConsoleRowKind::Note:
        if (row.mark)
            paintDrawing(
                painter, place, drawingOf(*row.mark), colour(smtpscope::inkOf(*row.mark), palette));
        else
            paintDrawing(painter, place, Drawing::Info, colour(Ink::Text2, palette));
        break;
    case ConsoleRowKind::Happening:
        break;
    }
}

} // namespace

QSize ConsoleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ConsoleRow row = rowAt(index);
    QTextLayout layout;
    prepare(layout, row, option.palette);
    const int width = widthFor(option);
    const qreal height = layOut(layout, qMax(1, width - textLeft(row) - Margin));
    const int below = row.kind == ConsoleRowKind::Note ? AirBelow : Air;
    return {width - 1, qMax(IconSize, int(height)) + Air + below};
}

void ConsoleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ConsoleRow row = rowAt(index);
    const QRect place = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(place, colour(Surface::AccentSoft, option.palette));
        painter->fillRect(
            place.left(), place.top(), 3, place.height(), colour(Ink::Accent, option.palette));
    }
    QTextLayout layout;
    prepare(layout, row, option.palette);
    layOut(layout, qMax(1, widthFor(option) - textLeft(row) - Margin));
    const qreal lineHeight = layout.lineCount() > 0 ? layout.lineAt(0).height() : IconSize;
    const qreal iconTop = place.top() + Air + (lineHeight - IconSize) / 2;
    const QRectF sign(
        place.left() + textLeft(row) - TextGap - IconSize, iconTop, IconSize, IconSize);
    paintSign(*painter, sign, row, option.palette);
    painter->setPen(colour(inkOf(row), option.palette));
    layout.draw(painter, QPointF(place.left() + textLeft(row), place.top() + Air));
    painter->restore();
}

} // namespace smtpscope
