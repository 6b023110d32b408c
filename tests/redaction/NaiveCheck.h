// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A second opinion on masking: writes out every spelling of a secret and looks for each, byte by
// byte. Slow and simple on purpose, and without a line of the product's own search.

#include <QByteArray>
#include <QList>

namespace smtpscope {

struct NaiveForm
{
    const char *name;
    QByteArray bytes;
    bool caseMatters; // base64 only
};

/// The spellings of @p secret (UTF-8) that a server may echo.
QList<NaiveForm> naiveForms(const QByteArray &secret);

/// The name of a form of @p secret that is left in the reply @p raw or in its lines put together;
/// empty when there is none.
QByteArray naiveLeak(const QByteArray &raw, const QByteArray &secret);

} // namespace smtpscope
