// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/ProblemPage.h"

#include "ui/kit/ChoiceCard.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace smtpscope {

ProblemPage::ProblemPage(QWidget *parent)
    : WizardPage(tr("What is the problem?"),
        tr("Choose what the person told you. The next pages ask only what this problem needs."),
        parent)
    , m_cards(new QButtonGroup(this))
{
    column()->setSpacing(8);
    addCard(tr("I can’t send mail"),
        tr("A program, printer or server gets an error when it sends."), Drawing::StageMail);
    addCard(tr("Mail to someone is refused or returned"),
        tr("One address or one company cannot be reached."), Drawing::SideUser);
    addCard(
        tr("I can’t fetch mail"), tr("IMAP or POP3 does not connect or sign in."), Drawing::Open);
    addCard(tr("I have an error text or a bounce"), tr("Paste it; no connection is made."),
        Drawing::Paste);
    addCard(tr("Let me talk to the server myself"), tr("A console that explains every answer."),
        Drawing::Console);
    column()->addStretch(1);
    m_cards->button(0)->setChecked(true);
    connect(m_cards, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (isChosen)
            Q_EMIT changed();
    });
}

void ProblemPage::addCard(const QString &title, const QString &text, Drawing drawing)
{
    const int index = int(m_cards->buttons().size());
    const QString key = QString::number(index + 1);
    auto *card = new ChoiceCard(title, text, drawing, key);
    card->setCheckable(true);
    card->setMinimumHeight(72);
    card->installEventFilter(this);
    m_cards->addButton(card, index);
    column()->addWidget(card);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, index] { take(index); });
}

void ProblemPage::take(int index)
{
    m_cards->button(index)->setChecked(true);
    m_cards->button(index)->setFocus();
    Q_EMIT wantsNext();
}

bool ProblemPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEnter = event->type() == QEvent::KeyPress
        && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return
            || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
    if (!isEnter && event->type() != QEvent::MouseButtonDblClick)
        return WizardPage::eventFilter(watched, event);
    take(m_cards->id(qobject_cast<QAbstractButton *>(watched)));
    return true;
}

void ProblemPage::enter(const WizardDraft &draft)
{
    m_cards->button(int(draft.problem))->setChecked(true);
}

void ProblemPage::answer(WizardDraft &draft) const
{
    draft.problem = WizardProblem(m_cards->checkedId());
}

QWidget *ProblemPage::firstField() const
{
    return m_cards->checkedButton();
}

} // namespace smtpscope
