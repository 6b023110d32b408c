// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/compare/ComparePage.h"

#include "app/LeakTexts.h"
#include "ui/compare/ComparisonDelegate.h"
#include "ui/compare/ComparisonHeader.h"
#include "ui/compare/ComparisonModel.h"
#include "ui/compare/ComparisonTree.h"
#include "ui/compare/OutcomeBanner.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Panel.h"
#include "ui/share/Aside.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int Margin = 20;

ComparisonModel::Head headOf(const NamedSession &session)
{
    const QString when =
        QLocale().toString(session.session.started.toLocalTime(), QLocale::ShortFormat);
    const Mark mark = markOf(session.session);
    return {session.name, when + QStringLiteral(", ") + markText(mark), mark};
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_sessions(std::make_shared<const std::vector<NamedSession>>())
    , m_model(new ComparisonModel(this))
    , m_banner(new OutcomeBanner)
    , m_tree(new ComparisonTree)
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_ignoreTimes(new QCheckBox(tr("Ignore times")))
    , m_onlyDifferences(new QCheckBox(tr("Only differences")))
    , m_text(new Button(tr("Copy"), ButtonWeight::Primary, Drawing::Copy))
    , m_markdown(new Button(tr("Copy as Markdown")))
    , m_count(new Label({}, TextRole::Small, Ink::Text2))
    , m_notice((new Label({}, TextRole::Small, Ink::Text2))->wrapped())
{
    auto *panel = new Panel(Surface::Base);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(new Rule);
    layout->addWidget(bar());
    layout->addWidget(new Rule);
    layout->addWidget(m_tree, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(panel);
    setUpTree();
    m_ignoreTimes->setChecked(true);
    connect(m_ignoreTimes, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model->ignoreTimes(isOn);
        showCount();
    });
    connect(m_onlyDifferences, &QCheckBox::toggled, m_model, &ComparisonModel::showOnlyDifferences);
    connect(m_left, &QComboBox::activated, this, &ComparePage::renew);
    connect(m_right, &QComboBox::activated, this, &ComparePage::renew);
    connect(m_text, &Button::clicked, this, [this] { copy(ComparisonFormat::Text); });
    connect(m_markdown, &Button::clicked, this, [this] { copy(ComparisonFormat::Markdown); });
    renew();
}

QWidget *ComparePage::bar()
{
    auto *box = new QWidget;
    auto *close = new Button(tr("Close"), ButtonWeight::Quiet);
    connect(close, &Button::clicked, this, &ComparePage::closed);
    m_left->setAccessibleName(tr("Left session"));
    m_right->setAccessibleName(tr("Right session"));
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(new Label(tr("Compare"), TextRole::Title));
    first->addWidget(m_left);
    first->addWidget(m_right);
    first->addWidget(m_count, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ignoreTimes, m_onlyDifferences, close, m_markdown, m_text})
        first->addWidget(widget);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Margin, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addWidget(m_notice);
    m_notice->hide();
    return box;
}

void ComparePage::setUpTree()
{
    auto *header = new ComparisonHeader(m_tree);
    m_tree->setHeader(header);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ComparisonDelegate(m_tree));
    m_tree->setAccessibleName(tr("Stages of both sessions"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(Margin);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(120);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(int(ComparisonColumn::Stage), QHeaderView::Interactive);
    header->setSectionResizeMode(int(ComparisonColumn::Difference), QHeaderView::Interactive);
    header->resizeSection(int(ComparisonColumn::Stage), 190);
    header->resizeSection(int(ComparisonColumn::Difference), 200);
}

void ComparePage::show(
    const Session &left, const QString &leftName, const Session &right, const QString &rightName)
{
    show({{leftName, left}, {rightName, right}}, 0, 1);
}

void ComparePage::show(std::vector<NamedSession> sessions, int left, int right)
{
    m_sessions = std::make_shared<const std::vector<NamedSession>>(std::move(sessions));
    fillCombos();
    m_left->setCurrentIndex(left);
    m_right->setCurrentIndex(right);
    renew();
}

void ComparePage::fillCombos()
{
    for (QComboBox *combo : {m_left, m_right}) {
        const QSignalBlocker blocker(combo);
        combo->clear();
        for (const NamedSession &session : *m_sessions)
            combo->addItem(session.name);
    }
}

void ComparePage::renew()
{
    const auto count = int(m_sessions->size());
    const int left = m_left->currentIndex();
    const int right = m_right->currentIndex();
    m_left->setVisible(count > 2);
    m_right->setVisible(count > 2);
    m_notice->hide();
    const bool isReady = left >= 0 && right >= 0 && left < count && right < count;
    m_text->setEnabled(isReady);
    m_markdown->setEnabled(isReady);
    if (!isReady) {
        m_banner->say(Mark::Pending, tr("Choose two sessions to compare."), {});
        return;
    }
    const NamedSession &one = (*m_sessions)[size_t(left)];
    const NamedSession &other = (*m_sessions)[size_t(right)];
    const Comparison comparison = comparisonOf(one.session, other.session, {one.name, other.name});
    m_banner->say(comparison.mark, plainText(comparison.headline), plainText(comparison.advice));
    m_model->show(comparison, headOf(one), headOf(other));
    const QModelIndex parting = m_model->parting();
    m_tree->setCurrentIndex(parting.isValid() ? parting : m_model->index(0, 0));
    m_tree->clearSelection(); // else the selection hides the tint
    if (parting.isValid())
        m_tree->expand(parting);
    showCount();
}

void ComparePage::showCount()
{
    m_count->setText(tr("Differences: %1").arg(m_model->differenceCount()));
}

QString ComparePage::headline() const
{
    return m_banner->sentence();
}

// Redacting a long session takes its time.
void ComparePage::copy(ComparisonFormat format)
{
    const auto left = size_t(m_left->currentIndex());
    const auto right = size_t(m_right->currentIndex());
    doAside<ComparisonShare>(
        this,
        [sessions = m_sessions, left, right, format] {
            return shareComparison((*sessions)[left].session, (*sessions)[right].session, format);
        },
        [this](const ComparisonShare &share) {
            const bool isSafe = share.leaks.empty();
            m_notice->setInk(isSafe ? Ink::Text2 : Ink::Permanent);
            m_notice->setText(isSafe ? tr("Copied, with people and your network replaced.")
                                     : tr("Nothing was copied: the leak check still finds %1.")
                                           .arg(leaksText(share.leaks)));
            m_notice->show();
            if (!isSafe)
                return;
            QGuiApplication::clipboard()->setText(share.text);
            Q_EMIT copied();
        });
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        m_tree->doItemsLayout();
}

} // namespace smtpscope
