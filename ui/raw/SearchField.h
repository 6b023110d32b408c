// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A line to search or filter with: its drawing is painted, so that it is no control of its own.

#include "ui/kit/Icons.h"

#include <QLineEdit>

namespace smtpscope {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// @p text: what can be typed here, as place holder and name.
    SearchField(Drawing drawing, const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Drawing m_drawing;
};

} // namespace smtpscope
