// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/ConsoleInput.h"

#include "app/NextCommands.h"
#include "ui/console/CommandChips.h"
#include "ui/console/ConsoleField.h"
#include "ui/console/ConsoleWords.h"
#include "ui/console/MessageEditor.h"
#include "ui/console/SignInDialog.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

ConsoleInput::ConsoleInput(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(buildRequest());
    layout->addLayout(buildWaiting());
    m_commands = new CommandChips(this);
    layout->addWidget(m_commands);
    layout->addLayout(buildLine());
    m_state = (new Label({}, TextRole::Small, Ink::Text2))->wrapped();
    layout->addWidget(m_state);
    m_clock.setInterval(1000);
    m_clock.setTimerType(Qt::CoarseTimer);
    connectParts();
    refresh();
}

QHBoxLayout *ConsoleInput::buildRequest()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_request = (new Label({}, TextRole::Small, Ink::Text, this))->wrapped();
    m_encode = new QCheckBox(tr("Turn into base64"), this);
    m_encode->setToolTip(tr("For what you type as plain text; servers want it in base64."));
    m_runOn = new Button(tr("Run to the end"), ButtonWeight::Normal, {}, this);
    m_runOn->setToolTip(tr("Sends all steps that are left without asking again."));
    m_stop = new Button(tr("Stop here"), ButtonWeight::Normal, Drawing::Stop, this);
    m_again = new Button(tr("Talk to it again"), ButtonWeight::Normal, Drawing::Console, this);
    row->addWidget(m_request, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_encode, m_runOn, m_stop, m_again})
        row->addWidget(widget);
    return row;
}

QHBoxLayout *ConsoleInput::buildWaiting()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_waiting = (new Label({}, TextRole::Small, Ink::Text, this))->wrapped();
    m_release = new Button(tr("Send them"), ButtonWeight::Normal, Drawing::Send, this);
    m_drop = new Button(tr("Leave them out"), ButtonWeight::Normal, {}, this);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_release);
    row->addWidget(m_drop);
    return row;
}

QHBoxLayout *ConsoleInput::buildLine()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field = new ConsoleField(this);
    m_message = new MessageEditor(this);
    m_message->setMaximumHeight(m_message->sizeHint().height());
    m_signIn = new Button(tr("Sign in…"), ButtonWeight::Normal, Drawing::StageAuth, this);
    m_send = new Button(tr("Send"), ButtonWeight::Primary, Drawing::Send, this);
    row->addWidget(m_field, 1);
    row->addWidget(m_message, 1);
    row->addWidget(m_signIn);
    row->addWidget(m_send);
    return row;
}

void ConsoleInput::connectParts()
{
    connect(m_field, &ConsoleField::returnPressed, this, &ConsoleInput::enter);
    connect(m_send, &Button::clicked, this, &ConsoleInput::enter);
    connect(m_message, &MessageEditor::ended, this, &ConsoleInput::sendMessage);
    connect(m_commands, &CommandChips::picked, this, &ConsoleInput::pick);
    connect(m_signIn, &Button::clicked, this, &ConsoleInput::openSignIn);
    connect(m_again, &Button::clicked, this, &ConsoleInput::againWanted);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        refresh();
    });
    const auto onRun = [this](Button *button, auto action) {
        connect(button, &Button::clicked, this, [this, action] {
            if (m_run)
                action(*m_run);
        });
    };
    onRun(m_runOn, [](ConsoleRun &run) { run.runOn(); });
    onRun(m_stop, [](ConsoleRun &run) { run.stop(); });
    onRun(m_release, [](ConsoleRun &run) { run.release(); });
    onRun(m_drop, [](ConsoleRun &run) { run.dropWaiting(); });
    connect(m_field, &ConsoleField::linesPasted, this, [this](const QStringList &lines) {
        if (m_run)
            m_run->hold(lines);
    });
    m_field->setCompleter([this](const QString &begun) {
        return m_run ? completions(m_run->session(), begun, consoleHelo(m_run->session().plan))
                     : QStringList();
    });
}

void ConsoleInput::setRun(ConsoleRun *run)
{
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    m_field->forget();
    m_message->clear();
    if (run)
        connect(run, &ConsoleRun::changed, this, &ConsoleInput::refresh);
    refresh();
}

void ConsoleInput::focusInput()
{
    if (m_message->isVisibleTo(this))
        m_message->setFocus();
    else
        m_field->setFocus();
}

void ConsoleInput::refresh()
{
    const ConsoleTurn turn = m_run ? m_run->turn() : ConsoleTurn::Over;
    refreshButtons(turn);
    refreshField(turn);
    const bool isTyping = turn == ConsoleTurn::Command;
    const Session *session = m_run ? &m_run->session() : nullptr;
    const bool hadFocus = m_commands->isAncestorOf(focusWidget());
    if (isTyping && session)
        m_commands->setCommands(nextCommands(*session, consoleHelo(session->plan)));
    m_commands->setVisible(isTyping || (turn == ConsoleTurn::Server && !m_commands->isHidden()));
    if (hadFocus)
        focusInput();
    if (m_run && !m_field->isSecret())
        m_field->setHistory(m_run->history());
    refreshState();
    m_shown = turn;
}

