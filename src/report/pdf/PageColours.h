// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The colours of a printed report: always those of light paper. Colour means attention; every mark
// has a shape of its own besides.

#include "report/ReportDocument.h"

#include <QColor>

namespace smtpscope::pdf {

inline constexpr QColor TextColour(0x18, 0x1b, 0x21);
inline constexpr QColor QuietColour(0x52, 0x59, 0x67); ///< Labels, heads, times.
inline constexpr QColor LineColour(0xdd, 0xe1, 0xe7); ///< Separators.
inline constexpr QColor CodeGround(0xf2, 0xf4, 0xf7);
inline constexpr QColor StandInColour(0x1d, 0x57, 0xd0);
inline constexpr QColor StandInGround(0xe5, 0xed, 0xfd);
inline constexpr QColor SecretColour(0x6d, 0x3c, 0xb4);
inline constexpr QColor SecretGround(0xf0, 0xe9, 0xfb);
inline constexpr QColor BarColour(0x2c, 0x5b, 0xb8); ///< Time of a stage that went through.

/// The ink of a mark: its shape, its bar, its stripe.
QColor inkOf(Mark mark);

/// The tint behind something with this mark.
QColor groundOf(Mark mark);

} // namespace smtpscope::pdf
