// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The first page: the road of a mail, one question, and the three things to do.

#include <QWidget>

class QAction;

namespace smtpscope {

class StartPage : public QWidget
{
    Q_OBJECT
public:
    /// The cards trigger these actions.
    StartPage(QAction *newCheck, QAction *paste, QAction *practice, QWidget *parent = nullptr);

private:
    QWidget *column(QAction *newCheck, QAction *paste, QAction *practice);
};

} // namespace smtpscope
