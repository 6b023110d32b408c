// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/pdf/PageColours.h"

namespace smtpscope::pdf {

QColor inkOf(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return QColor(0x14, 0x76, 0x3a);
    case Mark::Temporary:
    case Mark::Warning:
        return QColor(0x8a, 0x55, 0x00);
    case Mark::Permanent:
        return QColor(0xb9, 0x18, 0x2a);
    case Mark::Unknown:
        return QColor(0x6d, 0x3c, 0xb4);
    case Mark::Pending:
    case Mark::Running:
    case Mark::Skipped:
        return QColor(0x64, 0x6b, 0x79);
    }
    return {};
}

QColor groundOf(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return QColor(0xe2, 0xf4, 0xe8);
    case Mark::Temporary:
    case Mark::Warning:
        return QColor(0xfc, 0xf0, 0xd8);
    case Mark::Permanent:
        return QColor(0xfc, 0xe8, 0xea);
    case Mark::Unknown:
        return QColor(0xf0, 0xe9, 0xfb);
    case Mark::Pending:
    case Mark::Running:
    case Mark::Skipped:
        return QColor(0xec, 0xee, 0xf2);
    }
    return {};
}

} // namespace smtpscope::pdf
