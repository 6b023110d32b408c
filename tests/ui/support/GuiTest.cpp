// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/support/GuiTest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

namespace smtpscope::gui {

namespace {

bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget)
        && (qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())))
        return false; // a part of one
    if (qobject_cast<const QHeaderView *>(widget)
        && qobject_cast<QAbstractItemView *>(widget->parentWidget()))
        return false; // as well
    if (qobject_cast<QLineEdit *>(widget->parentWidget()))
        return false; // its drawings and its clear button
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

QList<QWidget *> controlsOf(QWidget *root)
{
    QList<QWidget *> controls;
    for (QWidget *widget : root->findChildren<QWidget *>())
        if (isControl(widget) && !widget->objectName().startsWith(QLatin1String("qt_")))
            controls.append(widget);
    return controls;
}

QString className(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className());
}

// A combo box tells its value as its name, so only a name that was given counts for it.
QString nameOf(QWidget *widget)
{
    if (qobject_cast<QComboBox *>(widget))
        return widget->accessibleName();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

void prepare()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support ).+")));
}

QStringList windowsLeft()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList left;
    for (const QWidget *widget : QApplication::topLevelWidgets())
        left.append(className(widget) + QLatin1Char(' ') + widget->objectName());
    return left;
}

QStringList unnamedControls(QWidget *root)
{
    QStringList unnamed;
    for (QWidget *control : controlsOf(root))
        if (nameOf(control).trimmed().isEmpty())
            unnamed.append(className(control) + QLatin1Char(' ') + control->objectName());
    return unnamed;
}

QStringList unreachableControls(QWidget *root)
{
    QStringList unreachable;
    for (QWidget *control : controlsOf(root))
        if (control->isVisibleTo(root) && control->isEnabledTo(root)
            && !(control->focusPolicy() & Qt::TabFocus)
            && !control->property("reachedByArrows").toBool())
            unreachable.append(className(control) + QLatin1Char(' ') + nameOf(control));
    return unreachable;
}

QStringList clippedTexts(QWidget *root)
{
    QStringList clipped;
    const auto check = [&](const QWidget *widget, const QString &text) {
        const QSize needed = widget->minimumSizeHint();
        const bool fits = widget->width() >= needed.width()
            && widget->height() >= widget->heightForWidth(widget->width());
        if (widget->isVisibleTo(root) && !text.isEmpty() && !fits)
            clipped.append(className(widget) + QLatin1String(": ") + text);
    };
    for (const QLabel *label : root->findChildren<QLabel *>())
        check(label, label->text());
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
        check(button, button->text());
    return clipped;
}

void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SMTPSCOPE_PICTURES");
    if (folder.isEmpty())
        return;
    for (int round = 0; round < 3; ++round) // layouts inside of layouts settle one after the other
        QApplication::processEvents();
    widget->grab().save(folder + QLatin1Char('/') + name + QLatin1String(".png"));
}

} // namespace smtpscope::gui
