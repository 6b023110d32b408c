// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The heads of a comparison: each side with its mark, its name and when it was.

#include <QHeaderView>

namespace smtpscope {

class ComparisonHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ComparisonHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace smtpscope
