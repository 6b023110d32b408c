// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The main window: where the parts stand, and which part's wish goes to which other part. It knows
// nothing of mail.

#include "session/Session.h"
#include "ui/window/WindowServices.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace smtpscope {

class WindowActions;
class CheckDocument;
class CheckFlow;
class CheckPage;
class ComparePage;
class HistoryPanel;
class Label;
class NoticeBar;
class OpenFlow;
class ToolFlow;
class ReachPage;
class StartPage;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens these files, as a second start of the program asks for.
    void openFiles(const QStringList &paths);
    /// Says @p text above the page; empty takes it away. @p action: the text of a button with it.
    void tell(const QString &text, const QString &action = {});
    CheckDocument *document() const { return m_document; }
    const WindowActions &actions() const { return *m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPages();
    void buildHistory();
    void buildStatusBar();
    void connectCheck();
    void connectOpening();
    void connectSharing();
    void connectTools();
    void connectMoving();

    void applyServices();
    void followCheck();
    void askForOther();
    void compareKept(const QString &earlier, const QString &later);
    void compare(const Session &before, const Session &after);

    void showPage(QWidget *page);
    void refreshActions();
    void refreshStatus();
    void movePanel(int step);
    void restore();

    WindowServices m_services;
    WindowActions *m_actions;
    CheckDocument *m_document;
    CheckFlow *m_check = nullptr;
    OpenFlow *m_open = nullptr;
    ToolFlow *m_tools = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    CheckPage *m_page = nullptr;
    ComparePage *m_compare = nullptr;
    ReachPage *m_reach = nullptr;
    NoticeBar *m_notice = nullptr;
    QDockWidget *m_historyDock = nullptr;
    HistoryPanel *m_history = nullptr;
    Label *m_status = nullptr;
    QTimer m_clock; // while a check runs, the status line counts
    bool m_isNarrow = false;
};

} // namespace smtpscope
