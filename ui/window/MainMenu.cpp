// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/MainMenu.h"

#include "ui/kit/Button.h"
#include "ui/window/CheckPage.h"
#include "ui/window/WindowActions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MainMenu)
};

// A null pointer stands for a separator.
void addMenu(QMenuBar *bar, const QString &title, const QList<QAction *> &actions)
{
    QMenu *menu = bar->addMenu(title);
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
}

// In the bar a word is enough; "…" stays where a dialog follows and the word alone would not say
// so.
void addTool(QToolBar *bar, QAction *action, const QString &text)
{
    auto *tool = new QToolButton;
    tool->setDefaultAction(action);
    tool->setText(text);
    tool->setAccessibleName(text);
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setFocusPolicy(Qt::TabFocus);
    tool->setAutoRaise(true);
    QObject::connect(action, &QAction::changed, tool, [tool, text] { tool->setText(text); });
    bar->addWidget(tool);
}

void addSpring(QToolBar *bar)
{
    auto *spring = new QWidget;
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spring);
}

} // namespace

void fillMenuBar(QMenuBar *bar, const WindowActions &actions, const CheckPage &page)
{
    addMenu(bar, Texts::tr("&Check"),
        {actions.newCheck, actions.runAgain, actions.editAndRun, actions.stop, nullptr,
            actions.talk, actions.reach, actions.practice, nullptr, actions.quit});
    addMenu(bar, Texts::tr("&Session"),
        {actions.open, actions.paste, nullptr, actions.copyTicket, actions.copyMessage,
            actions.settingsCard, nullptr, actions.compare, actions.export_});
    addMenu(bar, Texts::tr("&View"),
        {actions.history, page.inspectorAction(), page.tabsAction(), nullptr, actions.filter,
            actions.nextProblem, actions.previousProblem, nullptr, actions.nextPanel,
            actions.previousPanel});
    addMenu(bar, Texts::tr("&Tools"),
        {actions.finder, actions.network, actions.signIns, nullptr, actions.settings});
    addMenu(bar, Texts::tr("&Help"), {actions.help, actions.about});
}

void fillToolBar(QToolBar *bar, const WindowActions &actions)
{
    auto *newCheck = new Button(Texts::tr("New check"), ButtonWeight::Primary, Drawing::NewCheck);
    newCheck->setToolTip(actions.newCheck->toolTip());
    QObject::connect(newCheck, &QPushButton::clicked, actions.newCheck, &QAction::trigger);
    bar->addWidget(newCheck);
    addTool(bar, actions.runAgain, Texts::tr("Run again"));
    addTool(bar, actions.stop, Texts::tr("Stop"));
    bar->addSeparator();
    addTool(bar, actions.paste, Texts::tr("Paste"));
    addTool(bar, actions.open, Texts::tr("Open"));
    bar->addSeparator();
    addTool(bar, actions.compare, Texts::tr("Compare"));
    addTool(bar, actions.reach, Texts::tr("Reach"));
    addTool(bar, actions.practice, Texts::tr("Practice"));
    addSpring(bar);
    addTool(bar, actions.export_, Texts::tr("Export…"));
}

} // namespace smtpscope
