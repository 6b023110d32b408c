// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where the life of a certificate and the day of the check lie on a bar. Plain numbers, no widget.

#include <QDateTime>

namespace smtpscope {

struct LifeGeometry
{
    qreal start = 0; ///< Where it begins to be valid, in pixels from the left.
    qreal end = 0; ///< Where it ends.
    qreal seen = 0; ///< The time of the check.
    bool isOver = false; ///< It had ended by then.
    bool isYetToCome = false; ///< It had not begun by then.

    bool operator==(const LifeGeometry &) const = default;
};

/// The bar for a certificate that is valid from @p notBefore to @p notAfter, seen at @p seen, on
/// @p width pixels: all three lie inside, in their order and to scale. Times in any zone; a life
/// that is none (its end lies before its start) is shown as a point.
LifeGeometry lifeGeometry(
    const QDateTime &notBefore, const QDateTime &notAfter, const QDateTime &seen, qreal width);

} // namespace smtpscope
