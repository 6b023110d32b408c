// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/ThemeControl.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

namespace smtpscope {

namespace {

constexpr int PlainContrast = 230; // of 255, in lightness

// Qt tells of a new palette or font of the application only where a widget inherits it; those that
// have chosen colours and sizes of their own hear of it from here, by changeEvent().
class Teller : public QWidget
{
public:
    static void tell(QEvent::Type type)
    {
        QList<QPointer<QWidget>> widgets; // one may delete others
        for (QWidget *widget : QApplication::allWidgets())
            widgets.append(widget);
        QEvent event(type);
        for (const QPointer<QWidget> &widget : widgets)
            if (widget)
                (widget->*&Teller::changeEvent)(&event);
    }
};

} // namespace

bool isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    return window == palette.color(QPalette::Active, QPalette::Base)
        && window == palette.color(QPalette::Active, QPalette::Button)
        && qAbs(window.lightness() - text.lightness()) >= PlainContrast;
}

ThemeControl::ThemeControl(QObject *parent) : QObject(parent), m_platformFont(QApplication::font())
{
    qApp->installEventFilter(this);
    apply();
}

void ThemeControl::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void ThemeControl::setTextSize(int percent)
{
    m_percent = qBound(LeastTextSize, percent, MostTextSize);
    QFont font = m_platformFont;
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * m_percent / 100.0)));
    else
        font.setPointSizeF(font.pointSizeF() * m_percent / 100.0);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    Teller::tell(QEvent::ApplicationFontChange);
}

// The platform tells every window that its theme is another one.
bool ThemeControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_isApplying)
        apply();
    return QObject::eventFilter(watched, event);
}

// Without a palette of ours the application shows the platform's, which can then be looked at.
void ThemeControl::apply()
{
    m_isApplying = true;
    Theme theme = m_choice == ThemeChoice::Dark ? Theme::Dark : Theme::Light;
    if (m_choice == ThemeChoice::System) {
        QApplication::setPalette(QPalette());
        const QPalette platform = QApplication::palette();
        theme = themeOf(platform);
        if (isHighContrast(platform)) {
            QToolTip::setPalette(platform);
            Teller::tell(QEvent::ApplicationPaletteChange);
            m_isApplying = false;
            return;
        }
    }
    QApplication::setPalette(paletteOf(theme));
    QToolTip::setPalette(paletteOf(theme));
    Teller::tell(QEvent::ApplicationPaletteChange);
    m_isApplying = false;
}

} // namespace smtpscope
