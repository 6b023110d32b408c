// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The name of a key in a frame, as a widget and for those that paint it themselves.

#include <QPainter>
#include <QWidget>

namespace smtpscope {

/// How large the frame of @p text is.
QSize keyCapSize(const QString &text);
/// Paints it into the middle of @p place.
void paintKeyCap(QPainter &painter, const QRectF &place, const QString &text);

class KeyCap : public QWidget
{
    Q_OBJECT
public:
    /// @p text: such as "Ctrl+N", as the platform writes it.
    explicit KeyCap(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
};

} // namespace smtpscope
