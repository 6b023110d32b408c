// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Words that were added one by one, each with a button that takes it away again.

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace smtpscope {

class WordChips : public QWidget
{
    Q_OBJECT
public:
    /// @p removal names the button for a word, such as "Do not mask \"%1\"".
    explicit WordChips(const QString &removal, QWidget *parent = nullptr);

    QStringList words() const { return m_words; }
    /// Adds @p word unless it is there.
    void add(const QString &word);

Q_SIGNALS:
    void changed();

private:
    void remove(const QString &word);
    void show();

    QString m_removal;
    QStringList m_words;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace smtpscope
