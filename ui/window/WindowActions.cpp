// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/WindowActions.h"

#include "ui/kit/Icons.h"

#include <QKeySequence>

#include <optional>

namespace smtpscope {

namespace {

struct ActionFacts
{
    QString text;
    QString keys; ///< Portable; empty: none.
    std::optional<Drawing> drawing;
    QString help;
};

QAction *make(const ActionFacts &facts, QObject *parent)
{
    auto *action = new QAction(facts.text, parent);
    if (!facts.keys.isEmpty())
        action->setShortcut(QKeySequence::fromString(facts.keys, QKeySequence::PortableText));
    if (facts.drawing)
        action->setIcon(iconOf(*facts.drawing));
    action->setStatusTip(facts.help);
    action->setToolTip(facts.keys.isEmpty() ? facts.help
                                            : facts.help + QLatin1Char('\n')
                + action->shortcut().toString(QKeySequence::NativeText));
    return action;
}

} // namespace

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    newCheck =
        make({tr("&New check…"), QStringLiteral("Ctrl+N"), Drawing::NewCheck,
                 tr("Says what is wrong, finds the server, and follows a mail step by step.")},
            this);
    runAgain = make({tr("&Run again"), QStringLiteral("Ctrl+R"), Drawing::RunAgain,
                        tr("Does the same check once more.")},
        this);
    editAndRun = make({tr("Run again with &changes…"), {}, Drawing::Edit,
                          tr("Opens the check in the wizard, filled in.")},
        this);
    stop = make({tr("&Stop"), {}, Drawing::Stop, tr("Ends the check that is going on.")}, this);
    talk = make({tr("&Talk to a server…"), QStringLiteral("Ctrl+L"), Drawing::Console,
                    tr("Opens a connection in which you type the commands.")},
        this);
    paste = make({tr("&Paste and explain…"), QStringLiteral("Ctrl+Shift+V"), Drawing::Paste,
                     tr("Explains an error, a log or a bounce that you have as text.")},
        this);
    open = make({tr("&Open…"), QStringLiteral("Ctrl+O"), Drawing::Open,
                    tr("Opens a saved session, a transcript, a log or a bounce.")},
        this);
    export_ = make({tr("&Export…"), QStringLiteral("Ctrl+E"), Drawing::Export,
                       tr("Shares the session with private data taken out.")},
        this);
    copyTicket = make({tr("Copy for the &ticket"), QStringLiteral("Ctrl+Shift+C"), Drawing::Copy,
                          tr("Copies the verdict in one paragraph, with private data taken out.")},
        this);
    copyMessage = make({tr("Copy the &message to the user"), {}, Drawing::Copy,
                           tr("Copies a sentence that you can send to the person who asked.")},
        this);
    settingsCard =
        make({tr("Settings &card…"), {}, Drawing::StageAuth,
                 tr("Shows host, port, encryption and user name to read out on the telephone.")},
            this);
    compare = make({tr("&Compare with…"), QStringLiteral("Ctrl+D"), Drawing::Compare,
                       tr("Shows where two sessions part.")},
        this);
    reach = make({tr("&Reach…"), QStringLiteral("Ctrl+Shift+R"), Drawing::Reach,
                     tr("Tries which ports of a host can be reached, and how.")},
        this);
    practice = make({tr("&Practice…"), QStringLiteral("Ctrl+P"), Drawing::Practice,
                        tr("Starts a server on this computer that plays a situation.")},
        this);
    finder = make({tr("&What does this reply mean?"), QStringLiteral("Ctrl+K"), Drawing::Search,
                      tr("Explains a reply code or text.")},
        this);
    signIns = make({tr("&Kept sign-ins…"), {}, Drawing::StageAuth,
                       tr("Shows the sign-ins in the keychain, and forgets them.")},
        this);
    network = make({tr("&Hosts contacted…"), {}, Drawing::SideNetwork,
                       tr("Lists every host that SMTPscope has talked to.")},
        this);
    settings = make({tr("&Settings…"), QStringLiteral("Ctrl+,"), Drawing::Settings,
                        tr("Colours, text size, language, time limits and more.")},
        this);
    nextProblem = make({tr("&Next problem"), QStringLiteral("F8"), {},
                           tr("Selects the next row of the timeline that went wrong.")},
        this);
    previousProblem = make({tr("P&revious problem"), QStringLiteral("Shift+F8"), {},
                               tr("Selects the row before that went wrong.")},
        this);
    filter = make({tr("&Filter the timeline"), QStringLiteral("Ctrl+F"), Drawing::Filter,
                      tr("Shows only the rows that have a text or code.")},
        this);
    history = make(
        {tr("&History"), QStringLiteral("Ctrl+H"), {}, tr("Goes to the list of checks.")}, this);
    nextPanel = make(
        {tr("Ne&xt panel"), QStringLiteral("F6"), {}, tr("Goes to the next part of the window.")},
        this);
    previousPanel = make(
        {tr("Pre&vious panel"), QStringLiteral("Shift+F6"), {}, tr("Goes to the part before.")},
        this);
    help = make({tr("&Help"), QStringLiteral("F1"), Drawing::Info,
                    tr("Explains the window and the first diagnosis in five steps.")},
        this);
    about = make({tr("&About SMTPscope"), {}, Drawing::Info, tr("Version and licences.")}, this);
    quit = make({tr("&Quit"), QStringLiteral("Ctrl+Q"), {}, tr("Closes SMTPscope.")}, this);
    runAgain->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_R), QKeySequence(Qt::Key_F5)});
    stop->setIcon(iconOf(Drawing::Stop, Ink::Permanent));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    settings->setMenuRole(QAction::PreferencesRole);
}

} // namespace smtpscope
