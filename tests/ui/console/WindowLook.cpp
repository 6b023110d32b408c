// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/WindowLook.h"

#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"

#include <QApplication>
#include <QFont>

namespace smtpscope {

void dressApplication()
{
    QApplication::setStyle(new Style);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    const bool isDark = qEnvironmentVariableIsSet("SMTPSCOPE_DARK");
    QApplication::setPalette(paletteOf(isDark ? Theme::Dark : Theme::Light));
}

} // namespace smtpscope
