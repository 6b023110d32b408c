// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/ConsoleField.h"

#include "app/ConsoleRun.h"
#include "ui/kit/Type.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>

#include <memory>

namespace smtpscope {

ConsoleField::ConsoleField(QWidget *parent) : QLineEdit(parent)
{
    nameFor(false);
    dress();
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_completions.clear();
        m_recalled = -1;
    });
    connect(this, &QLineEdit::textChanged, this, &ConsoleField::updateEcho);
}

void ConsoleField::dress()
{
    setFont(fontOf(TextRole::Mono));
    setMinimumHeight(qMax(36, fontMetrics().height() + 16));
}

void ConsoleField::nameFor(bool isSecret)
{
    setAccessibleName(isSecret ? tr("Answer, hidden while you type") : tr("Command"));
    setPlaceholderText(
        isSecret ? QString() : tr("Type a command; Tab completes, the up arrow brings back"));
}

void ConsoleField::setHistory(const QStringList &history)
{
    m_history = history;
    m_recalled = -1;
}

void ConsoleField::setSecret(bool isSecret)
{
    if (m_isSecret == isSecret)
        return;
    m_isSecret = isSecret;
    nameFor(isSecret);
    forget();
    updateEcho();
}

// A password is hidden too while it is typed behind AUTH, LOGIN or PASS.
void ConsoleField::updateEcho()
{
    const bool hides = m_isSecret || holdsSecret(text(), ConsoleTurn::Command);
    const EchoMode wanted = hides ? Password : Normal;
    if (echoMode() != wanted)
        setEchoMode(wanted);
    setInputMethodHints(hides ? Qt::ImhHiddenText | Qt::ImhSensitiveData : Qt::ImhNone);
}

void ConsoleField::forget()
{
    setText({}); // unlike clear(), this cannot be undone
    m_begun.clear();
    m_completions.clear();
    m_recalled = -1;
}

bool ConsoleField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && complete()) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

// False when there is nothing to complete: then Tab goes on to the next control, as everywhere.
bool ConsoleField::complete()
{
    if (m_isSecret || !m_completer)
        return false;
    if (m_completions.isEmpty()) {
        m_completions = m_completer(text());
        m_completion = -1;
    }
    if (m_completions.isEmpty())
        return false;
    m_completion = (m_completion + 1) % int(m_completions.size());
    const QStringList kept = m_completions;
    setText(m_completions.at(m_completion));
    m_completions = kept.size() == 1 ? QStringList() : kept;
    return true;
}

void ConsoleField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteLines();
    else if (event->key() == Qt::Key_Up && !m_isSecret)
        recall(-1);
    else if (event->key() == Qt::Key_Down && !m_isSecret)
        recall(1);
    else
        QLineEdit::keyPressEvent(event);
}

void ConsoleField::recall(int direction)
{
    const int count = int(m_history.size());
    const int now = m_recalled < 0 ? count : m_recalled;
    const int wanted = qBound(0, now + direction, count);
    if (wanted == now)
        return;
    if (m_recalled < 0)
        m_begun = text();
    m_recalled = wanted == count ? -1 : wanted;
    m_completions.clear();
    setText(m_recalled < 0 ? m_begun : m_history.at(m_recalled));
}

void ConsoleField::pasteLines()
{
    if (!takeLines(QGuiApplication::clipboard()->text()))
        paste();
}

// One line may stand in the field, with a line end behind it or not.
bool ConsoleField::takeLines(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\r|\n"));
    QStringList lines = text.split(lineEnd);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    if (lines.size() < 2)
        return false;
    Q_EMIT linesPasted(lines);
    return true;
}

void ConsoleField::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    for (QAction *action : menu->actions()) {
        if (action->objectName() != QLatin1String("edit-paste"))
            continue;
        action->disconnect(this);
        connect(action, &QAction::triggered, this, &ConsoleField::pasteLines);
    }
    menu->exec(event->globalPos());
}

void ConsoleField::dropEvent(QDropEvent *event)
{
    if (takeLines(event->mimeData()->text()))
        event->acceptProposedAction();
    else
        QLineEdit::dropEvent(event);
}

void ConsoleField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

} // namespace smtpscope
