// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/ReviewPage.h"

#include "ui/kit/Button.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/wizard/PlanRowButton.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace smtpscope {

ReviewPage::ReviewPage(QWidget *parent)
    : WizardPage(tr("This is what will be sent"),
        tr("Exactly these steps, in this order. Choose one to change it."), parent)
    , m_target(new Card)
    , m_targetTitle((new Label({}, TextRole::Title))->wrapped())
    , m_targetText((new Label({}, TextRole::Small, Ink::Text))->wrapped())
    , m_rows(new Card)
    , m_remarks(new QWidget)
    , m_showMessage(new Button(tr("Show the message"), ButtonWeight::Quiet, Drawing::ChevronRight))
    , m_message(new QPlainTextEdit)
{
    auto *target = new QVBoxLayout(m_target);
    target->setContentsMargins(16, 10, 16, 10);
    target->addWidget(m_targetTitle);
    target->addWidget(m_targetText);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    auto *remarks = new QVBoxLayout(m_remarks);
    remarks->setContentsMargins(16, 0, 0, 0);
    remarks->setSpacing(8);
    m_message->setReadOnly(true);
    m_message->setAccessibleName(tr("The message"));
    m_message->setTabChangesFocus(true);
    m_message->setMinimumHeight(180);
    column()->addWidget(m_target);
    column()->addWidget(m_rows);
    column()->addWidget(m_remarks);
    column()->addWidget(m_showMessage, 0, Qt::AlignLeft);
    column()->addWidget(m_message);
    column()->addStretch(1);
    m_showMessage->setCheckable(true);
    connect(m_showMessage, &Button::toggled, this, [this](bool isOpen) {
        m_message->setVisible(isOpen);
        m_showMessage->setIcon(
            iconOf(isOpen ? Drawing::ChevronDown : Drawing::ChevronRight, Ink::Accent));
    });
}

QWidget *ReviewPage::firstField() const
{
    return nullptr; // the button that starts the check
}

void ReviewPage::enter(const WizardDraft &draft)
{
    const Plan plan = finalPlan(draft);
    const auto told = planStory(
        plan, draft.secrets, isDomainCheck(draft) ? PlanTarget::Domain : PlanTarget::Server);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_error.clear();
    m_sendsMail = false;
    if (const auto *error = std::get_if<InputError>(&told))
        m_error = error->message;
    else
        showRows(std::get<PlanStory>(told));
    m_rows->setVisible(m_error.isEmpty());
    m_target->setVisible(draft.isForeign);
    if (draft.isForeign) {
        m_target->setSurface(Surface::TemporarySoft);
        m_target->setEdge(Ink::Temporary);
        m_targetTitle->setText(
            tr("The file names the server %1, port %2").arg(plan.host).arg(plan.port));
        m_targetText->setText(
            tr("This plan comes from somebody else’s file. Start it only when you "
               "know this server."));
    }
    showRemarks(draft, plan);
}

void ReviewPage::showRows(const PlanStory &story)
{
    for (size_t i = 0; i < story.rows.size(); ++i) {
        auto *button = new PlanRowButton(story.rows[i], i + 1 == story.rows.size());
        const Stage stage = story.rows[i].stage;
        connect(button, &PlanRowButton::clicked, this,
            [this, stage] { Q_EMIT changeRequested(stage); });
        m_rows->layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    m_sendsMail = story.sendsMail;
    m_message->setPlainText(story.message);
    m_message->setFont(fontOf(TextRole::Mono));
}

void ReviewPage::showRemarks(const WizardDraft &draft, const Plan &plan)
{
    qDeleteAll(m_remarks->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    if (!m_error.isEmpty())
        addRemark(Drawing::OutcomePermanent, Ink::Permanent, m_error, true);
    else if (m_sendsMail)
        addRemark(Drawing::OutcomeWarning, Ink::Temporary,
            tr("A real mail goes to %1. It cannot be called back.")
                .arg(plan.to.join(QStringLiteral(", "))),
            true);
    else if (draft.problem == WizardProblem::Console)
        addRemark(Drawing::OutcomeOk, Ink::Ok,
            tr("Then the console opens, and nothing is sent but what you type."), true);
    else
        addRemark(Drawing::OutcomeOk, Ink::Ok,
            carriesMail(plan.protocol)
                ? tr("No mail leaves this computer: the check says goodbye before the message.")
                : tr("No mail is fetched or deleted: the check says goodbye after the sign-in."),
            true);
    if (!plan.mechanism.isEmpty())
        addRemark(Drawing::Info, Ink::Text2,
            tr("One sign-in with one password, so that no account is locked."));
    m_showMessage->setVisible(m_sendsMail);
    m_showMessage->setChecked(m_sendsMail && draft.isForeign);
    m_message->setVisible(m_showMessage->isChecked());
}

void ReviewPage::addRemark(Drawing drawing, Ink ink, const QString &text, bool isStrong)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new DrawingLabel(drawing, ink), 0, Qt::AlignTop);
    layout->addWidget(
        (new Label(text, TextRole::Body, isStrong ? Ink::Text : Ink::Text2))->wrapped(), 1);
    m_remarks->layout()->addWidget(line);
}

} // namespace smtpscope
