// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The console tab: the conversation, each reply explained below it, and what a person who leads it
// or goes through a plan step by step needs to answer.

#include <QPointer>
#include <QWidget>

#include <memory>

class QStackedLayout;

namespace smtpscope {

class CheckDocument;
class CheckRun;
class ConsoleInput;
class ConsoleRun;
class ConsoleView;

class ConsolePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConsolePanel(CheckDocument *document, QWidget *parent = nullptr);
    ~ConsolePanel() override;

    /// Lets the person answer for @p run, the one whose session the document shows; null: for none.
    /// A run that is destroyed is forgotten by itself.
    void setRun(CheckRun *run);
    /// Puts the keyboard focus where something is to be typed.
    void focusInput();
    /// Where one is connected to, what protects that, and who is awaited; empty without a run.
    QString state() const { return m_state; }

Q_SIGNALS:
    /// A new check is to go step by step.
    void stepwiseWanted();
    /// The person wants to talk to a server of their choice.
    void talkWanted();
    /// The same with the server whose session is shown.
    void talkAgainWanted();
    /// state() is now @p text.
    void stateChanged(const QString &text);
    /// The person is asked for something: a good moment to show this tab.
    void personAsked();

private:
    QWidget *buildEmpty();
    QWidget *buildTalk();
    void forgetRun();
    void showPage();

    QPointer<CheckDocument> m_document;
    QPointer<CheckRun> m_checkRun;
    std::unique_ptr<ConsoleRun> m_run;
    QStackedLayout *m_pages = nullptr;
    ConsoleView *m_view = nullptr;
    ConsoleInput *m_input = nullptr;
    QString m_state;
};

} // namespace smtpscope
