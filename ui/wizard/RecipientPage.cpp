// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/RecipientPage.h"

#include "ui/kit/FormField.h"
#include "ui/kit/Label.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/FieldCheck.h"
#include "ui/wizard/TypedServer.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

// An address, or a domain alone.
FieldJudgement judgeRecipient(const QString &typed)
{
    const TypedServer read = readTypedServer(typed);
    FieldJudgement judgement{read.text, read.notice, read.hint, read.fault};
    if (judgement.fault.isEmpty() && read.address.isEmpty() && !read.host.isEmpty())
        judgement.fault = faultOfDomain(read.host, read.text);
    if (typed.isEmpty())
        judgement.hint =
            RecipientPage::tr("An address such as jo.lind@example.org, or only its domain.");
    return judgement;
}

FieldJudgement judgeSender(const QString &typed)
{
    const TypedAddress read = readTypedAddress(typed);
    return {read.text, read.notice,
        RecipientPage::tr("Empty: the check asks as a returned mail does, without a sender."),
        read.fault};
}

QButtonGroup *groupOf(QObject *parent, const ChoiceRow *one, const ChoiceRow *other)
{
    auto *group = new QButtonGroup(parent);
    group->addButton(one->button());
    group->addButton(other->button());
    one->button()->setChecked(true);
    return group;
}

} // namespace

RecipientPage::RecipientPage(QWidget *parent)
    : WizardPage(tr("Whom does mail not reach?"),
        tr("The address that is refused, exactly as it was written."), parent)
    , m_recipient(new QLineEdit)
    , m_recipientField(new FormField(tr("Recipient’s address or domain"), m_recipient))
    , m_recipientCheck(new FieldCheck(m_recipientField, m_recipient, judgeRecipient))
    , m_sender(new QLineEdit)
    , m_direct(new ChoiceRow(tr("The recipient’s own mail servers"),
          tr("Every server that takes mail for the domain is asked, as another mail server would. "
             "No sign-in.")))
    , m_own(new ChoiceRow(tr("Your own outgoing server"),
          tr("With sign-in, as the person’s mail program does it.")))
    , m_ask(new ChoiceRow(tr("Ask about the recipient"),
          tr("The servers say yes or no to the address, then the check says goodbye.")))
    , m_send(new ChoiceRow(tr("Send a test message"),
          tr("A short mail that says it is a test goes to every server that takes it.")))
    , m_howFar(new QWidget)
{
    auto *senderField = new FormField(tr("From (envelope sender)"), m_sender);
    m_senderCheck = new FieldCheck(senderField, m_sender, judgeSender);
    m_ask->setRemark(tr("no mail is sent"));
    auto *howFar = new QVBoxLayout(m_howFar);
    howFar->setContentsMargins({});
    howFar->setSpacing(8);
    howFar->addWidget(new Label(tr("How far shall the check go?"), TextRole::Strong));
    howFar->addWidget(m_ask);
    howFar->addWidget(m_send);
    column()->addWidget(m_recipientField);
    column()->addWidget(senderField);
    auto *ask = new QVBoxLayout;
    ask->setSpacing(8);
    ask->addWidget(new Label(tr("Whom shall the check ask?"), TextRole::Strong));
    ask->addWidget(m_direct);
    ask->addWidget(m_own);
    column()->addLayout(ask);
    column()->addWidget(m_howFar);
    column()->addStretch(1);
    const auto *ways = groupOf(this, m_direct, m_own);
    const auto *ends = groupOf(this, m_ask, m_send);
    connect(m_recipientCheck, &FieldCheck::judged, this, [this] {
        dress();
        Q_EMIT changed();
    });
    connect(m_senderCheck, &FieldCheck::judged, this, &RecipientPage::changed);
    connect(ends, &QButtonGroup::buttonToggled, this, &RecipientPage::changed);
    connect(ways, &QButtonGroup::buttonToggled, this, [this] {
        m_howFar->setVisible(m_direct->isChosen());
        Q_EMIT changed();
    });
}

void RecipientPage::enter(const WizardDraft &draft)
{
    if (m_recipient->text().isEmpty()) {
        if (!draft.plan.to.isEmpty())
            m_recipientCheck->put(draft.plan.to.front());
        else
            m_recipientCheck->put(draft.domain);
        m_senderCheck->put(draft.plan.from.value_or(QString()));
    }
    (draft.isThroughOwnServer ? m_own : m_direct)->button()->setChecked(true);
    (draft.howFar == HowFar::Send ? m_send : m_ask)->button()->setChecked(true);
    m_recipientCheck->refresh();
    m_senderCheck->refresh();
    dress();
}

// A domain alone can be asked, but no mail can be sent to it.
void RecipientPage::dress()
{
    const bool hasAddress = !readTypedServer(m_recipient->text()).address.isEmpty();
    m_send->setEnabled(hasAddress);
    if (!hasAddress)
        m_ask->button()->setChecked(true);
}

void RecipientPage::answer(WizardDraft &draft) const
{
    const TypedServer read = readTypedServer(m_recipient->text());
    draft.isThroughOwnServer = m_own->isChosen();
    const QString recipient = read.address;
    if (recipient.isEmpty())
        draft.plan.to.clear();
    else if (!draft.plan.to.contains(recipient))
        draft.plan.to = {recipient};
    draft.plan.from.reset();
    if (!m_sender->text().isEmpty())
        draft.plan.from = readTypedAddress(m_sender->text()).text;
    if (draft.isThroughOwnServer)
        return;
    draft.domain = recipient.isEmpty() ? read.host : domainOf(recipient);
    draft.howFar = m_send->isChosen() && !recipient.isEmpty() ? HowFar::Send : HowFar::Recipients;
}

bool RecipientPage::isReady() const
{
    return !m_recipient->text().isEmpty() && !m_recipientCheck->isFaulty()
        && !m_senderCheck->isFaulty();
}

QString RecipientPage::missing() const
{
    return m_recipient->text().isEmpty() ? tr("Type the address or its domain to go on.")
                                         : QString();
}

QWidget *RecipientPage::firstField() const
{
    return m_recipient;
}

void RecipientPage::showFaults()
{
    m_recipientCheck->judgeNow();
    m_senderCheck->judgeNow();
    if (m_recipient->text().isEmpty())
        m_recipientField->setFault(missing());
}

} // namespace smtpscope
