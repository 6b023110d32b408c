// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The sizes of the style: heights of controls, margins, where the parts of a compound control lie.

#include <QRect>
#include <QSize>
#include <QStyle>
#include <QStyleOption>

#include <optional>

namespace smtpscope {

/// How high a control with @p metrics is: 32, more where the text is large.
int controlHeight(const QFontMetrics &metrics);

/// Nothing: as Fusion has it.
std::optional<int> ownMetric(QStyle::PixelMetric metric, const QWidget *widget);
std::optional<int> ownHint(QStyle::StyleHint hint);

/// @p usual: the size that Fusion would give.
QSize ownSize(QStyle::ContentsType type, const QStyleOption &option, const QSize &contents,
    const QSize &usual, const QWidget *widget);

/// Where @p part lies, as if text ran from left to right. Nothing: as Fusion has it.
std::optional<QRect> ownPart(
    QStyle::ComplexControl control, const QStyleOptionComplex &option, QStyle::SubControl part);

} // namespace smtpscope
