// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/language/PseudoTranslator.h"

namespace smtpscope {

namespace {

constexpr int LongerBy = 3; // a third

QChar accented(QChar letter)
{
    static constexpr QStringView plain = u"aceinosuyzACEINOSUYZ";
    static constexpr QStringView marked = u"àçéîñöšüýžÀÇÉÎÑÖŠÜÝŽ";
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : marked.at(place);
}

} // namespace

QString pseudoTextOf(const QString &text)
{
    if (text.trimmed().isEmpty())
        return text;
    QString pseudo;
    bool isPlaceholder = false;
    for (const QChar letter : text) {
        pseudo += isPlaceholder ? letter : accented(letter);
        isPlaceholder = letter == QLatin1Char('%'); // %1 and %n
    }
    const qsizetype more = text.size() / LongerBy;
    return QLatin1Char('[') + pseudo + QString(more, QLatin1Char('~')) + QLatin1Char(']');
}

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    return pseudoTextOf(QString::fromUtf8(sourceText));
}

} // namespace smtpscope
