// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/practice/PracticeDialog.h"

#include "app/PracticePlan.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Panel.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/SearchField.h"
#include "ui/practice/PracticeDelegate.h"
#include "ui/practice/PracticeModel.h"
#include "ui/practice/PracticeServers.h"
#include "ui/practice/PracticeStory.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr QSize Usual{920, 620};
constexpr int ListWidth = 368;

} // namespace

PracticeDialog::PracticeDialog(PracticeServers *servers, QWidget *parent)
    : DialogFrame(tr("Practice servers"),
        tr("Servers on this computer that behave as real ones do on a bad day. Nothing leaves this "
           "computer."),
        parent)
    , m_servers(servers)
    , m_model(new PracticeModel(this))
    , m_search(new SearchField(tr("Search the situations")))
    , m_list(new QListView)
    , m_nothing(new EmptyState(Drawing::Search, tr("No situation has these words"),
          tr("Shorten the search, or clear it to see all of them.")))
    , m_story(new PracticeStory)
{
    auto *content = new QWidget;
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(listSide());
    layout->addWidget(new Rule(Qt::Vertical));
    layout->addWidget(new ScrollPage(m_story), 1);
    setContent(content);
    m_stopAll = new Button(tr("Stop all"), ButtonWeight::Quiet);
    addNote(m_stopAll);
    Button *close = addButton(tr("Close"), ButtonWeight::Quiet);
    m_switch = addButton(tr("Start"));
    m_check = addButton(tr("Check it now"), ButtonWeight::Primary);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connectAll();
    setUsualSize(Usual);
    selectFirst();
    m_search->setFocus();
}

QWidget *PracticeDialog::listSide()
{
    m_search->setPlaceholderText(tr("Search, such as \"password\" or \"certificate\""));
    connect(m_search, &SearchField::leftDownwards, m_list,
        [this] { m_list->setFocus(Qt::TabFocusReason); });
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PracticeDelegate(m_list));
    m_list->setAccessibleName(tr("Situations"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->hide();
    auto *side = new QWidget;
    side->setFixedWidth(ListWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    return side;
}

void PracticeDialog::connectAll()
{
    for (const QString &name : m_servers->running())
        m_model->setPort(name, m_servers->portOf(name));
    connect(m_search, &QLineEdit::textChanged, this, &PracticeDialog::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &PracticeDialog::showSelected);
    connect(m_list, &QAbstractItemView::activated, this, &PracticeDialog::check);
    connect(m_switch, &QAbstractButton::clicked, this, &PracticeDialog::switchServer);
    connect(m_check, &QAbstractButton::clicked, this, &PracticeDialog::check);
    connect(m_stopAll, &QAbstractButton::clicked, m_servers, &PracticeServers::stopAll);
    connect(m_servers, &PracticeServers::changed, this, [this](const QString &name) {
        m_model->setPort(name, m_servers->portOf(name));
        m_list->doItemsLayout(); // the row has one line more or less
        m_list->scrollTo(m_list->currentIndex());
        showSelected();
    });
}

void PracticeDialog::search(const QString &text)
{
    const QString before = selected();
    m_model->setFilter(text);
    const bool isEmpty = m_model->shown() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    const int row = m_model->rowOf(before);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        selectFirst();
}

// The first row is a heading.
void PracticeDialog::selectFirst()
{
    m_list->setCurrentIndex(m_model->index(1));
    showSelected();
}

void PracticeDialog::select(const QString &situation)
{
    m_search->clear();
    const int row = m_model->rowOf(situation);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

QString PracticeDialog::selected() const
{
    return m_list->currentIndex().data(PracticeModel::NameRole).toString();
}

void PracticeDialog::showSelected()
{
    const QString name = selected();
    const SituationInfo *situation = m_model->situation(name);
    const bool isRunning = m_servers->portOf(name) != 0;
    m_story->setVisible(situation);
    m_switch->setEnabled(situation);
    m_check->setEnabled(situation);
    m_switch->setText(isRunning ? tr("Stop") : tr("Start"));
    const auto count = m_servers->running().size();
    m_stopAll->setVisible(count > 0);
    m_stopAll->setText(tr("Stop all (%1)").arg(count));
    if (situation)
        m_story->tell(*situation, isRunning ? m_servers->planFor(name) : std::nullopt);
}

bool PracticeDialog::startSelected()
{
    const auto error = m_servers->start(selected());
    if (error)
        m_story->complain(error->message);
    return !error;
}

void PracticeDialog::switchServer()
{
    if (m_servers->portOf(selected()) != 0)
        m_servers->stop(selected());
    else
        startSelected();
}

void PracticeDialog::check()
{
    if (selected().isEmpty() || !startSelected())
        return;
    const auto plan = m_servers->planFor(selected());
    if (plan)
        Q_EMIT checkRequested(*plan, plan->user.isEmpty() ? Secret() : practicePassword());
    else
        m_story->complain(tr("The certificate of the practice servers could not be written to a "
                             "temporary file."));
}

} // namespace smtpscope
