// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A short answer on a tint, with a drawing before it.

#include "ui/kit/Icons.h"

#include <QWidget>

#include <optional>

namespace smtpscope {

struct ChipLook
{
    QString text;
    std::optional<Drawing> drawing;
    Ink ink = Ink::Text;
    Surface surface = Surface::PendingSoft;
    bool isStrong = false;
};

class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const ChipLook &look = {}, QWidget *parent = nullptr);

    /// Shows @p look; its text is the accessible name.
    void setLook(const ChipLook &look);
    QString text() const { return m_look.text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace smtpscope
