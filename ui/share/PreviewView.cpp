// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/share/PreviewView.h"

#include "app/ShareDraft.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr size_t RowsAtOnce = 250;
constexpr qsizetype LongestShown = 32; // characters of a word on a button

QString shortened(const QString &word)
{
    return word.size() > LongestShown ? word.left(LongestShown) + QStringLiteral(" …") : word;
}

QLayout *headOf(const QString &name, const QString &note)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(name, TextRole::Strong));
    head->addWidget(new Label(note, TextRole::Small, Ink::Text2), 1);
    return head;
}

// A word that is shown on a button is no place for a mnemonic.
QString escaped(QString word)
{
    return word.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent)
    , m_recorded(new PreviewPane(PreviewSide::Recorded))
    , m_shared(new PreviewPane(PreviewSide::Shared))
    , m_hint((new Label({}, TextRole::Small, Ink::Text2))->wrapped())
    , m_action(new Button(tr("Mask this too")))
{
    m_recorded->setAccessibleName(tr("Recorded, stays on this computer"));
    m_shared->setAccessibleName(tr("Will be shared"));
    auto *panes = new QGridLayout;
    panes->setHorizontalSpacing(16);
    panes->setVerticalSpacing(8);
    panes->addLayout(headOf(tr("Recorded"), tr("stays on this computer")), 0, 0);
    panes->addLayout(headOf(tr("Will be shared"), tr("same name, same stand-in")), 0, 1);
    panes->addWidget(m_recorded, 1, 0);
    panes->addWidget(m_shared, 1, 1);
    panes->setColumnStretch(0, 1);
    panes->setColumnStretch(1, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_hint, 1);
    below->addWidget(m_action);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(panes, 1);
    layout->addLayout(below);
    link(m_recorded, m_shared);
    link(m_shared, m_recorded);
    connect(m_recorded, &PreviewPane::selectionChanged, this, &PreviewView::onRecordedSelection);
    connect(m_shared, &PreviewPane::selectionChanged, this, &PreviewView::onSharedSelection);
    for (PreviewPane *pane : {m_recorded, m_shared})
        connect(pane, &PreviewPane::wordActivated, this, &PreviewView::act);
    connect(m_action, &Button::clicked, this, &PreviewView::act);
    connect(&m_slices, &QTimer::timeout, this, &PreviewView::addSlice);
    offer(Offer::Nothing, {}, {});
}

void PreviewView::link(PreviewPane *from, PreviewPane *to)
{
    for (const auto bar : {&QTextEdit::verticalScrollBar, &QTextEdit::horizontalScrollBar})
        connect((from->*bar)(), &QScrollBar::valueChanged, (to->*bar)(), &QScrollBar::setValue);
}

void PreviewView::show(const SharePreview &preview)
{
    m_preview = preview;
    beginFilling();
}

void PreviewView::beginFilling()
{
    m_place = m_recorded->verticalScrollBar()->value();
    m_recorded->empty();
    m_shared->empty();
    m_filled = 0;
    offer(Offer::Nothing, {}, {});
    m_slices.start(0);
    addSlice();
}

void PreviewView::addSlice()
{
    const size_t end = std::min(m_filled + RowsAtOnce, m_preview.rows.size());
    for (PreviewPane *pane : {m_recorded, m_shared})
        pane->addRows(m_preview.rows, m_filled, end);
    m_filled = end;
    m_recorded->verticalScrollBar()->setValue(m_place);
    if (m_filled < m_preview.rows.size())
        return;
    m_slices.stop();
    if (m_preview.more > 0) {
        const QString note =
            tr("Further lines of the report, checked as well: %1").arg(m_preview.more);
        m_recorded->addNote(note);
        m_shared->addNote(note);
    }
}

void PreviewView::onRecordedSelection()
{
    const QString word = m_recorded->textCursor().selectedText().trimmed();
    if (word.isEmpty() || word.contains(QChar::ParagraphSeparator)) {
        offer(Offer::Nothing, {}, {});
        return;
    }
    if (canBeMasked(word))
        offer(Offer::Mask, word, tr("Masks it everywhere in the report."));
    else
        offer(Offer::Nothing, {}, tr("Only words with a letter or digit can be masked."));
}

void PreviewView::onSharedSelection()
{
    const QTextCursor cursor = m_shared->textCursor();
    if (!cursor.hasSelection()) {
        offer(Offer::Nothing, {}, {});
        return;
    }
    QTextCursor start = cursor;
    start.setPosition(cursor.selectionStart());
    const QString original = originalAt(start.blockNumber(), start.positionInBlock());
    if (original.isEmpty())
        offer(Offer::Nothing, {}, {});
    else if (canBeKept(original))
        offer(Offer::Keep, original, tr("Shares the name as it was recorded."));
    else
        offer(Offer::Nothing, {}, tr("Names of people stay masked; \"Custom\" can share them."));
}

// The stand-ins of a line stand in the order of what they replace.
QString PreviewView::originalAt(int row, int column) const
{
    if (row < 0 || size_t(row) >= m_preview.rows.size())
        return {};
    const PreviewRow &line = m_preview.rows[size_t(row)];
    std::vector<QString> gone;
    for (const PreviewPiece &piece : line.recorded)
        if (piece.kind == PreviewKind::Goes)
            gone.push_back(piece.text);
    qsizetype end = 0;
    size_t index = 0;
    for (const PreviewPiece &piece : line.shared) {
        end += piece.text.size();
        const bool isStandIn = piece.kind == PreviewKind::StandIn;
        if (column < end)
            return isStandIn && index < gone.size() ? gone[index] : QString();
        index += isStandIn ? 1 : 0;
    }
    return {};
}

void PreviewView::offer(Offer offer, const QString &word, const QString &hint)
{
    m_offer = offer;
    m_word = word;
    m_hint->setText(hint.isEmpty()
            ? tr("Select a word on the left to mask it too, or a stand-in on "
                 "the right to keep the original.")
            : hint);
    m_action->setEnabled(offer != Offer::Nothing);
    const QString shown = escaped(shortened(word));
    switch (offer) {
    case Offer::Nothing:
        m_action->setText(tr("Mask this too"));
        break;
    case Offer::Mask:
        m_action->setText(tr("Mask \"%1\" too").arg(shown));
        break;
    case Offer::Keep:
        m_action->setText(tr("Keep \"%1\"").arg(shown));
        break;
    }
}

void PreviewView::act()
{
    const QString word = m_word;
    switch (m_offer) {
    case Offer::Nothing:
        break;
    case Offer::Mask:
        Q_EMIT maskRequested(word);
        break;
    case Offer::Keep:
        Q_EMIT keepRequested(word);
        break;
    }
}

void PreviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_filled > 0)
        beginFilling();
}

} // namespace smtpscope
