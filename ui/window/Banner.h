// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The top of the window: the verdict in one sentence, three answers, and the road of the mail.

#include "report/ReportDocument.h"

#include <QWidget>

class QHBoxLayout;
class QAction;
class QTimer;

namespace smtpscope {

class CheckDocument;
class Chip;
class DrawingLabel;
class Label;
class PathStrip;
struct BannerContent;

class Banner : public QWidget
{
    Q_OBJECT
public:
    /// @p copy and @p stop are offered at the right: the one when the check is over, the other
    /// while it goes on.
    Banner(CheckDocument *document, QAction *copy, QAction *stop, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Answer
    {
        Label *question = nullptr;
        Chip *chip = nullptr;
    };

    void build(QAction *copy, QAction *stop);
    Answer addAnswer(const QString &question, QHBoxLayout *row);
    void refresh();
    void refreshSoon();
    void showAnswers(const BannerContent &content);
    void selectStage(int station);

    CheckDocument *m_document;
    Mark m_mark = Mark::Pending;
    DrawingLabel *m_sign = nullptr;
    Label *m_sentence = nullptr;
    Label *m_remark = nullptr;
    Answer m_where;
    Answer m_who;
    Answer m_again;
    PathStrip *m_path = nullptr;
    QWidget *m_copy = nullptr;
    QWidget *m_stop = nullptr;
    QTimer *m_refresh = nullptr;
};

} // namespace smtpscope
