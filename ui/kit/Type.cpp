// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/Type.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QStringList>

#include <array>

namespace smtpscope {

namespace {

struct Scale
{
    qreal factor;
    QFont::Weight weight;
};

constexpr std::array Scales{std::to_array<Scale>({
    {1.85, QFont::DemiBold}, // Display
    {1.46, QFont::DemiBold}, // Verdict
    {1.23, QFont::DemiBold}, // Title
    {1, QFont::Normal}, // Body
    {1, QFont::DemiBold}, // Strong
    {0.92, QFont::Normal}, // Small
    {0.92, QFont::DemiBold}, // Head
    {0.85, QFont::Normal}, // Caption
    {0.92, QFont::Normal}, // Mono
    {1.85, QFont::DemiBold}, // Code
})};

// Bytes must look like bytes: no ligatures, so that ":<" stays two characters.
QFont bytesFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QStringList families{QStringLiteral("Cascadia Mono"), QStringLiteral("SF Mono"),
        QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"),
        QStringLiteral("DejaVu Sans Mono")};
    families += font.families();
    font.setFamilies(families);
    font.setStyleHint(QFont::Monospace);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

QFont fontOf(TextRole role)
{
    const QFont body = QGuiApplication::font();
    const bool isBytes = role == TextRole::Mono || role == TextRole::Code;
    QFont font = isBytes ? bytesFont() : body;
    const Scale scale = Scales.at(size_t(role));
    if (body.pixelSize() > 0)
        font.setPixelSize(qRound(body.pixelSize() * scale.factor));
    else
        font.setPointSizeF(body.pointSizeF() * scale.factor);
    font.setWeight(scale.weight);
    return font;
}

int drawingSizeFor(int usual)
{
    static constexpr int LargeText = 22;
    static constexpr int HugeText = 29;
    const int text = QFontMetrics(QGuiApplication::font()).height();
    return text < LargeText ? usual : text < HugeText ? usual * 5 / 4 : usual * 3 / 2;
}

} // namespace smtpscope
