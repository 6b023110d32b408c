// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/ExplanationView.h"

#include "ui/inspector/ExplanationParts.h"
#include "ui/inspector/Fold.h"
#include "ui/inspector/LinkButton.h"
#include "ui/kit/CodeParts.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"
#include "ui/kit/Section.h"
#include "ui/kit/SideStrip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int BetweenSections = 18;
constexpr size_t MostOpen = 6; // longer lists are unfolded by whoever wants them

Drawing drawingOf(Retry retry)
{
    switch (retry) {
    case Retry::None:
        return Drawing::OutcomeOk;
    case Retry::No:
    case Retry::AfterChange:
        return Drawing::OutcomeCancelled;
    case Retry::Later:
        return Drawing::OutcomeTemporary;
    }
    return Drawing::OutcomeCancelled;
}

// What has to change lies with the data only where whoever tries has them.
QString retryWords(const EventExplanation &explained)
{
    const bool isOwn = explained.side == Side::SenderUser || explained.side == Side::ThisComputer;
    if (explained.retry == Retry::AfterChange && !isOwn)
        return ExplanationView::tr("Once it is mended there; waiting alone does not help");
    return nameOf(explained.retry);
}

QWidget *drawingWithText(Drawing drawing, const QString &text, TextRole role)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new DrawingLabel(drawing), 0, Qt::AlignTop);
    row->addWidget((new Label(text, role))->wrapped(), 1);
    return holder;
}

QWidget *codeOf(const std::vector<CodePiece> &pieces)
{
    std::vector<CodePart> parts;
    for (const CodePiece &piece : pieces)
        parts.push_back({piece.code, piece.from, piece.length, piece.meaning});
    auto *widget = new CodeParts;
    widget->setParts(parts);
    return widget;
}

QWidget *placeOf(const EventExplanation &explained)
{
    auto *strip = new SideStrip;
    strip->setSide(explained.side, markOf(explained));
    return strip;
}

} // namespace

ExplanationView::ExplanationView(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void ExplanationView::clear()
{
    delete m_content;
    m_content = nullptr;
}

void ExplanationView::setExplanation(const EventExplanation &explained)
{
    clear();
    m_content = new QWidget;
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(BetweenSections);
    addMeaning(explained);
    if (explained.side != Side::None)
        addSection(tr("Who can fix it"), placeOf(explained));
    addRetry(explained);
    if (!explained.nextSteps.isEmpty())
        addSection(tr("What to do next"), stepsOf(explained.nextSteps));
    addMessage(explained.userSentence);
    addCode(explained);
    if (!explained.decoded.isEmpty())
        addSection(tr("The sign-in, decoded"), paragraphsOf(explained.decoded));
    if (!explained.offers.empty())
        addSection(tr("What the server offers"), valuesOf(explained.offers));
    addLinks(explained);
    addSources(explained);
    if (!explained.times.empty())
        addSection(tr("Times"), valuesOf(explained.times));
    layout()->addWidget(m_content);
    m_content->show(); // now, or a page would be painted once with sections of no height
    for (QWidget *above = this; above && above->layout(); above = above->parentWidget())
        above->layout()->activate();
}

void ExplanationView::addSection(const QString &head, QWidget *content)
{
    auto *section = new Section(head);
    section->add(content);
    m_layout->addWidget(section);
}

void ExplanationView::addMeaning(const EventExplanation &explained)
{
    auto *section = new Section(tr("What it means here"));
    if (!explained.title.isEmpty())
        section->add(paragraphsOf({explained.title}, TextRole::Strong));
    QStringList meaning = explained.meaning;
    meaning.removeAll(explained.title); // it would stand there twice
    if (!meaning.isEmpty())
        section->add(paragraphsOf(meaning));
    if (!explained.certainty.isEmpty())
        section->add(paragraphsOf({explained.certainty}, TextRole::Small, Ink::Text2));
    m_layout->addWidget(section);
}

void ExplanationView::addRetry(const EventExplanation &explained)
{
    QWidget *below = m_belowRetry;
    m_belowRetry = nullptr;
    if (explained.retry == Retry::None && !below)
        return;
    auto *section = new Section(tr("Try again?"));
    section->add(
        drawingWithText(drawingOf(explained.retry), retryWords(explained), TextRole::Body));
    if (below)
        section->add(below);
    m_layout->addWidget(section);
}

void ExplanationView::addMessage(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    auto *section = new Section(tr("Message to the user"));
    section->add(paragraphsOf({sentence}));
    auto *copy = new LinkButton(tr("Copy this message"), Drawing::Copy);
    connect(copy, &LinkButton::clicked, this, &ExplanationView::messageWanted);
    section->add(copy);
    m_layout->addWidget(section);
}

void ExplanationView::addCode(const EventExplanation &explained)
{
    if (!explained.pieces.empty())
        addSection(tr("The code, taken apart"), codeOf(explained.pieces));
    if (explained.expected.empty())
        return;
    const QString command = commandName(explained.command);
    auto *fold =
        new Fold(tr("What may come back after %1 (%2)").arg(command).arg(explained.expected.size()),
            [replies = explained.expected] { return repliesOf(replies); });
    fold->setOpen(explained.expected.size() <= MostOpen);
    m_layout->addWidget(fold);
}

void ExplanationView::addSources(const EventExplanation &explained)
{
    if (!explained.sources.isEmpty())
        addSection(tr("Sources"),
            paragraphsOf(
                {explained.sources.join(QStringLiteral(" · "))}, TextRole::Small, Ink::Text2));
}

void ExplanationView::addLinks(const EventExplanation &explained)
{
    if (explained.links.empty())
        return;
    auto *section = new Section(tr("Goes with this"));
    for (const EventLink &link : explained.links) {
        auto *button = new LinkButton(link.text);
        connect(button, &LinkButton::clicked, this,
            [this, event = link.event] { Q_EMIT eventChosen(event); });
        section->add(button);
    }
    m_layout->addWidget(section);
}

} // namespace smtpscope
