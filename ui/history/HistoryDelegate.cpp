// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/history/HistoryDelegate.h"

#include "ui/history/HistoryModel.h"
#include "ui/kit/Icons.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int EdgeGap = 16; // from the edge to the mark, and from the time to the edge
constexpr int TextLeft = 40;
constexpr int Margin = 8; // around the selection's tint
constexpr int MarkSize = 16;
constexpr int StarSize = 14;
constexpr int Radius = 6;
constexpr int Gap = 8;
constexpr int Padding = 8; // above and below the two lines
constexpr int LeastLine = 20;
constexpr int LeastHead = 32;

int lineHeight(TextRole role)
{
    return qMax(LeastLine, QFontMetrics(fontOf(role)).height());
}

// The two lines of a row, between the mark and the edge.
struct Lines
{
    QRect first;
    QRect second;
};

Lines linesOf(const QRect &row)
{
    const int height = lineHeight(TextRole::Strong);
    const QRect first(
        row.left() + TextLeft, row.top() + Padding, row.width() - TextLeft - EdgeGap, height);
    return {
        first, QRect(first.left(), first.bottom() + 1, first.width(), lineHeight(TextRole::Small))};
}

class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter), m_option(option), m_palette(option.palette)
    { }

    void paintTint()
    {
        const QRectF place = QRectF(m_option.rect).adjusted(Margin + 0.5, 2.5, -Margin - 0.5, -2.5);
        const bool isSelected = m_option.state & QStyle::State_Selected;
        const bool isHovered = m_option.state & QStyle::State_MouseOver;
        // A click shows by the tint already; keys, and a row that is not selected, need the ring.
        const bool hasFocus = (m_option.state & QStyle::State_HasFocus)
            && (!isSelected || (m_option.state & QStyle::State_KeyboardFocusChange));
        m_painter.setPen(hasFocus || (isSelected && isForeign(m_palette))
                ? QPen(colour(Ink::Accent, m_palette), 2)
                : QPen(Qt::NoPen));
        m_painter.setBrush(isSelected ? QBrush(colour(Surface::AccentSoft, m_palette))
                : isHovered           ? QBrush(colour(Surface::Hover, m_palette))
                                      : QBrush(Qt::NoBrush));
        m_painter.drawRoundedRect(place, Radius, Radius);
    }

    void paintText(const QRect &place, const QString &text, TextRole role, Ink ink)
    {
        m_painter.setFont(fontOf(role));
        m_painter.setPen(colour(ink, m_palette));
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }

    void paintMark(const QRect &firstLine, Mark mark)
    {
        const int top = firstLine.top() + (firstLine.height() - MarkSize) / 2;
        paintDrawing(m_painter, QRectF(m_option.rect.left() + EdgeGap, top, MarkSize, MarkSize),
            drawingOf(mark), colour(inkOf(mark), m_palette));
    }

    void paintStar(const QRect &firstLine)
    {
        const QRectF place(firstLine.right() - StarSize + 1,
            firstLine.top() + (firstLine.height() - StarSize) / 2.0, StarSize, StarSize);
        paintDrawing(m_painter, place, Drawing::Star, colour(Ink::Temporary, m_palette));
    }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QPalette m_palette;
};

QString elided(const QString &text, TextRole role, int width)
{
    return QFontMetrics(fontOf(role)).elidedText(text, Qt::ElideRight, width);
}

int widthOf(const QString &text, TextRole role)
{
    return QFontMetrics(fontOf(role)).horizontalAdvance(text) + 1;
}

// What stands below the name: the server too, where the name does not tell it and there is room.
QString secondLine(const HistoryEntry &entry, int width)
{
    const QString words = outcomeWords(entry);
    const QString all = serverText(entry) + QStringLiteral(" · ") + words;
    const bool hasRoom = !entry.name.isEmpty() && widthOf(all, TextRole::Small) <= width;
    return elided(hasRoom ? all : words, TextRole::Small, width);
}

void paintCheck(RowPainter &row, const QRect &rect, const HistoryEntry &entry, const QString &time)
{
    Lines lines = linesOf(rect);
    row.paintTint();
    row.paintMark(lines.first, markOf(entry));
    if (entry.isStarred) {
        row.paintStar(lines.first);
        lines.first.setRight(lines.first.right() - StarSize - 6);
    }
    const QString server =
        cutServer(serverText(entry), fontOf(TextRole::Strong), lines.first.width());
    const QString name = elided(entry.name, TextRole::Strong, lines.first.width());
    row.paintText(lines.first, entry.name.isEmpty() ? server : name, TextRole::Strong, Ink::Text);
    QRect timePlace = lines.second;
    timePlace.setLeft(timePlace.right() - widthOf(time, TextRole::Small) + 1);
    row.paintText(timePlace, time, TextRole::Small, Ink::Text2);
    lines.second.setRight(timePlace.left() - Gap);
    row.paintText(
        lines.second, secondLine(entry, lines.second.width()), TextRole::Small, Ink::Text2);
}

} // namespace

QString cutServer(const QString &server, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const qsizetype colon = server.lastIndexOf(QLatin1Char(':'));
    if (metrics.horizontalAdvance(server) <= width || colon < 0)
        return metrics.elidedText(server, Qt::ElideMiddle, width);
    const QString port = server.sliced(colon);
    return metrics.elidedText(
               server.first(colon), Qt::ElideMiddle, width - metrics.horizontalAdvance(port))
        + port;
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr int narrowest = 120; // the view is as wide as it is
    if (index.data(HistoryIdRole).toString().isEmpty())
        return {narrowest, qMax(LeastHead, lineHeight(TextRole::Head) + 12)};
    return {narrowest, 2 * Padding + lineHeight(TextRole::Strong) + lineHeight(TextRole::Small)};
}

void HistoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter row(*painter, option);
    if (index.data(HistoryIdRole).toString().isEmpty()) {
        const QRect place = option.rect.adjusted(EdgeGap, 8, -EdgeGap, 0);
        row.paintText(place,
            elided(index.data(Qt::DisplayRole).toString(), TextRole::Head, place.width()),
            TextRole::Head, Ink::Text2);
    } else {
        paintCheck(row, option.rect, index.data(HistoryEntryRole).value<HistoryEntry>(),
            index.data(HistoryTimeRole).toString());
    }
    painter->restore();
}

QWidget *HistoryDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("New name"));
    editor->setPlaceholderText(tr("Empty: host and port"));
    return editor;
}

void HistoryDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = editor->sizeHint().height();
    editor->setGeometry(option.rect.left() + Margin,
        option.rect.top() + (option.rect.height() - height) / 2, option.rect.width() - 2 * Margin,
        height);
}

} // namespace smtpscope
