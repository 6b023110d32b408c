// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The silhouettes of outcomes, each readable without colour.

#include "report/ReportDocument.h"

#include <QRectF>

class QPainter;

namespace smtpscope::pdf {

/// Paints @p mark into the square @p place.
void paintMark(QPainter &painter, const QRectF &place, Mark mark);

} // namespace smtpscope::pdf
