// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/ExplanationView.h"

#include "ui/inspector/ExplanationParts.h"
#include "ui/inspector/LinkButton.h"
#include "ui/kit/Button.h"
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

ExplanationView::ExplanationView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(BetweenSections);
}

void ExplanationView::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ExplanationView::setExplanation(const EventExplanation &explained)
{
    clear();
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
    addLinks(explained);
    addSources(explained);
    if (!explained.times.empty())
        addSection(tr("Times"), valuesOf(explained.times));
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
        drawingWithText(drawingOf(explained.retry), nameOf(explained.retry), TextRole::Body));
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
    auto *copy = new Button(tr("Copy this message"), ButtonWeight::Quiet, Drawing::Copy);
    connect(copy, &Button::clicked, this, &ExplanationView::messageWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    section->add(row);
    m_layout->addWidget(section);
}

void ExplanationView::addCode(const EventExplanation &explained)
{
    if (!explained.pieces.empty())
        addSection(tr("The code, taken apart"), codeOf(explained.pieces));
    if (explained.expected.empty())
        return;
    const QString command = commandName(explained.command);
    addSection(tr("What may come back after %1").arg(command), repliesOf(explained.expected));
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
