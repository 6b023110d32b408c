// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/share/PreviewPane.h"

#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextBlock>
#include <QTextDocumentFragment>

namespace smtpscope {

namespace {

constexpr int LineHeight = 140; // per cent

// What ends a word that somebody clicks: a name, an address and a mailbox are one each.
bool endsWord(QChar character)
{
    static const QString ends = QStringLiteral("<>()[]{}\"',;=|");
    return character.isSpace() || ends.contains(character);
}

} // namespace

PreviewPane::PreviewPane(PreviewSide side, QWidget *parent) : QTextEdit(parent), m_side(side)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QTextEdit::NoWrap);
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(10);
    dress();
}

void PreviewPane::empty()
{
    clear();
    m_isEmpty = true;
}

// Air between the lines, as much as a table has.
void PreviewPane::insertLine(QTextCursor &cursor) const
{
    QTextBlockFormat format;
    format.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    if (m_isEmpty)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
}

void PreviewPane::addRows(const std::vector<PreviewRow> &rows, size_t first, size_t end)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (size_t i = first; i < end; ++i) {
        insertLine(cursor);
        m_isEmpty = false;
        const PreviewLine &line =
            m_side == PreviewSide::Recorded ? rows[i].recorded : rows[i].shared;
        for (const PreviewPiece &piece : line)
            cursor.insertText(piece.text, formatOf(piece, rows[i].isHeading));
    }
    cursor.endEditBlock();
}

void PreviewPane::addNote(const QString &text)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat format;
    format.setForeground(colour(Ink::Text2, QGuiApplication::palette()));
    insertLine(cursor);
    m_isEmpty = false;
    cursor.insertText(text, format);
}

// Never by colour alone: what goes is struck through, and stand-ins and secrets are underlined.
QTextCharFormat PreviewPane::formatOf(const PreviewPiece &piece, bool isHeading) const
{
    const QPalette palette = QGuiApplication::palette();
    QTextCharFormat format;
    const auto paint = [&](Ink ink, Surface surface) {
        format.setForeground(colour(ink, palette));
        format.setBackground(colour(surface, palette));
    };
    if (isHeading)
        format.setFontWeight(QFont::DemiBold);
    switch (piece.kind) {
    case PreviewKind::Plain:
        format.setForeground(colour(Ink::Text, palette));
        break;
    case PreviewKind::Goes:
        paint(Ink::Permanent, Surface::PermanentSoft);
        format.setFontStrikeOut(true);
        break;
    case PreviewKind::StandIn:
        paint(Ink::Accent, Surface::AccentSoft);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case PreviewKind::Secret:
        paint(Ink::Secret, Surface::UnknownSoft);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        break;
    }
    return format;
}

QMimeData *PreviewPane::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    if (m_side == PreviewSide::Shared && m_isCopyingAllowed)
        mime->setText(textCursor().selection().toPlainText());
    return mime;
}

void PreviewPane::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        selectWordAt(event->position().toPoint());
}

void PreviewPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    selectWordAt(event->position().toPoint());
    if (textCursor().hasSelection())
        Q_EMIT wordActivated();
}

void PreviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT wordActivated();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void PreviewPane::selectWordAt(const QPoint &position)
{
    QTextCursor cursor = cursorForPosition(position);
    const QString line = cursor.block().text();
    const int start = cursor.block().position();
    int first = cursor.positionInBlock();
    int last = first;
    while (first > 0 && !endsWord(line[first - 1]))
        --first;
    while (last < line.size() && !endsWord(line[last]))
        ++last;
    cursor.setPosition(start + first);
    cursor.setPosition(start + last, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void PreviewPane::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

// A selection keeps the colours of what is selected readable.
void PreviewPane::dress()
{
    setFont(fontOf(TextRole::Mono));
    QPalette own = QGuiApplication::palette();
    own.setColor(QPalette::Highlight, colour(Surface::Mark, own));
    own.setColor(QPalette::HighlightedText, colour(Ink::Text, own));
    setPalette(own);
}

} // namespace smtpscope
