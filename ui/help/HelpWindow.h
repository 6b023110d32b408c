// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The help: topics at the left, searched while one types, the chosen one at the right. All of it is
// part of the program; nothing is fetched.

#include "ui/help/HelpTopic.h"

#include <QWidget>

class QListWidget;

namespace smtpscope {

class ScrollPage;
class SearchField;

class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    /// A window of its own, which may stay open beside the others.
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the topic with the id @p id, such as "private"; an unknown one changes nothing.
    void showTopic(const QString &id);
    /// The id of the topic that is shown; empty when the search finds none.
    QString topic() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *listSide();
    void search(const QString &words);
    void showCurrent();
    void fitList();

    std::vector<HelpTopic> m_topics;
    SearchField *m_search;
    QListWidget *m_list;
    QWidget *m_side = nullptr;
    ScrollPage *m_page;
};

} // namespace smtpscope
