// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Everything that can be done in the window, in one place: text, keys, drawing and one sentence of
// help. Menus, tool bar and start page take the actions from here.

#include <QAction>

class QObject;

namespace smtpscope {

class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QObject *parent = nullptr);

    QAction *newCheck;
    QAction *runAgain;
    QAction *editAndRun;
    QAction *stop;
    QAction *talk;
    QAction *paste;
    QAction *open;
    QAction *export_;
    QAction *copyTicket;
    QAction *copyMessage;
    QAction *settingsCard;
    QAction *compare;
    QAction *reach;
    QAction *practice;
    QAction *finder;
    QAction *signIns;
    QAction *network;
    QAction *settings;
    QAction *nextProblem;
    QAction *previousProblem;
    QAction *filter;
    QAction *history;
    QAction *nextPanel;
    QAction *previousPanel;
    QAction *help;
    QAction *about;
    QAction *quit;
};

} // namespace smtpscope
