// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How the page of a report looks: colours, layout, and the marks of outcomes.

#include "report/ReportDocument.h"

#include <QByteArray>
#include <QByteArrayView>

namespace smtpscope {

/// The whole style sheet, as it stands between <style> and </style>.
QByteArrayView htmlStyle();

/// The content security policy that allows htmlStyle() and nothing else.
QByteArray htmlSecurityPolicy();

/// The class of @p mark in the style sheet, such as "permanent".
QByteArray htmlClassOf(Mark mark);

/// @p mark as a picture of @p size pixels in the colour of the text around it. It says nothing to
/// screen readers: the word for the mark stands beside it.
QByteArray htmlMark(Mark mark, int size);

} // namespace smtpscope
