// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/MainWindow.h"

#include "app/history/HistoryStore.h"
#include "ui/compare/ComparePage.h"
#include "ui/credentials/KeychainNotice.h"
#include "ui/document/CheckDocument.h"
#include "ui/history/HistoryPanel.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/reach/ReachPage.h"
#include "ui/window/CheckFlow.h"
#include "ui/window/CheckPage.h"
#include "ui/window/MainMenu.h"
#include "ui/window/NoTitleBar.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/OpenFlow.h"
#include "ui/window/StartPage.h"
#include "ui/window/StatusText.h"
#include "ui/window/ToolFlow.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowState.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr QSize LeastSize(800, 560);
constexpr QSize UsualSize(1280, 800);
constexpr int HistoryWidth = 224;
constexpr int NarrowWidth = 1100; // below it the history makes room
constexpr int ClockMs = 200;

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(new WindowActions(this))
    , m_document(new CheckDocument(this))
    , m_check(new CheckFlow(m_document, &m_services, this))
    , m_open(new OpenFlow(m_document, &m_services, this))
    , m_tools(new ToolFlow(&m_services, this))
{
    setWindowTitle(QStringLiteral("SMTPscope"));
    setMinimumSize(LeastSize);
    resize(UsualSize);
    buildPages();
    buildHistory();
    buildStatusBar();
    fillMenuBar(menuBar(), *m_actions, *m_page);
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    fillToolBar(bar, *m_actions);
    connectCheck();
    connectOpening();
    connectSharing();
    connectTools();
    connectMoving();
    applyServices();
    restore();
    refreshActions();
    refreshStatus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_start = new StartPage(m_actions->newCheck, m_actions->paste, m_actions->practice);
    m_page = new CheckPage(m_document, *m_actions);
    m_compare = new ComparePage;
    m_reach = new ReachPage;
    m_notice = new NoticeBar;
    m_pages = new QStackedWidget;
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_page),
             static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_reach)})
        m_pages->addWidget(page);
    auto *centre = new Panel(Surface::Base);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(new KeychainNotice(m_services.keychain));
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

void MainWindow::buildHistory()
{
    m_history = new HistoryPanel(m_services.history);
    m_historyDock = new QDockWidget(tr("History"));
    m_historyDock->setObjectName(QStringLiteral("history"));
    m_historyDock->setWidget(m_history);
    m_historyDock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    m_historyDock->setTitleBarWidget(new NoTitleBar); // the search field is its head
    addDockWidget(Qt::LeftDockWidgetArea, m_historyDock);
    resizeDocks({m_historyDock}, {HistoryWidth}, Qt::Horizontal);
}

void MainWindow::buildStatusBar()
{
    m_status = new Label({}, TextRole::Small, Ink::Text2);
    statusBar()->setSizeGripEnabled(false);
    m_status->setContentsMargins(16, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    auto *promise = new QWidget;
    auto *layout = new QHBoxLayout(promise);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(new DrawingLabel(Drawing::StageTls, Ink::Text2, 14));
    layout->addWidget(new Label(tr("Passwords are never recorded"), TextRole::Small, Ink::Text2));
    statusBar()->addPermanentWidget(promise);
    m_clock.setInterval(ClockMs);
    connect(&m_clock, &QTimer::timeout, this, &MainWindow::refreshStatus);
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    refreshActions();
}

void MainWindow::tell(const QString &text, const QString &action)
{
    m_notice->show(text, action);
}

void MainWindow::refreshActions()
{
    const bool isRunning = m_document->isRunning();
    const bool hasSession = !m_document->isEmpty();
    m_actions->stop->setEnabled(isRunning);
    m_actions->runAgain->setEnabled(hasSession && !isRunning);
    m_actions->editAndRun->setEnabled(hasSession && !isRunning);
    for (QAction *action : {m_actions->export_, m_actions->copyTicket, m_actions->copyMessage,
             m_actions->settingsCard})
        action->setEnabled(hasSession && !isRunning);
    m_actions->compare->setEnabled(m_services.history->entries().size() > 1);
    for (QAction *action : {m_actions->filter, m_actions->nextProblem, m_actions->previousProblem})
        action->setEnabled(hasSession);
}

void MainWindow::refreshStatus()
{
    m_status->setText(statusTextOf(*m_document, locale()));
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_open->openFiles(paths);
    raise();
    activateWindow();
}

void MainWindow::restore()
{
    const WindowState state = loadWindowState(m_services.windowStatePath);
    restoreGeometry(state.geometry);
    restoreState(state.parts);
    m_page->restoreState(state.page);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_check->stop();
    saveWindowState(m_services.windowStatePath, {saveGeometry(), saveState(), m_page->saveState()});
    QMainWindow::closeEvent(event);
}

// Shown and hidden only when the border is crossed, so that the person's own choice holds in
// between.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool isNarrow = event->size().width() < NarrowWidth;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_historyDock->setVisible(!isNarrow);
}

} // namespace smtpscope
