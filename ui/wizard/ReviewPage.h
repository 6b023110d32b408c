// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The last page: what will be sent, step by step, and a warning where a real mail goes out.

#include "ui/kit/Icons.h"
#include "ui/wizard/WizardPage.h"

#include <vector>

class QPlainTextEdit;

namespace smtpscope {

class Card;
class FoldButton;
class Label;
class PlanRowButton;
class WarningCard;

class ReviewPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr);

    void enter(const WizardDraft &draft) override;
    void answer(WizardDraft &) const override { }
    bool isReady() const override { return m_error.isEmpty(); }
    QWidget *firstField() const override;

    /// Why the plan cannot be run; empty: it can.
    QString error() const { return m_error; }
    bool sendsMail() const { return m_sendsMail; }

Q_SIGNALS:
    /// The person wants to change what @p stage does.
    void changeRequested(smtpscope::Stage stage);

private:
    void showRows(const PlanStory &story);
    void showRemarks(const WizardDraft &draft, const Plan &plan);
    void addRemark(Drawing drawing, Ink ink, const QString &text, bool isStrong = false);

    QString m_error;
    bool m_sendsMail = false;
    WarningCard *m_target;
    WarningCard *m_realMail;
    Card *m_rows;
    std::vector<PlanRowButton *> m_buttons;
    QWidget *m_remarks;
    FoldButton *m_showMessage;
    QPlainTextEdit *m_message;
};

} // namespace smtpscope
