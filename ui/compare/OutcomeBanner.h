// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One sentence across a page, with a mark and a stripe in its colour, and a smaller one below.

#include "report/ReportDocument.h"

#include <QWidget>

namespace smtpscope {

class DrawingLabel;
class Label;

class OutcomeBanner : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeBanner(QWidget *parent = nullptr);

    /// @p detail may be empty.
    void say(Mark mark, const QString &sentence, const QString &detail);
    QString sentence() const;
    QString detail() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_shown = Mark::Pending;
    DrawingLabel *m_mark;
    Label *m_sentence;
    Label *m_detail;
};

} // namespace smtpscope
