// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A check as the window shows it: the banner on top, the timeline below, the inspector beside it,
// and the tabs raw, console, certificate and DNS under it. All of them show one document.

#include "ui/document/EventReference.h"

#include <QWidget>

class QAction;
class QDockWidget;
class QMainWindow;
class QTabWidget;

namespace smtpscope {

class WindowActions;
class CertificatePanel;
class CheckDocument;
class ConsolePanel;
class DnsPanel;
class InspectorPanel;
class RawPanel;
class TimelinePanel;

class CheckPage : public QWidget
{
    Q_OBJECT
public:
    /// The tabs, in their order.
    enum class Tab {
        Raw, ///< Every byte.
        Console, ///< The conversation to type in.
        Certificate, ///< The server's certificates.
        Dns, ///< What was looked up.
    };

    CheckPage(CheckDocument *document, const WindowActions &actions, QWidget *parent = nullptr);
    ~CheckPage() override;

    void showTab(Tab tab);
    TimelinePanel *timeline() const { return m_timeline; }
    InspectorPanel *inspector() const { return m_inspector; }
    ConsolePanel *console() const { return m_console; }
    /// The parts that F6 goes through, in reading order.
    QList<QWidget *> panels() const;
    /// A check box for the inspector in the menu.
    QAction *inspectorAction() const;
    QAction *tabsAction() const;

    /// Where the parts stand, for the next start.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QDockWidget *addDock(const QString &title, const QString &name, QWidget *content);
    void buildTabs();
    void showEvidence(const EventReference &event);

    CheckDocument *m_document;
    QWidget *m_banner = nullptr;
    QMainWindow *m_parts = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_tabsDock = nullptr;
    TimelinePanel *m_timeline = nullptr;
    InspectorPanel *m_inspector = nullptr;
    QTabWidget *m_tabs = nullptr;
    RawPanel *m_raw = nullptr;
    ConsolePanel *m_console = nullptr;
    CertificatePanel *m_certificate = nullptr;
    DnsPanel *m_dns = nullptr;
    bool m_isNarrow = false;
};

} // namespace smtpscope
