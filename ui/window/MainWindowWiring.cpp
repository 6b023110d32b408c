// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Which wish of which part goes where.

#include "app/history/HistoryStore.h"
#include "ui/compare/ComparePage.h"
#include "ui/console/ConsolePanel.h"
#include "ui/document/CheckDocument.h"
#include "ui/history/HistoryPanel.h"
#include "ui/inspector/InspectorHead.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/intake/DropArea.h"
#include "ui/kit/Label.h"
#include "ui/kit/ThemeControl.h"
#include "ui/reach/ReachPage.h"
#include "ui/share/ExportDialog.h"
#include "ui/timeline/TimelinePanel.h"
#include "ui/window/CheckFlow.h"
#include "ui/window/CheckPage.h"
#include "ui/window/KeptPair.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/OpenFlow.h"
#include "ui/window/ToolFlow.h"
#include "ui/window/WindowActions.h"

#include <QApplication>
#include <QDockWidget>
#include <QLocale>
#include <QStackedWidget>

namespace smtpscope {

namespace {

constexpr int MsInSecond = 1'000;

// How a session is called beside another one.
QString nameFor(const Session &session)
{
    return MainWindow::tr("%1:%2, %3", "host:port, date and time")
        .arg(session.plan.host)
        .arg(session.plan.port)
        .arg(QLocale().toString(session.started.toLocalTime(), QLocale::ShortFormat));
}

// What all checks have in common, as it is set.
Plan defaultsOf(const Settings &settings)
{
    Plan plan;
    plan.limits.deadlineMs = settings.timeLimit * MsInSecond;
    plan.route.proxy = settings.proxy;
    plan.route.nameServer = settings.nameServer;
    return plan;
}

// The first thing in @p panel that takes the keys; false when there is none.
bool focusFirst(QWidget *panel)
{
    QWidget *next = panel;
    do {
        if (next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus
            && (next == panel || panel->isAncestorOf(next))) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
        next = next->nextInFocusChain();
    } while (next != panel);
    return false;
}

} // namespace

void MainWindow::connectCheck()
{
    connect(m_actions->newCheck, &QAction::triggered, m_check, &CheckFlow::newCheck);
    connect(m_actions->runAgain, &QAction::triggered, m_check, &CheckFlow::runAgain);
    connect(m_actions->editAndRun, &QAction::triggered, this, [this] {
        m_check->edit(m_document->session(m_document->deciding()).plan,
            m_document->isForeign() ? PlanOrigin::Foreign : PlanOrigin::Own);
    });
    connect(m_actions->stop, &QAction::triggered, m_check, &CheckFlow::stop);
    connect(m_check, &CheckFlow::told, this, [this](const QString &text) { tell(text); });
    connect(m_check, &CheckFlow::importRequested, m_open, &OpenFlow::paste);
    connect(m_check, &CheckFlow::began, this, &MainWindow::followCheck);
    connect(m_check, &CheckFlow::kept, this, [this](const QString &id) {
        m_open->setKeptId(id);
        m_history->setCurrent(id);
    });
    connect(m_check, &CheckFlow::comparable, this,
        [this](const Session &before, const Session &after) { compare(before, after); });
    connect(m_document, &CheckDocument::ended, this, [this] {
        m_clock.stop();
        refreshActions();
        refreshStatus();
        for (int index = 0; index < m_document->count(); ++index)
            m_tools->addContacts(m_document->session(index));
    });
    ConsolePanel *console = m_page->console();
    connect(console, &ConsolePanel::talkWanted, m_check, &CheckFlow::talk);
    connect(console, &ConsolePanel::stepwiseWanted, m_check, &CheckFlow::newCheck);
    connect(console, &ConsolePanel::talkAgainWanted, m_check, &CheckFlow::talkAgain);
    connect(console, &ConsolePanel::stateChanged, m_status, &QLabel::setText);
    connect(console, &ConsolePanel::personAsked, this,
        [this] { m_page->showTab(CheckPage::Tab::Console); });
    InspectorPanel *inspector = m_page->inspector();
    connect(inspector, &InspectorPanel::runAgainRequested, m_check, &CheckFlow::runAgain);
    connect(inspector, &InspectorPanel::checkAgainIn, m_check, &CheckFlow::checkAgainIn);
    connect(inspector, &InspectorPanel::checkAgainCancelled, m_check,
        [this] { m_check->checkAgainIn(0); });
}

void MainWindow::followCheck()
{
    tell({});
    m_history->setCurrent({});
    m_page->console()->setRun(m_check->controller()->conversation());
    m_clock.start();
    showPage(m_page);
}

void MainWindow::connectOpening()
{
    connect(m_actions->open, &QAction::triggered, m_open, &OpenFlow::askForFile);
    connect(m_actions->paste, &QAction::triggered, m_open, &OpenFlow::paste);
    connect(m_open, &OpenFlow::failed, this, [this](const QString &text) { tell(text); });
    connect(m_open, &OpenFlow::planOpened, this, [this](const PlanOffer &offer) {
        if (!offer.dropped.isEmpty())
            tell(tr("Left out, because others made this plan: %1.")
                     .arg(offer.dropped.join(QStringLiteral(", "))));
        m_check->edit(offer.plan, offer.isForeign ? PlanOrigin::Foreign : PlanOrigin::Own);
    });
    connect(m_open, &OpenFlow::opened, this, [this](const QString &notice, bool offersAgain) {
        tell(notice, offersAgain ? tr("Check this again…") : QString());
        m_history->setCurrent(m_open->keptId());
        showPage(m_page);
        refreshStatus();
    });
    connect(m_notice, &NoticeBar::chosen, this, [this] {
        if (const auto &again = m_open->again())
            m_check->edit(again->plan, again->isForeign ? PlanOrigin::Foreign : PlanOrigin::Own);
    });
    connect(new DropArea(this), &DropArea::dropped, m_open, &OpenFlow::take);
    connect(m_services.history, &HistoryStore::changed, this, &MainWindow::refreshActions);
    connect(m_history, &HistoryPanel::opened, m_open, &OpenFlow::openKept);
    connect(m_history, &HistoryPanel::runAgainRequested, this, [this](const QString &id) {
        connect(m_open, &OpenFlow::opened, m_check, &CheckFlow::runAgain, Qt::SingleShotConnection);
        m_open->openKept(id);
    });
    connect(m_history, &HistoryPanel::compareRequested, this, &MainWindow::compareKept);
}

void MainWindow::connectTools()
{
    connect(m_actions->practice, &QAction::triggered, m_tools, &ToolFlow::practice);
    connect(m_actions->finder, &QAction::triggered, m_tools, [this] { m_tools->findReply(); });
    connect(m_actions->signIns, &QAction::triggered, m_tools, &ToolFlow::signIns);
    connect(m_actions->network, &QAction::triggered, m_tools, &ToolFlow::network);
    connect(m_actions->settings, &QAction::triggered, m_tools, &ToolFlow::settings);
    connect(m_actions->help, &QAction::triggered, m_tools, &ToolFlow::help);
    connect(m_actions->about, &QAction::triggered, m_tools, &ToolFlow::about);
    connect(m_tools, &ToolFlow::told, this, [this](const QString &text) { tell(text); });
    connect(m_tools, &ToolFlow::signInChosen, m_check, &CheckFlow::newCheckOf);
    connect(m_tools, &ToolFlow::settingsChanged, this, &MainWindow::applyServices);
    connect(
        m_tools, &ToolFlow::checkRequested, this, [this](const Plan &plan, const Secret &password) {
            m_check->start({plan, {password, {}, {}}, false, false, false, {}});
        });
    connect(m_actions->reach, &QAction::triggered, this, [this] {
        if (!m_document->isEmpty())
            m_reach->setHost(m_document->session(m_document->deciding()).plan.host);
        showPage(m_reach);
    });
    connect(m_reach, &ReachPage::checkRequested, this,
        [this](const Plan &plan) { m_check->edit(plan, PlanOrigin::Own); });
    connect(m_reach, &ReachPage::finished, this, [this](const Check &check) {
        if (m_services.settings.keepsHistory && !check.sessions.empty())
            m_services.history->add(
                {check.sessions, tr("Reach of %1").arg(check.sessions.front().plan.host)});
    });
    connect(m_reach, &ReachPage::contacted, m_tools, &ToolFlow::addContacts);
    connect(m_reach, &ReachPage::statusChanged, m_status, &QLabel::setText);
}

void MainWindow::connectSharing()
{
    const auto copy = [this](CopyChoice choice) { m_page->inspector()->copy(choice); };
    connect(
        m_actions->copyTicket, &QAction::triggered, this, [copy] { copy(CopyChoice::Paragraph); });
    connect(
        m_actions->copyMessage, &QAction::triggered, this, [copy] { copy(CopyChoice::Message); });
    connect(m_actions->settingsCard, &QAction::triggered, m_page->inspector(),
        &InspectorPanel::showSettingsCard);
    connect(m_actions->export_, &QAction::triggered, this, [this] {
        std::vector<Session> sessions;
        for (int index = 0; index < m_document->count(); ++index)
            sessions.push_back(m_document->session(index));
        auto *dialog = new ExportDialog(std::move(sessions), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions->compare, &QAction::triggered, this, &MainWindow::askForOther);
    connect(m_compare, &ComparePage::closed, this, [this] { showPage(m_page); });
}

// The list is the place to choose from: the shown check and another one.
void MainWindow::askForOther()
{
    const QStringList selected = m_history->selectedIds();
    if (selected.size() == 2) {
        compareKept(selected.at(1), selected.at(0));
        return;
    }
    m_historyDock->show();
    m_history->takeFocus();
    tell(tr("Select the other check in the history too (Ctrl and click, or Ctrl and blank), and "
            "choose Compare again."));
}

void MainWindow::compareKept(const QString &earlier, const QString &later)
{
    auto *pair = new KeptPair(m_services.history, earlier, later, this);
    connect(pair, &KeptPair::loaded, this, &MainWindow::compare);
    connect(pair, &KeptPair::failed, this, [this](const QString &text) { tell(text); });
    pair->start();
}

void MainWindow::compare(const Session &before, const Session &after)
{
    m_compare->show(before, nameFor(before), after, nameFor(after));
    showPage(m_compare);
}

void MainWindow::applyServices()
{
    const Settings &settings = m_services.settings;
    m_services.theme->setChoice(settings.theme);
    m_services.theme->setTextSize(settings.textSize);
    m_page->timeline()->setTimes(settings.times);
    m_history->setClock(settings.clock);
    m_history->setKeeping(settings.keepsHistory);
    m_services.history->setKeepsMessageText(settings.keepsMessageText);
    m_services.history->purge(settings.historyDays);
    const QStringList control = settings.controlTarget.split(QLatin1Char(':'));
    m_reach->setControlTarget(
        control.value(0), quint16(control.value(1, QStringLiteral("25")).toUInt()));
    m_reach->setDefaults(defaultsOf(settings));
}

void MainWindow::connectMoving()
{
    TimelinePanel *timeline = m_page->timeline();
    connect(m_actions->filter, &QAction::triggered, timeline, &TimelinePanel::focusFilter);
    connect(m_actions->nextProblem, &QAction::triggered, timeline, &TimelinePanel::nextProblem);
    connect(
        m_actions->previousProblem, &QAction::triggered, timeline, &TimelinePanel::previousProblem);
    connect(timeline, &TimelinePanel::noticed, this, [this](const QString &text) { tell(text); });
    connect(m_actions->history, &QAction::triggered, this, [this] {
        m_historyDock->show();
        m_history->takeFocus();
    });
    connect(m_actions->talk, &QAction::triggered, this, [this] {
        if (m_document->isRunning())
            m_page->showTab(CheckPage::Tab::Console);
        else
            m_check->talk();
    });
    connect(m_actions->nextPanel, &QAction::triggered, this, [this] { movePanel(1); });
    connect(m_actions->previousPanel, &QAction::triggered, this, [this] { movePanel(-1); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

// Where the focus is in none of them, the first one gets it.
void MainWindow::movePanel(int step)
{
    QList<QWidget *> panels{m_history};
    if (m_pages->currentWidget() == m_page)
        panels += m_page->panels();
    else
        panels.append(m_pages->currentWidget());
    const QWidget *focused = QApplication::focusWidget();
    int current = -1;
    for (int index = 0; index < panels.size(); ++index) {
        if (panels.at(index)->isAncestorOf(focused))
            current = index;
    }
    for (int tried = 0; tried < panels.size(); ++tried) {
        current = (current + step + int(panels.size())) % int(panels.size());
        QWidget *panel = panels.at(current);
        if (!panel->isVisible())
            continue;
        if (focusFirst(panel))
            return;
    }
}

} // namespace smtpscope
