// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/OptionWords.h"

#include <QRegularExpression>

namespace smtpscope {

QString withoutOptions(const QString &text)
{
    static const QRegularExpression remark(QStringLiteral("; [^();]*--[a-z][^();]*(?=\\)|$)"));
    static const QRegularExpression parenthesis(QStringLiteral(" ?\\([^()]*--[a-z][^()]*\\)"));
    QString plain = text;
    return plain.remove(remark).remove(parenthesis);
}

Phrases withoutOptions(const Phrases &text)
{
    Phrases plain = text;
    for (Phrase &phrase : plain) {
        if (phrase.origin == TextOrigin::Own)
            phrase.text = withoutOptions(phrase.text);
    }
    return plain;
}

QString windowText(const Phrases &text)
{
    return plainText(withoutOptions(text));
}

} // namespace smtpscope
