// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/CheckPage.h"

#include "ui/certificate/CertificatePanel.h"
#include "ui/console/ConsolePanel.h"
#include "ui/dns/DnsPanel.h"
#include "ui/document/CheckDocument.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/kit/Panel.h"
#include "ui/raw/RawPanel.h"
#include "ui/timeline/TimelinePanel.h"
#include "ui/window/Banner.h"
#include "ui/window/NoTitleBar.h"
#include "ui/window/WindowActions.h"

#include <QDataStream>
#include <QDockWidget>
#include <QIODevice>
#include <QMainWindow>
#include <QResizeEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int InspectorWidth = 328;
constexpr int TabsHeight = 184;
constexpr int NarrowWidth = 676; // a window of 900 px without the history

} // namespace

CheckPage::CheckPage(CheckDocument *document, const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_banner(new Banner(document, actions.copyTicket, actions.stop))
    , m_parts(new QMainWindow)
    , m_timeline(new TimelinePanel(document))
    , m_inspector(new InspectorPanel(document))
{
    m_parts->setWindowFlags(Qt::Widget); // it holds docks; it is no window
    m_parts->setCentralWidget(m_timeline);
    m_parts->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    buildTabs();
    m_inspectorDock = addDock(tr("Inspector"), QStringLiteral("inspector"), m_inspector);
    m_tabsDock = addDock(tr("Details"), QStringLiteral("tabs"), m_tabs);
    m_parts->addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    m_parts->addDockWidget(Qt::BottomDockWidgetArea, m_tabsDock);
    m_parts->resizeDocks({m_inspectorDock}, {InspectorWidth}, Qt::Horizontal);
    m_parts->resizeDocks({m_tabsDock}, {TabsHeight}, Qt::Vertical);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(new Rule);
    layout->addWidget(m_parts, 1);
    connect(m_timeline, &TimelinePanel::evidenceWanted, this, &CheckPage::showEvidence);
}

CheckPage::~CheckPage() = default;

void CheckPage::buildTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_raw = new RawPanel(m_document);
    m_console = new ConsolePanel(m_document);
    m_certificate = new CertificatePanel(m_document);
    m_dns = new DnsPanel(m_document);
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_console, tr("Console"));
    m_tabs->addTab(m_certificate, tr("Certificate"));
    m_tabs->addTab(m_dns, tr("DNS"));
}

QDockWidget *CheckPage::addDock(const QString &title, const QString &name, QWidget *content)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name); // by which its place is kept
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setTitleBarWidget(new NoTitleBar); // the content has a head of its own
    return dock;
}

void CheckPage::showTab(Tab tab)
{
    m_tabsDock->show();
    m_tabs->setCurrentIndex(int(tab));
    m_tabs->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void CheckPage::showEvidence(const EventReference &event)
{
    m_document->select(event);
    showTab(Tab::Raw);
}

QList<QWidget *> CheckPage::panels() const
{
    return {m_banner, m_timeline, m_inspector, m_tabs};
}

QAction *CheckPage::inspectorAction() const
{
    return m_inspectorDock->toggleViewAction();
}

QAction *CheckPage::tabsAction() const
{
    return m_tabsDock->toggleViewAction();
}

QByteArray CheckPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_parts->saveState() << m_timeline->saveState();
    return state;
}

void CheckPage::restoreState(const QByteArray &state)
{
    QByteArray parts;
    QByteArray columns;
    QDataStream stream(state);
    stream >> parts >> columns;
    if (stream.status() != QDataStream::Ok)
        return;
    m_parts->restoreState(parts);
    m_timeline->restoreState(columns);
}

// Where there is no room beside the timeline, the inspector becomes one of the tabs.
void CheckPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < NarrowWidth;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_tabs->insertTab(0, m_inspector, tr("Inspector"));
        m_tabs->setCurrentIndex(0);
    } else {
        m_inspectorDock->setWidget(m_inspector);
        m_inspector->show();
    }
    m_inspectorDock->setVisible(!isNarrow);
}

} // namespace smtpscope
