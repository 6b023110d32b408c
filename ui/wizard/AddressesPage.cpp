// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/AddressesPage.h"

#include "ui/kit/FormField.h"
#include "ui/kit/Label.h"
#include "ui/kit/TokenEdit.h"
#include "ui/wizard/ChoiceRow.h"
#include "ui/wizard/FieldCheck.h"
#include "ui/wizard/TypedServer.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int MostKilobytes = 50 * 1024;

} // namespace

AddressesPage::AddressesPage(QWidget *parent)
    : WizardPage(tr("From whom, to whom?"),
        tr("The addresses on the envelope, which is what the server looks at."), parent)
{
    addAddresses();
    addHowFar();
    addMessage();
    column()->addStretch(1);
    listen();
}

void AddressesPage::addAddresses()
{
    m_from = new QLineEdit;
    m_fromField = new FormField(tr("From (envelope sender)"), m_from);
    m_fromCheck = new FieldCheck(m_fromField, m_from, [](const QString &typed) {
        const TypedAddress read = readTypedAddress(typed);
        return FieldJudgement{read.text, read.notice,
            tr("Bounces go here. It may differ from the From: that people see."), read.fault};
    });
    m_null = new QCheckBox(tr("Without a sender, as returned mail is sent"));
    m_to = new TokenEdit;
    m_to->setCheck(
        [](const QString &address) { return readTypedAddress(address).fault.isEmpty(); });
    m_toField = new FormField(tr("To"), m_to);
    m_toField->setHint(tr("One or more, parted by blanks or commas."));
    m_pause.setSingleShot(true);
    m_pause.setInterval(700);
    column()->addWidget(m_fromField);
    column()->addWidget(m_null);
    column()->addWidget(m_toField);
}

void AddressesPage::addHowFar()
{
    auto *connectOnly =
        new ChoiceRow(tr("Connect only"), tr("Look-up, connection, greeting, encryption."));
    m_signIn = new ChoiceRow(tr("Sign in"), tr("Up to the sign-in, then goodbye."));
    auto *ask = new ChoiceRow(tr("Ask about the recipients"),
        tr("The server says yes or no to each address. No mail is sent."));
    auto *send = new ChoiceRow(tr("Send a test message"),
        tr("A short mail that says it is a test. The recipients will get it."));
    ask->setRemark(tr("no mail is sent"));
    send->setRemark(tr("a real mail"), Ink::Temporary, Surface::TemporarySoft);
    m_ends = new QButtonGroup(this);
    auto *group = new QVBoxLayout;
    group->setSpacing(8);
    group->addWidget(new Label(tr("How far shall the check go?"), TextRole::Strong));
    column()->addLayout(group);
    for (ChoiceRow *row : {connectOnly, m_signIn, ask, send}) {
        m_ends->addButton(row->button(), int(m_ends->buttons().size()));
        group->addWidget(row);
    }
    ask->button()->setChecked(true);
}

void AddressesPage::addMessage()
{
    m_subject = new QLineEdit;
    m_subject->setPlaceholderText(tr("[SMTPscope test]"));
    auto *subject = new FormField(tr("Subject"), m_subject);
    m_size = new QSpinBox;
    m_size->setRange(0, MostKilobytes);
    m_size->setSuffix(tr(" KB"));
    m_size->setSpecialValueText(tr("short"));
    auto *size = new FormField(tr("Size of the message"), m_size);
    m_warning =
        (new Label(tr("A real mail goes to everybody above. Only send to people who expect it."),
             TextRole::Small, Ink::Temporary))
            ->wrapped();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(subject, 3, Qt::AlignTop);
    row->addWidget(size, 1, Qt::AlignTop);
    m_message = new QWidget;
    auto *layout = new QVBoxLayout(m_message);
    layout->setContentsMargins(24, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_warning);
    layout->addLayout(row);
    column()->addWidget(m_message);
}

void AddressesPage::listen()
{
    const auto onChange = [this] {
        dress();
        Q_EMIT changed();
    };
    connect(m_fromCheck, &FieldCheck::judged, this, onChange);
    connect(m_null, &QCheckBox::toggled, this, onChange);
    connect(m_to, &TokenEdit::tokensChanged, this, [this, onChange] {
        m_toField->setFault(m_to->pending().isEmpty() ? faultOfRecipients() : QString());
        m_pause.start(); // what is being typed is not wrong yet
        onChange();
    });
    connect(&m_pause, &QTimer::timeout, this,
        [this] { m_toField->setFault(needsAddresses() ? faultOfRecipients() : QString()); });
    connect(m_to, &TokenEdit::returnPressed, this, &AddressesPage::wantsNext);
    connect(m_ends, &QButtonGroup::idToggled, this, [this, onChange](int end, bool isChosen) {
        if (!isChosen)
            return;
        onChange();
        if (HowFar(end) == HowFar::Send)
            reveal(m_message);
    });
    connect(m_subject, &QLineEdit::textChanged, this, &AddressesPage::changed);
    connect(m_size, &QSpinBox::valueChanged, this, &AddressesPage::changed);
}

