// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A field for several mailboxes, each of which becomes a token once it is finished. It knows
// separators and keys; what a valid one is, it is told.

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;

namespace smtpscope {

class FlowLayout;
class MailboxToken;

/// The mailboxes in pasted text: what stands in angle brackets, else what blanks, commas and
/// semicolons divide.
QStringList mailboxesIn(const QString &text);

class TokenEdit : public QWidget
{
    Q_OBJECT
public:
    explicit TokenEdit(QWidget *parent = nullptr);
    ~TokenEdit() override;

    /// Finished mailboxes in their order, and at the end the one that is being typed.
    QStringList tokens() const;
    void setTokens(const QStringList &tokens);
    /// Says which are marked as faulty; without it none is.
    void setCheck(std::function<bool(const QString &)> isValid);
    /// Shown while the field is empty.
    void setPlaceholderText(const QString &text);
    /// What is typed and not finished yet.
    QString pending() const;

Q_SIGNALS:
    /// The list is another one, also while something is typed.
    void tokensChanged();
    /// Enter was pressed and nothing is being typed: the person is done here.
    void returnPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &text);
    void put(const QString &text);
    void finish();
    void add(const QString &text);
    void removeAt(int index);
    void edit(int index);
    void choose(int index);
    bool handleKey(int key);
    int indexOf(const MailboxToken *token) const;
    void refresh();
    void dress();

    FlowLayout *m_layout;
    QLineEdit *m_editor;
    std::vector<MailboxToken *> m_tokens;
    std::function<bool(const QString &)> m_isValid;
    QString m_placeholder;
    int m_chosen = -1;
};

} // namespace smtpscope
