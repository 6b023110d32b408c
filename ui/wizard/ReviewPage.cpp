// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/ReviewPage.h"

#include "report/OptionWords.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/wizard/FoldButton.h"
#include "ui/wizard/PlanRowButton.h"
#include "ui/wizard/WarningCard.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace smtpscope {

ReviewPage::ReviewPage(QWidget *parent)
    : WizardPage(tr("This is what will be sent"),
        tr("Exactly these steps, in this order. Choose one to change it."), parent)
    , m_target(new WarningCard)
    , m_realMail(new WarningCard)
    , m_rows(new Card)
    , m_remarks(new QWidget)
    , m_showMessage(new FoldButton(tr("Show the message")))
    , m_message(new QPlainTextEdit)
{
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
    column()->addWidget(m_realMail);
    column()->addWidget(m_rows);
    column()->addWidget(m_remarks);
    column()->addWidget(m_showMessage);
    column()->addWidget(m_message);
    column()->addStretch(1);
    connect(m_showMessage, &FoldButton::toggled, m_message, &QWidget::setVisible);
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
        m_error = withoutOptions(error->message);
    else
        showRows(std::get<PlanStory>(told));
    m_rows->setVisible(m_error.isEmpty());
    m_target->setVisible(draft.isForeign);
    m_target->setTexts(tr("The file names the server %1, port %2").arg(plan.host).arg(plan.port),
        tr("This plan comes from somebody else’s file. Start it only when you know this server."));
    m_realMail->setVisible(m_sendsMail);
    m_realMail->setTexts(tr("This check sends a real mail"),
        tr("It goes to %1 and cannot be called back.").arg(plan.to.join(QStringLiteral(", "))));
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
    else if (draft.problem == WizardProblem::Console)
        addRemark(Drawing::OutcomeOk, Ink::Ok,
            tr("Then the console opens, and nothing is sent but what you type."), true);
    else if (!m_sendsMail)
        addRemark(Drawing::OutcomeOk, Ink::Ok,
            carriesMail(plan.protocol)
                ? tr("No mail leaves this computer: the check says goodbye before the message.")
                : tr("No mail is fetched or deleted: the check says goodbye after the sign-in."),
            true);
    if (!plan.mechanism.isEmpty())
        addRemark(Drawing::Info, Ink::Text2,
            tr("One sign-in with one password, so that no account is locked."));
    m_remarks->setVisible(m_remarks->layout()->count() > 0);
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
