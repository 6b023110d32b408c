// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/ScrollContent.h"

#include <QLayout>

namespace smtpscope {

QSize ScrollContent::minimumSizeHint() const
{
    const QSize usual = Panel::minimumSizeHint();
    return layout() && layout()->hasHeightForWidth() ? QSize(usual.width(), 0) : usual;
}

} // namespace smtpscope
