// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/WizardDriver.h"

#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace smtpscope {

void WizardDriver::dress()
{
    QApplication::setStyle(new Style);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    const bool isDark = qEnvironmentVariableIsSet("SMTPSCOPE_DARK");
    QApplication::setPalette(paletteOf(isDark ? Theme::Dark : Theme::Light));
}

WizardDriver::WizardDriver(const TestNameServer &names, WizardMeans means)
{
    means.discovery.nameServer = textOf(names.server());
    means.discovery.deadlineMs = 2'000;
    m_wizard = std::make_unique<CheckWizard>(means);
    m_wizard->resize(m_wizard->sizeHint());
    m_wizard->show();
    if (!QTest::qWaitForWindowExposed(m_wizard.get()))
        qFatal("the wizard is not seen");
}

WizardDriver::~WizardDriver() = default;

QLineEdit *WizardDriver::field(const QString &name) const
{
    for (auto *edit : m_wizard->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name && edit->isVisible())
            return edit;
    }
    qFatal("there is no field %s", qPrintable(name));
}

QAbstractButton *WizardDriver::button(const QString &text) const
{
    for (auto *one : m_wizard->findChildren<QAbstractButton *>()) {
        if (one->isVisible()
            && (one->text() == text || one->text().startsWith(text + QLatin1Char(':'))
                || one->accessibleName().startsWith(text)))
            return one;
    }
    qFatal("there is no button %s", qPrintable(text));
}

QAbstractButton *WizardDriver::next() const
{
    return m_wizard->findChild<QPushButton *>(QStringLiteral("next"));
}

void WizardDriver::key(Qt::Key key) const
{
    QTest::keyClick(m_wizard->focusWidget(), key);
}

void WizardDriver::type(const QString &name, const char *text) const
{
    QLineEdit *edit = field(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromUtf8(text));
}

void WizardDriver::paste(const QString &name, const QString &text) const
{
    QLineEdit *edit = field(name);
    edit->setFocus();
    edit->selectAll();
    QApplication::clipboard()->setText(text);
    edit->paste();
}

void WizardDriver::click(QAbstractButton *what) const
{
    QTest::mouseClick(what, Qt::LeftButton, {}, QPoint(12, what->height() / 2));
}

void WizardDriver::goOn() const
{
    if (!next()->isEnabled())
        qFatal("one cannot go on: %s", qPrintable(texts().join(QLatin1Char('|'))));
    click(next());
}

void WizardDriver::goToSignIn(const char *server) const
{
    key(Qt::Key_1);
    type(QStringLiteral("E-mail address or server"), server);
    goOn();
    if (m_wizard->currentStep() != WizardStep::SignIn)
        qFatal("the sign-in does not follow");
}

QStringList WizardDriver::texts() const
{
    QStringList all;
    for (const auto *label : m_wizard->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            all.append(label->text());
    }
    return all;
}

QStringList WizardDriver::rows() const
{
    QStringList all;
    for (const auto *one : m_wizard->findChildren<QAbstractButton *>()) {
        if (one->isVisible()
            && QLatin1String(one->metaObject()->className())
                == QLatin1String("smtpscope::PlanRowButton"))
            all.append(one->accessibleName());
    }
    return all;
}

} // namespace smtpscope
