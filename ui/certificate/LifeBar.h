// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The life of a certificate as a bar, with a mark for the day of the check. Says the same as text
// to screen readers.

#include <QDateTime>
#include <QWidget>

namespace smtpscope {

class LifeBar : public QWidget
{
    Q_OBJECT
public:
    explicit LifeBar(QWidget *parent = nullptr);

    /// Shows a certificate that is valid from @p notBefore to @p notAfter, seen at @p seen.
    void setLife(const QDateTime &notBefore, const QDateTime &notAfter, const QDateTime &seen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int lineHeight() const;

    QDateTime m_notBefore;
    QDateTime m_notAfter;
    QDateTime m_seen;
};

} // namespace smtpscope
