// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Whether every text and mark can be read where it stands: contrast by WCAG 2.1, computed from the
// palette, in both themes, for enabled and disabled texts.

#include "ui/kit/ThemeControl.h"
#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"
#include "ui/support/GuiTest.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace smtpscope;

namespace {

constexpr double ForText = 4.5;
constexpr double ForMarks = 3;

struct Row
{
    const char *name;
    Ink ink;
    double least;
    std::vector<Surface> surfaces;
};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

std::vector<Row> rows()
{
    using enum Surface;
    return {{"text", Ink::Text, ForText, {Base, Window, Raised, AccentSoft, Hover, Surface::Mark}},
        {"text2", Ink::Text2, ForText, {Base, Window, Raised, AccentSoft, Hover, PendingSoft}},
        {"muted", Ink::Muted, ForText, {Base, Window, Raised, AccentSoft, PendingSoft}},
        {"accent", Ink::Accent, ForText, {Base, AccentSoft, Hover}},
        {"ok", Ink::Ok, ForText, {Base, OkSoft, AccentSoft}},
        {"temporary", Ink::Temporary, ForText, {Base, TemporarySoft, AccentSoft}},
        {"permanent", Ink::Permanent, ForText, {Base, PermanentSoft, AccentSoft}},
        {"unknown", Ink::Unknown, ForText, {Base, UnknownSoft, AccentSoft}},
        {"pending", Ink::Pending, ForText, {Base, Window}},
        {"secret", Ink::Secret, ForText, {UnknownSoft}},
        {"control characters", Ink::ControlChars, ForText, {Base, PermanentSoft}},
        {"control", Ink::Control, ForMarks, {Base, Window, AccentSoft}},
        {"wait", Ink::Wait, ForMarks, {Base, AccentSoft}},
        {"work", Ink::Work, ForMarks, {Base, AccentSoft}}};
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void everyInkCanBeReadOnItsSurfaces_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
    }
    void everyInkCanBeReadOnItsSurfaces()
    {
        QFETCH(int, theme);
        const QPalette palette = paletteOf(Theme(theme));
        QStringList faults;
        for (const Row &row : rows()) {
            for (const Surface surface : row.surfaces) {
                const double found = contrast(colour(row.ink, palette), colour(surface, palette));
                if (found < row.least)
                    faults.append(QStringLiteral("%1 on %2: %3")
                                      .arg(QString::fromLatin1(row.name))
                                      .arg(int(surface))
                                      .arg(found));
            }
        }
        QCOMPARE(faults.join(QLatin1Char('\n')), QString());
        QVERIFY(contrast(colour(Ink::OnAccent, palette), colour(Ink::Accent, palette)) >= ForText);
    }

    void disabledTextsCanBeReadToo_data() { everyInkCanBeReadOnItsSurfaces_data(); }
    void disabledTextsCanBeReadToo()
    {
        QFETCH(int, theme);
        const QPalette palette = paletteOf(Theme(theme));
        const QColor off = palette.color(QPalette::Disabled, QPalette::ButtonText);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), off);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::WindowText), off);
        for (const Surface surface :
            {Surface::Base, Surface::Window, Surface::Raised, Surface::PendingSoft})
            QVERIFY2(contrast(off, colour(surface, palette)) >= ForText,
                qPrintable(QString::number(int(surface))));
    }

    void aSystemsHighContrastIsTakenAsItIs()
    {
        QPalette palette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::white,
            Qt::black, Qt::black);
        QVERIFY(isHighContrast(palette));
        QVERIFY(isForeign(palette));
        QCOMPARE(colour(Ink::Permanent, palette), QColor(Qt::white));
        QCOMPARE(colour(Surface::PermanentSoft, palette), QColor(Qt::black));
        for (const Theme theme : {Theme::Light, Theme::Dark})
            QVERIFY(!isHighContrast(paletteOf(theme)));
    }

    void themeAndTextSizeChangeAtOnce()
    {
        const QFont before = QApplication::font();
        ThemeControl control;
        control.setChoice(ThemeChoice::Dark);
        QCOMPARE(themeOf(QApplication::palette()), Theme::Dark);
        control.setChoice(ThemeChoice::Light);
        QCOMPARE(QApplication::palette(), paletteOf(Theme::Light));
        control.setChoice(ThemeChoice::System);
        QVERIFY(!isForeign(QApplication::palette()));
        control.setTextSize(150);
        QCOMPARE(qRound(QFontInfo(QApplication::font()).pointSizeF() * 10),
            qRound(QFontInfo(before).pointSizeF() * 15));
        control.setTextSize(900);
        QCOMPARE(control.textSize(), 200);
        control.setTextSize(100);
        QCOMPARE(QApplication::font(), before);
    }

    // Titles must stay larger than text, and nothing smaller than the caption.
    void textSizesKeepTheirOrder()
    {
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QApplication::setFont(font);
        const auto pixels = [](TextRole role) { return fontOf(role).pixelSize(); };
        QCOMPARE(pixels(TextRole::Display), 24);
        QCOMPARE(pixels(TextRole::Verdict), 19);
        QCOMPARE(pixels(TextRole::Title), 16);
        QCOMPARE(pixels(TextRole::Small), 12);
        QCOMPARE(pixels(TextRole::Caption), 11);
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
