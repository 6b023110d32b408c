// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Servers on this computer that fail on purpose: choose one by its story, start it, and check it.
// The dialog asks for the check; whoever owns it runs it.

#include "session/Plan.h"
#include "session/Secret.h"
#include "ui/kit/DialogFrame.h"

class QListView;

namespace smtpscope {

class EmptyState;
class PracticeModel;
class PracticeServers;
class PracticeStory;
class SearchField;

class PracticeDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @p servers outlives the dialog, so that servers go on when it is closed.
    explicit PracticeDialog(PracticeServers *servers, QWidget *parent = nullptr);

    /// Selects @p situation and clears the search.
    void select(const QString &situation);
    /// The selected situation; empty when the search finds none.
    QString selected() const;

Q_SIGNALS:
    /// The person wants this check run now; its server runs.
    void checkRequested(const smtpscope::Plan &plan, const smtpscope::Secret &password);

private:
    QWidget *listSide();
    void connectAll();
    void search(const QString &text);
    void selectFirst();
    void showSelected();
    void switchServer();
    void check();
    bool startSelected();

    PracticeServers *m_servers;
    PracticeModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    EmptyState *m_nothing;
    PracticeStory *m_story;
    Button *m_stopAll;
    Button *m_switch;
    Button *m_check;
};

} // namespace smtpscope
