// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/share/ShareChoice.h"

#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"
#include "ui/kit/Section.h"
#include "ui/share/WordChips.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int NoteIndent = 24;

Drawing drawingOf(Sort sort)
{
    switch (sort) {
    case Sort::Secret:
        return Drawing::StageTls;
    case Sort::Person:
        return Drawing::SideUser;
    case Sort::Domain:
        return Drawing::StageDns;
    case Sort::Host:
        return Drawing::SideComputer;
    case Sort::Address:
        return Drawing::SideNetwork;
    case Sort::Id:
        return Drawing::Info;
    case Sort::Body:
        return Drawing::StageMail;
    }
    return Drawing::Info;
}

QLayout *countRow(const MaskedCount &count)
{
    const Ink ink = count.sort == Sort::Secret ? Ink::Secret : Ink::Accent;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new DrawingLabel(drawingOf(count.sort), ink));
    row->addWidget((new Label(countedName(count.sort)))->wrapped(), 1);
    row->addWidget(new Label(QString::number(count.values), TextRole::Strong));
    return row;
}

} // namespace

ShareChoice::ShareChoice(QWidget *parent)
    : QWidget(parent)
    , m_readers(new QButtonGroup(this))
    , m_format(new QComboBox)
    , m_key(new QCheckBox(tr("Keep a key to the stand-ins")))
    , m_counts(new Section(tr("Replaced")))
    , m_additions(new Section(tr("Your own changes")))
    , m_masked(new WordChips(tr("Do not mask \"%1\"")))
    , m_kept(new WordChips(tr("Do not keep \"%1\"")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    addReaders(layout);
    layout->addSpacing(8);
    layout->addWidget(new Label(tr("Format"), TextRole::Strong));
    layout->addWidget(m_format);
    layout->addWidget(m_key);
    layout->addSpacing(8);
    layout->addWidget(m_additions);
    layout->addWidget(m_counts);
    layout->addStretch(1);
    m_format->setAccessibleName(tr("Format"));
    const auto add = [this](const QString &name, ReportFormat format) {
        m_format->addItem(name, int(format));
    };
    add(tr("Text, ready for a ticket"), ReportFormat::Text);
    add(tr("Markdown, ready for a ticket"), ReportFormat::Markdown);
    add(tr("Web page (HTML)"), ReportFormat::Html);
    add(tr("PDF"), ReportFormat::Pdf);
    add(tr("Session file (JSON)"), ReportFormat::Json);
    m_key->setToolTip(tr("A file beside the report that turns stand-ins back into names. It is for "
                         "you alone."));
    m_additions->add(m_masked);
    m_additions->add(m_kept);
    m_additions->hide();
    m_readers->button(int(ShareReader::Vendor))->setChecked(true);
    onReader();
    connect(m_readers, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            onReader();
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ShareChoice::changed);
    connect(m_key, &QCheckBox::toggled, this, &ShareChoice::changed);
    for (WordChips *chips : {m_masked, m_kept})
        connect(chips, &WordChips::changed, this, [this] {
            m_additions->setVisible(!m_masked->words().isEmpty() || !m_kept->words().isEmpty());
            Q_EMIT changed();
        });
}

void ShareChoice::addReaders(QVBoxLayout *layout)
{
    layout->addWidget(new Label(tr("Who will read it?"), TextRole::Strong));
    addReader(layout, ShareReader::Vendor, tr("A vendor or the other side's support"),
        tr("Server names stay, people and your network go."));
    addReader(layout, ShareReader::Public, tr("Anyone, for example a forum"),
        tr("All names and addresses are replaced."));
    addReader(layout, ShareReader::Custom, tr("Custom"), tr("Choose what is replaced."));
    layout->addWidget(m_kindsBox = kindsBox());
    addReader(layout, ShareReader::OnlyMe, tr("Only you"),
        tr("Nothing is replaced. Passwords are never in a file anyway."));
    layout->addWidget(m_confirmationBox = confirmationBox());
}

void ShareChoice::addReader(
    QVBoxLayout *layout, ShareReader reader, const QString &name, const QString &note)
{
    auto *button = new QRadioButton(name);
    button->setAccessibleDescription(note);
    button->setProperty("reachedByArrows", true);
    m_readers->addButton(button, int(reader));
    auto *line = (new Label(note, TextRole::Small, Ink::Text2))->wrapped();
    line->setContentsMargins(NoteIndent, 0, 0, 0);
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(button);
    both->addWidget(line);
    layout->addLayout(both);
}

QWidget *ShareChoice::kindsBox()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(NoteIndent, 0, 0, 0);
    layout->setSpacing(4);
    const SharePolicy start = *sharePolicyNamed(u"vendor");
    for (const ShareKind &kind : shareKinds()) {
        auto *check = new QCheckBox(kind.name);
        check->setChecked(start.*kind.treatment == Treatment::Mask);
        connect(check, &QCheckBox::toggled, this, &ShareChoice::onReader);
        layout->addWidget(check);
        m_kinds.push_back(check);
    }
    return box;
}

