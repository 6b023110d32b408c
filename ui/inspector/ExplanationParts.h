// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The small tables below the heads of an explanation: numbered steps, a code taken apart, replies
// that may come, names with values. Each takes values and gives a widget that does not change.

#include "app/EventExplanation.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Type.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace smtpscope {

/// The mark beside @p explained, as the timeline shows it too.
Mark markOf(const EventExplanation &explained);

/// Paragraphs, one below the other.
QWidget *paragraphsOf(
    const QStringList &texts, TextRole role = TextRole::Body, Ink ink = Ink::Text);

/// Steps with their numbers.
QWidget *stepsOf(const QStringList &steps);

/// Replies with mark, code and meaning; the one that came is strong and says so.
QWidget *repliesOf(const std::vector<ExpectedReply> &replies);

/// Names left, values right.
QWidget *valuesOf(const std::vector<NamedValue> &values);

} // namespace smtpscope
