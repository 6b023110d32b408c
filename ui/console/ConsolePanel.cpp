// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/ConsolePanel.h"

#include "app/CheckRun.h"
#include "app/ConsoleRun.h"
#include "ui/console/ConsoleInput.h"
#include "ui/console/ConsoleView.h"
#include "ui/document/CheckDocument.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace smtpscope {

ConsolePanel::ConsolePanel(CheckDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_pages(new QStackedLayout(this))
{
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(buildTalk());
    connect(document, &CheckDocument::reset, this, &ConsolePanel::showPage);
    connect(document, &CheckDocument::sessionAdded, this, &ConsolePanel::showPage);
    connect(m_input, &ConsoleInput::againWanted, this, &ConsolePanel::talkAgainWanted);
    connect(m_input, &ConsoleInput::stateChanged, this, [this](const QString &text) {
        m_state = text;
        Q_EMIT stateChanged(text);
    });
    showPage();
}

ConsolePanel::~ConsolePanel()
{
    forgetRun();
}

QWidget *ConsolePanel::buildEmpty()
{
    auto *page = new Panel(Surface::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(8);
    layout->addWidget((new Label(tr("No conversation yet."), TextRole::Title))->wrapped());
    layout->addWidget(
        (new Label(tr("Start a check step by step, or talk to a server yourself. Each reply is "
                      "explained as it comes."),
             TextRole::Body, Ink::Text2))
            ->wrapped());
    auto *buttons = new QHBoxLayout;
    auto *stepwise = new Button(tr("Check step by step…"), ButtonWeight::Normal, Drawing::NewCheck);
    auto *talk = new Button(tr("Talk to a server…"), ButtonWeight::Normal, Drawing::Console);
    buttons->addWidget(stepwise);
    buttons->addWidget(talk);
    buttons->addStretch();
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(stepwise, &Button::clicked, this, &ConsolePanel::stepwiseWanted);
    connect(talk, &Button::clicked, this, &ConsolePanel::talkWanted);
    return page;
}

QWidget *ConsolePanel::buildTalk()
{
    auto *page = new Panel(Surface::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_view = new ConsoleView(m_document);
    m_input = new ConsoleInput;
    layout->addWidget(m_view, 1);
    layout->addWidget(new Rule);
    layout->addWidget(m_input);
    return page;
}

void ConsolePanel::setRun(CheckRun *run)
{
    forgetRun();
    if (run) {
        m_run = std::make_unique<ConsoleRun>(*run);
        m_checkRun = run;
        connect(run, &QObject::destroyed, this, &ConsolePanel::forgetRun);
        connect(run, &CheckRun::proposed, this, &ConsolePanel::personAsked);
        m_input->setRun(m_run.get());
    }
    showPage();
}

// The object itself goes later: it may be what led here.
void ConsolePanel::forgetRun()
{
    if (m_checkRun)
        m_checkRun->disconnect(this);
    m_checkRun = nullptr;
    m_input->setRun(nullptr);
    if (m_run)
        m_run.release()->deleteLater();
}

void ConsolePanel::focusInput()
{
    m_input->focusInput();
}

void ConsolePanel::showPage()
{
    m_pages->setCurrentIndex(m_document->isEmpty() && !m_run ? 0 : 1);
}

} // namespace smtpscope
