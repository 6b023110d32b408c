// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The line that is typed: Up and Down bring back what was sent, Tab completes, several pasted lines
// are handed on instead of being run together. Holds a secret no longer than it is being typed.

#include <QLineEdit>
#include <QStringList>

#include <functional>

namespace smtpscope {

class ConsoleField : public QLineEdit
{
    Q_OBJECT
public:
    /// Gives the whole lines that a begun one may become.
    using Completer = std::function<QStringList(const QString &begun)>;

    explicit ConsoleField(QWidget *parent = nullptr);

    void setCompleter(Completer completer) { m_completer = std::move(completer); }
    /// What Up goes back through, oldest first.
    void setHistory(const QStringList &history);
    /// All that is typed is a secret: nothing of it is shown, completed or kept.
    void setSecret(bool isSecret);
    bool isSecret() const { return m_isSecret; }
    /// Empties the field so that undoing brings nothing back.
    void forget();

Q_SIGNALS:
    /// Several lines were pasted or dropped; none of them stands in the field.
    void linesPasted(const QStringList &lines);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool complete();
    void recall(int direction);
    void pasteLines();
    bool takeLines(const QString &text);
    void updateEcho();
    void nameFor(bool isSecret);
    void dress();

    Completer m_completer;
    QStringList m_history;
    int m_recalled = -1; // index into the history; -1: what is being typed
    QString m_begun; // what was typed before Up
    QStringList m_completions; // for further presses of Tab
    int m_completion = 0;
    bool m_isSecret = false;
};

} // namespace smtpscope
