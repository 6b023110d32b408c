// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/pdf/PageFormats.h"

#include "report/pdf/PageColours.h"

#include <QStringList>

#include <array>

namespace smtpscope::pdf {

namespace {

struct HeadingLook
{
    double points;
    double above; // pixels
    double below;
};

constexpr std::array HeadingLooks{
    HeadingLook{20, 0, 8}, HeadingLook{13.5, 20, 6}, HeadingLook{10.5, 14, 4}};

const HeadingLook &lookOf(int level)
{
    return HeadingLooks.at(size_t(std::clamp(level, 1, 3) - 1));
}

QTextCharFormat formatOf(const QFont &font, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QFont proseFont(double points)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
        QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    return font;
}

QFont byteFont(double points)
{
    QFont font;
    font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"),
        QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono")});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setStyleStrategy(QFont::PreferNoShaping); // ligatures would hide what was sent
    font.setPointSizeF(points);
    return font;
}

QTextCharFormat bodyFormat()
{
    return formatOf(proseFont(BodyPoints), TextColour);
}

QTextCharFormat strongFormat()
{
    return formatOf(bold(proseFont(BodyPoints)), TextColour);
}

QTextCharFormat labelFormat()
{
    return formatOf(proseFont(SmallPoints), QuietColour);
}

QTextCharFormat byteFormat()
{
    return formatOf(byteFont(BytePoints), TextColour);
}

QTextCharFormat headingFormat(int level)
{
    return formatOf(bold(proseFont(lookOf(level).points)), TextColour);
}

QTextBlockFormat headingBlockFormat(int level)
{
    QTextBlockFormat format;
    format.setHeadingLevel(level);
    format.setTopMargin(lookOf(level).above);
    format.setBottomMargin(lookOf(level).below);
    return format;
}

QTextCharFormat verdictFormat()
{
    return formatOf(bold(proseFont(13)), TextColour);
}

QTextCharFormat tinted(const QTextCharFormat &format, const Phrase &phrase)
{
    if (!phrase.sort)
        return format;
    const bool isSecret = *phrase.sort == Sort::Secret;
    QTextCharFormat tint = format;
    tint.setForeground(isSecret ? SecretColour : StandInColour);
    tint.setBackground(isSecret ? SecretGround : StandInGround);
    return tint;
}

} // namespace smtpscope::pdf