QWidget *ShareChoice::confirmationBox()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(NoteIndent, 0, 0, 0);
    layout->setSpacing(6);
    auto *sign = new QHBoxLayout;
    sign->setSpacing(8);
    sign->addWidget(new DrawingLabel(Drawing::OutcomeWarning, Ink::Temporary), 0, Qt::AlignTop);
    sign->addWidget((new Label(tr("Names, addresses and message texts stay readable."),
                         TextRole::Small, Ink::Temporary))
                        ->wrapped(),
        1);
    m_confirmation = new QCheckBox(tr("Share it unredacted"));
    connect(m_confirmation, &QCheckBox::toggled, this, &ShareChoice::confirmed);
    layout->addLayout(sign);
    layout->addWidget(m_confirmation);
    return box;
}

SharePolicy ShareChoice::chosenPolicy() const
{
    SharePolicy policy = *sharePolicyNamed(u"vendor");
    const std::vector<ShareKind> kinds = shareKinds();
    for (size_t i = 0; i < m_kinds.size(); ++i)
        policy.*kinds[i].treatment = m_kinds[i]->isChecked() ? Treatment::Mask : Treatment::Keep;
    return policy;
}

ShareReader ShareChoice::reader() const
{
    return ShareReader(m_readers->checkedId());
}

ReportFormat ShareChoice::format() const
{
    return ReportFormat(m_format->currentData().toInt());
}

SharePolicy ShareChoice::policy() const
{
    return policyFor(reader(), chosenPolicy(), m_masked->words(), m_kept->words());
}

KeyWish ShareChoice::keyWish() const
{
    return m_key->isChecked() && !isUnredacted(policy()) ? KeyWish::Wanted : KeyWish::None;
}

bool ShareChoice::isConfirmed() const
{
    return !isUnredacted(policy()) || m_confirmation->isChecked();
}

void ShareChoice::choose(ShareReader reader)
{
    m_readers->button(int(reader))->setChecked(true);
}

void ShareChoice::choose(ReportFormat format)
{
    m_format->setCurrentIndex(m_format->findData(int(format)));
}

void ShareChoice::mask(const QString &word)
{
    m_masked->add(word);
}

void ShareChoice::keep(const QString &word)
{
    m_kept->add(word);
}

// A confirmation is for this one choice: who comes back to it is asked again.
void ShareChoice::onReader()
{
    const bool isBare = isUnredacted(policy());
    m_kindsBox->setVisible(reader() == ShareReader::Custom);
    m_confirmationBox->setVisible(isBare);
    m_confirmation->setChecked(false);
    m_key->setEnabled(!isBare);
    Q_EMIT changed();
}

void ShareChoice::showCounts(const std::vector<MaskedCount> &counts)
{
    m_counts->clear();
    for (const MaskedCount &count : counts)
        m_counts->add(countRow(count));
    if (counts.empty())
        m_counts->add(new Label(tr("Nothing"), TextRole::Body, Ink::Text2));
}

} // namespace smtpscope
