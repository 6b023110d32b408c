// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A drawing of the road that a mail takes: computer, two servers, letter box, and how it went
// between them. It decorates.

#include <QWidget>

namespace smtpscope {

class RoadPicture : public QWidget
{
    Q_OBJECT
public:
    explicit RoadPicture(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace smtpscope
