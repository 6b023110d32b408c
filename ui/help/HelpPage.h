// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One topic of the help as widgets. Its texts are labels, so that each can be selected, read aloud
// and enlarged; none of them is markup.

#include "ui/help/HelpTopic.h"

#include <QWidget>

class QVBoxLayout;

namespace smtpscope {

class HelpPage : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(const HelpTopic &topic, QWidget *parent = nullptr);

private:
    void add(const HelpBlock &block, int number);
    void addPair(QWidget *left, const QString &text);

    QVBoxLayout *m_layout;
};

} // namespace smtpscope