HowFar AddressesPage::howFar() const
{
    return HowFar(m_ends->checkedId());
}

bool AddressesPage::needsAddresses() const
{
    return howFar() >= HowFar::Recipients;
}

void AddressesPage::dress()
{
    m_fromField->setEnabled(needsAddresses() && !m_null->isChecked());
    m_null->setEnabled(needsAddresses());
    m_toField->setEnabled(needsAddresses());
    m_message->setVisible(howFar() == HowFar::Send);
}

void AddressesPage::enter(const WizardDraft &draft)
{
    if (!m_isSeen) {
        m_isSeen = true;
        m_ends->button(int(draft.howFar))->setChecked(true);
        m_subject->setText(draft.plan.message.subject);
        m_size->setValue(int(draft.plan.message.size / 1024));
        m_null->setChecked(draft.plan.from && draft.plan.from->isEmpty());
    }
    offerSender(draft);
    if (m_to->tokens() != draft.plan.to && !draft.plan.to.isEmpty())
        m_to->setTokens(draft.plan.to);
    const bool signsIn = !draft.plan.mechanism.isEmpty();
    m_signIn->setEnabled(signsIn);
    m_signIn->setSentence(signsIn ? tr("Up to the sign-in, then goodbye.")
                                  : tr("Not possible: the page before says “Without sign-in”."));
    if (!signsIn && howFar() == HowFar::SignIn)
        m_ends->button(int(HowFar::Connect))->setChecked(true);
    m_fromCheck->refresh();
    dress();
}

// Most people send from the address that they sign in with. What was typed is not replaced.
void AddressesPage::offerSender(const WizardDraft &draft)
{
    const bool isOpen = m_from->text().isEmpty() || m_from->text() == m_offered;
    if (!isOpen || m_null->isChecked())
        return;
    const std::optional<QString> own =
        draft.plan.from != m_offered ? draft.plan.from : std::nullopt;
    const TypedAddress user = readTypedAddress(draft.plan.user);
    const bool isAddress = user.fault.isEmpty() && user.text.contains(QLatin1Char('@'));
    m_offered = !draft.mailAddress.isEmpty() ? draft.mailAddress
        : isAddress                          ? user.text
                                             : QString();
    m_fromCheck->put(own.value_or(m_offered));
}

void AddressesPage::answer(WizardDraft &draft) const
{
    draft.howFar = howFar();
    draft.plan.to.clear();
    for (const QString &address : m_to->tokens())
        draft.plan.to.append(readTypedAddress(address).text);
    if (m_null->isChecked())
        draft.plan.from = QString();
    else if (m_from->text().isEmpty())
        draft.plan.from.reset();
    else
        draft.plan.from = readTypedAddress(m_from->text()).text;
    draft.plan.message.subject = m_subject->text();
    draft.plan.message.size = qint64(m_size->value()) * 1024;
}

// Why one cannot go on, apart from what stands at the fields already; empty: one can.
QString AddressesPage::missing() const
{
    if (!needsAddresses())
        return {};
    if (m_from->text().isEmpty() && !m_null->isChecked())
        return tr("Type the sender’s address to go on.");
    if (m_to->tokens().isEmpty())
        return tr("Type a recipient to go on, or choose to go less far.");
    return {};
}

QString AddressesPage::faultOfRecipients() const
{
    for (const QString &address : m_to->tokens()) {
        if (const QString fault = readTypedAddress(address).fault; !fault.isEmpty())
            return fault;
    }
    return {};
}

bool AddressesPage::isReady() const
{
    return !needsAddresses()
        || (missing().isEmpty() && (m_null->isChecked() || !m_fromCheck->isFaulty())
            && faultOfRecipients().isEmpty());
}

QWidget *AddressesPage::firstField() const
{
    if (m_from->isEnabled() && m_from->text().isEmpty())
        return m_from;
    return m_to->isEnabled() ? static_cast<QWidget *>(m_to)
                             : static_cast<QWidget *>(m_ends->checkedButton());
}

// One more field is to be filled in behind the sender.
bool AddressesPage::takesEnter()
{
    const bool isSender = m_from->hasFocus() && m_to->tokens().isEmpty() && m_to->isEnabled();
    if (isSender)
        m_to->setFocus();
    return isSender;
}

void AddressesPage::showFaults()
{
    if (!needsAddresses())
        return;
    m_fromCheck->judgeNow();
    m_toField->setFault(faultOfRecipients());
    if (m_from->text().isEmpty() && !m_null->isChecked())
        m_fromField->setFault(missing());
    else if (m_to->tokens().isEmpty())
        m_toField->setFault(missing());
}

} // namespace smtpscope
