// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/practice/PracticeStory.h"

#include "app/PracticePlan.h"
#include "ui/kit/Chip.h"
#include "ui/kit/Label.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Section.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

QString securityText(Security security)
{
    switch (security) {
    case Security::None:
        return PracticeStory::tr("none");
    case Security::StartTls:
        return PracticeStory::tr("STARTTLS");
    case Security::StartTlsIfOffered:
        return PracticeStory::tr("STARTTLS where it is offered");
    case Security::Tls:
        return PracticeStory::tr("TLS from the first byte");
    }
    return {};
}

QString protocolText(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
        return QStringLiteral("SMTP");
    case Protocol::Lmtp:
        return QStringLiteral("LMTP");
    case Protocol::Imap:
        return QStringLiteral("IMAP");
    case Protocol::Pop3:
        return QStringLiteral("POP3");
    }
    return {};
}

// One column for all names, whatever the language and the size of the text.
int nameWidth()
{
    static constexpr int Least = 120;
    static constexpr int Gap = 16;
    const QFontMetrics metrics(fontOf(TextRole::Body));
    int widest = 0;
    for (const QString &name :
        {PracticeStory::tr("Server"), PracticeStory::tr("Port"), PracticeStory::tr("Encryption"),
            PracticeStory::tr("User name"), PracticeStory::tr("Password")})
        widest = qMax(widest, metrics.horizontalAdvance(name));
    return qMax(Least, widest + Gap);
}

} // namespace

PracticeStory::PracticeStory(QWidget *parent)
    : QWidget(parent)
    , m_story((new Label({}, TextRole::Title))->wrapped()->selectable())
    , m_name((new Label({}, TextRole::Small, Ink::Text2))->selectable())
    , m_fault((new Label({}, TextRole::Body, Ink::Permanent))->wrapped())
    , m_stage(new Chip)
    , m_outcome(new Chip)
    , m_lesson((new Label({}, TextRole::Body))->wrapped())
    , m_address(new Section(tr("How to reach it")))
{
    auto *end = new Section(tr("Where a check of it ends"));
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_stage);
    chips->addWidget(m_outcome);
    chips->addStretch();
    end->add(chips);
    end->add(m_lesson);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_story);
    layout->addWidget(m_name);
    layout->addWidget(m_fault);
    layout->addSpacing(8);
    layout->addWidget(end);
    layout->addSpacing(8);
    layout->addWidget(m_address);
    layout->addStretch();
    m_fault->hide();
}

void PracticeStory::tell(const SituationInfo &situation, const std::optional<Plan> &plan)
{
    m_story->setText(situation.story);
    m_name->setText(tr("%1, %2").arg(situation.name, protocolText(situation.protocol)));
    m_fault->hide();
    tellEnd(situation);
    m_address->clear();
    if (plan)
        tellAddress(*plan);
    else
        m_address->add(
            (new Label(tr("It does not run yet. \"Check it now\" starts it on a free port of this "
                          "computer and "
                          "checks it; \"Start\" only starts it, for your own mail program."),
                 TextRole::Body, Ink::Text2))
                ->wrapped());
}

void PracticeStory::complain(const QString &text)
{
    m_fault->setText(text);
    m_fault->show();
}

void PracticeStory::tellEnd(const SituationInfo &situation)
{
    const Mark mark = markOf(situation.outcome);
    const bool isWell = situation.outcome == Outcome::Ok;
    m_stage->setLook({nameOf(situation.stage), drawingOf(situation.stage)});
    m_outcome->setLook({markText(mark), drawingOf(mark), inkOf(mark), softOf(mark)});
    m_lesson->setText(isWell
            ? tr("Nothing is broken here. Look at what is unusual in the timeline, and that the "
                 "verdict stays calm about it.")
            : tr("Read the verdict first. Then find the line in the timeline that proves it, and "
                 "compare it with a check of \"works\"."));
}

void PracticeStory::tellAddress(const Plan &plan)
{
    addLine(tr("Server"), plan.host);
    addLine(tr("Port"), QString::number(plan.port));
    addLine(tr("Encryption"), securityText(plan.security));
    if (!plan.user.isEmpty()) {
        addLine(tr("User name"), practiceUser());
        addLine(tr("Password"), practicePasswordText());
    }
    m_address->add(
        (new Label(tr("It answers this computer only. Any mail is taken and thrown away."),
             TextRole::Small, Ink::Text2))
            ->wrapped());
}

void PracticeStory::addLine(const QString &name, const QString &value)
{
    auto *line = new QHBoxLayout;
    auto *left = new Label(name, TextRole::Body, Ink::Text2);
    left->setMinimumWidth(nameWidth());
    auto *right = (new Label(value, TextRole::Strong))->selectable();
    right->setAccessibleName(tr("%1: %2").arg(name, value));
    line->addWidget(left);
    line->addWidget(right, 1);
    m_address->add(line);
}

} // namespace smtpscope