void ConsoleInput::refreshButtons(ConsoleTurn turn)
{
    const QString request = m_run ? requestText(*m_run) : tr("This conversation is over.");
    m_request->setText(request);
    m_request->setVisible(!request.isEmpty());
    m_encode->setVisible(turn == ConsoleTurn::Secret);
    m_runOn->setVisible(turn == ConsoleTurn::Step);
    m_stop->setVisible(turn == ConsoleTurn::Step);
    m_again->setVisible(turn == ConsoleTurn::Over);
    const QString waiting = m_run ? waitingText(*m_run) : QString();
    m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
    m_release->setVisible(m_run && m_run->isHeld() && !waiting.isEmpty());
    m_drop->setVisible(!waiting.isEmpty());
    m_signIn->setVisible(turn == ConsoleTurn::Command || turn == ConsoleTurn::Server);
    m_send->setVisible(turn != ConsoleTurn::Over);
    m_isSlow = m_isSlow && turn == ConsoleTurn::Server;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_commands, m_signIn, m_send})
        widget->setEnabled(!m_isSlow);
    m_send->setText(turn == ConsoleTurn::Message ? tr("Send message") : tr("Send"));
}

void ConsoleInput::refreshField(ConsoleTurn turn)
{
    const bool isMessage = turn == ConsoleTurn::Message;
    const bool hadFocus = m_field->hasFocus() || m_message->hasFocus();
    m_field->setVisible(!isMessage && turn != ConsoleTurn::Over);
    m_message->setVisible(isMessage);
    if (isMessage && m_shown != turn)
        m_message->setPlainText(m_run->takeDraft());
    if (turn != ConsoleTurn::Server) // what is typed ahead stays, but not beyond a secret
        m_field->setSecret(turn == ConsoleTurn::Secret);
    const Proposal proposal = turn == ConsoleTurn::Step ? m_run->proposal() : Proposal();
    m_field->setReadOnly(turn == ConsoleTurn::Step && proposal.holdsSecret);
    if (turn == ConsoleTurn::Step && m_shown != turn) {
        m_proposed = proposal.command;
        m_field->setText(m_proposed);
    } else if (turn != ConsoleTurn::Step && m_shown == ConsoleTurn::Step) {
        m_field->forget();
    }
    if (hadFocus)
        focusInput();
}

void ConsoleInput::refreshState()
{
    const QString text = m_run ? stateText(*m_run) : QString();
    m_state->setVisible(!text.isEmpty());
    if (text != m_state->text()) {
        m_state->setText(text);
        Q_EMIT stateChanged(text);
    }
    const bool isWaiting = m_run && m_run->turn() == ConsoleTurn::Server;
    if (isWaiting && !m_clock.isActive())
        m_clock.start();
    else if (!isWaiting)
        m_clock.stop();
}

void ConsoleInput::enter()
{
    if (!m_run)
        return;
    switch (m_run->turn()) {
    case ConsoleTurn::Command:
        if (!m_field->text().trimmed().isEmpty()) {
            const QString line = m_field->text();
            m_field->forget();
            m_run->send(line);
        }
        break;
    case ConsoleTurn::Secret: {
        const QByteArray typed = m_field->text().toUtf8();
        m_field->forget();
        m_run->send(QString::fromUtf8(m_encode->isChecked() ? typed.toBase64() : typed));
        break;
    }
    case ConsoleTurn::Message:
        sendMessage();
        break;
    case ConsoleTurn::Step:
        takeStep();
        break;
    case ConsoleTurn::Server:
    case ConsoleTurn::Over:
        break;
    }
}

void ConsoleInput::sendMessage()
{
    const QString text = m_message->toPlainText();
    m_message->clear();
    if (m_run)
        m_run->sendMessage(text);
}

void ConsoleInput::takeStep()
{
    const QString typed = m_field->text();
    const bool isChanged = typed != m_proposed && !m_field->isReadOnly();
    m_shown = ConsoleTurn::Server; // the next step is another one, even if it follows at once
    m_field->forget();
    m_run->takeStep(isChanged ? std::optional(typed) : std::nullopt);
}

void ConsoleInput::pick(const NextCommand &command)
{
    switch (command.kind) {
    case NextKind::Whole:
        if (m_run)
            m_run->send(command.text);
        break;
    case NextKind::Beginning:
        m_field->setText(command.text);
        m_field->setFocus();
        break;
    case NextKind::SignIn:
        openSignIn();
        break;
    }
}

void ConsoleInput::openSignIn()
{
    if (!m_run || m_run->turn() != ConsoleTurn::Command)
        return;
    const Session &session = m_run->session();
    auto *dialog =
        new SignInDialog(session, consoleMechanisms(session), m_run->isProtected(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::wished, this, [this](const ConsoleSignIn &wish) {
        if (m_run)
            m_run->signIn(wish);
        focusInput();
    });
    dialog->open();
}

} // namespace smtpscope
