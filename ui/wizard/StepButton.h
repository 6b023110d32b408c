// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One step of the wizard in the list at the left.

#include <QAbstractButton>

namespace smtpscope {

enum class StepPlace {
    Done, ///< Before the page that is seen.
    Here, ///< The page that is seen.
    ToCome, ///< Behind it.
};

class StepButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StepButton(QWidget *parent = nullptr);

    void setStep(const QString &name, StepPlace place);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    StepPlace m_place = StepPlace::ToCome;
};

} // namespace smtpscope
