// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A language that nobody speaks: English with accents, a third longer, in brackets. What shows
// without them was not marked for translation, and what loses a bracket does not fit.

#include <QTranslator>

namespace smtpscope {

class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText,
        const char *disambiguation = nullptr, int n = -1) const override;
};

/// @p text as such a translation: places for arguments, keys and line breaks stay what they are.
QString pseudoTextOf(const QString &text);

} // namespace smtpscope
