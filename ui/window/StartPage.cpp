// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/StartPage.h"

#include "ui/kit/ChoiceCard.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Label.h"
#include "ui/window/RoadPicture.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int ColumnWidth = 592;

ChoiceCard *cardFor(QAction *action, const QString &title, const QString &text, Drawing drawing)
{
    auto *card =
        new ChoiceCard(title, text, drawing, action->shortcut().toString(QKeySequence::NativeText));
    QObject::connect(card, &QAbstractButton::clicked, action, &QAction::trigger);
    return card;
}

} // namespace

StartPage::StartPage(QAction *newCheck, QAction *paste, QAction *practice, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Start"));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2); // the optical centre is above the middle
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column(newCheck, paste, practice), 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);
}

QWidget *StartPage::column(QAction *newCheck, QAction *paste, QAction *practice)
{
    auto *column = new QWidget;
    column->setMaximumWidth(ColumnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(8);
    layout->addWidget(new RoadPicture, 0, Qt::AlignLeft);
    layout->addSpacing(24);
    layout->addWidget(
        (new Label(tr("What is wrong with the mail?"), TextRole::Display))->wrapped());
    layout->addWidget(
        (new Label(
             tr("SMTPscope follows a mail step by step, shows where it stops and who can fix it."),
             TextRole::Body, Ink::Text2))
            ->wrapped());
    layout->addSpacing(16);
    layout->addWidget(cardFor(newCheck, tr("Check a mail server"),
        tr("Answer a few questions, see where it fails."), Drawing::NewCheck));
    layout->addWidget(cardFor(paste, tr("Explain something you already have"),
        tr("Paste an error, a log or a bounce, or drop a file here."), Drawing::Paste));
    layout->addWidget(cardFor(practice, tr("Try it without a server"),
        tr("A built-in server plays greylisting, a bad certificate and much more."),
        Drawing::Practice));
    return column;
}

} // namespace smtpscope
