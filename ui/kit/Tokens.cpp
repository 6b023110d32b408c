// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/Tokens.h"

#include <array>

namespace smtpscope {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

constexpr std::array Inks{std::to_array<Pair>({
    {0x181b21, 0xeceef2}, // Text
    {0x525967, 0xb4bac6}, // Text2
    {0x646b79, 0x9aa1af}, // Muted
    {0x1d57d0, 0x82adff}, // Accent
    {0xffffff, 0x0d1b38}, // OnAccent
    {0x14763a, 0x62cc8a}, // Ok
    {0x8a5500, 0xedb650}, // Temporary
    {0xb9182a, 0xff8e93}, // Permanent
    {0x6d3cb4, 0xc7a5ff}, // Unknown
    {0x646b79, 0x9aa1af}, // Pending
    {0x6d3cb4, 0xc7a5ff}, // Secret
    {0x74643f, 0xb59f68}, // ControlChars
    {0x7f8693, 0x7b8290}, // Control
    {0x5f83c6, 0x6388ce}, // Wait
    {0x2c5bb8, 0x8db4ff}, // Work
})};

constexpr std::array Surfaces{std::to_array<Pair>({
    {0xffffff, 0x1e2126}, // Base
    {0xf2f4f7, 0x17191d}, // Window
    {0xfafbfc, 0x24272d}, // Raised
    {0xe9ecf1, 0x2c3037}, // Hover
    {0xdde1e7, 0x353a43}, // Line
    {0xe5edfd, 0x24324f}, // AccentSoft
    {0xe2f4e8, 0x1c3226}, // OkSoft
    {0xfcf0d8, 0x382d18}, // TemporarySoft
    {0xfce8ea, 0x402428}, // PermanentSoft
    {0xf0e9fb, 0x30284a}, // UnknownSoft
    {0xeceef2, 0x2a2e35}, // PendingSoft
    {0xffe9a8, 0x574717}, // Mark
})};

QColor pick(const Pair &pair, Theme theme)
{
    return QColor::fromRgb(theme == Theme::Dark ? pair.dark : pair.light);
}

QColor own(Ink ink, Theme theme)
{
    return pick(Inks.at(size_t(ink)), theme);
}

QColor own(Surface surface, Theme theme)
{
    return pick(Surfaces.at(size_t(surface)), theme);
}

QColor foreign(Ink ink, const QPalette &palette)
{
    switch (ink) {
    case Ink::Accent:
    case Ink::Work:
    case Ink::Wait:
        return palette.color(QPalette::Link);
    case Ink::OnAccent:
        return palette.color(QPalette::Base);
    case Ink::Text:
    case Ink::Text2:
    case Ink::Muted:
    case Ink::Ok:
    case Ink::Temporary:
    case Ink::Permanent:
    case Ink::Unknown:
    case Ink::Pending:
    case Ink::Secret:
    case Ink::ControlChars:
    case Ink::Control:
        return palette.color(QPalette::WindowText);
    }
    return {};
}

QColor foreign(Surface surface, const QPalette &palette)
{
    switch (surface) {
    case Surface::Window:
    case Surface::Raised:
        return palette.color(QPalette::Window);
    case Surface::Line:
        return palette.color(QPalette::WindowText);
    case Surface::Base:
    case Surface::Hover:
    case Surface::AccentSoft:
    case Surface::OkSoft:
    case Surface::TemporarySoft:
    case Surface::PermanentSoft:
    case Surface::UnknownSoft:
    case Surface::PendingSoft:
    case Surface::Mark:
        return palette.color(QPalette::Base);
    }
    return {};
}

} // namespace

QPalette paletteOf(Theme theme)
{
    QPalette palette;
    const auto ink = [&](QPalette::ColorRole role, Ink value) {
        palette.setColor(role, own(value, theme));
    };
    const auto surface = [&](QPalette::ColorRole role, Surface value) {
        palette.setColor(role, own(value, theme));
    };
    surface(QPalette::Window, Surface::Window);
    surface(QPalette::Base, Surface::Base);
    surface(QPalette::AlternateBase, Surface::Raised);
    surface(QPalette::Button, Surface::Raised);
    surface(QPalette::Highlight, Surface::AccentSoft);
    surface(QPalette::ToolTipBase, Surface::Raised);
    surface(QPalette::Mid, Surface::Line);
    surface(QPalette::Midlight, Surface::Hover);
    surface(QPalette::Light, Surface::Base);
    surface(QPalette::Shadow, Surface::Line);
    ink(QPalette::Dark, Ink::Control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::ToolTipText})
        ink(role, Ink::Text);
    ink(QPalette::PlaceholderText, Ink::Muted);
    ink(QPalette::Link, Ink::Accent);
    ink(QPalette::LinkVisited, Ink::Accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, own(Ink::Muted, theme));
    return palette;
}

Theme themeOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Active, QPalette::WindowText).lightness()
        > palette.color(QPalette::Active, QPalette::Base).lightness();
    return isDark ? Theme::Dark : Theme::Light;
}

// The accent is asked, because no widget changes it for itself.
bool isForeign(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Link) != own(Ink::Accent, themeOf(palette));
}

QColor colour(Ink ink, const QPalette &palette)
{
    return isForeign(palette) ? foreign(ink, palette) : own(ink, themeOf(palette));
}

QColor colour(Surface surface, const QPalette &palette)
{
    return isForeign(palette) ? foreign(surface, palette) : own(surface, themeOf(palette));
}

} // namespace smtpscope
