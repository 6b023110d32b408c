// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Theme and text size of the whole application, as the settings ask for them. It knows what the
// platform gave at the start, because that is what "system" and "100 %" mean.

#include "app/settings/Settings.h"
#include "ui/kit/Tokens.h"

#include <QFont>
#include <QObject>

namespace smtpscope {

/// True when @p palette has one plain surface and text of the strongest contrast on it.
bool isHighContrast(const QPalette &palette);

class ThemeControl : public QObject
{
    Q_OBJECT
public:
    /// To be made after QApplication and before anything else changes its palette or font.
    explicit ThemeControl(QObject *parent = nullptr);

    /// Changes the palette of the application now. System: as the platform's own palette is; its
    /// high contrast is taken as it is.
    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    /// Changes the font of the application now. @p percent of the platform's size, 80 to 200; what
    /// is outside is brought to the nearest of these.
    void setTextSize(int percent);
    int textSize() const { return m_percent; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QFont m_platformFont;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_percent = 100;
    bool m_isApplying = false;
};

} // namespace smtpscope
