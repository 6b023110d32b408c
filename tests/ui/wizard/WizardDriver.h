// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A wizard under the hands of a test: keys and clicks by what a person sees or a screen reader
// says.

#include "net/TestNameServer.h"
#include "ui/wizard/CheckWizard.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <memory>

namespace smtpscope {

class WizardDriver
{
public:
    /// The style, font and colours that the pictures are made with.
    static void dress();

    /// Opens a wizard that asks @p names, and nobody else, about domains.
    explicit WizardDriver(const TestNameServer &names, WizardMeans means = {});
    ~WizardDriver();

    CheckWizard *wizard() const { return m_wizard.get(); }
    /// The visible field with that label.
    QLineEdit *field(const QString &label) const;
    /// The visible button whose text it is, or whose spoken name begins so.
    QAbstractButton *button(const QString &text) const;
    QAbstractButton *next() const;
    void key(Qt::Key key) const;
    /// Types instead of what stands in the field.
    void type(const QString &label, const char *text) const;
    void paste(const QString &label, const QString &text) const;
    void click(QAbstractButton *what) const;
    /// Clicks Next, which must be possible.
    void goOn() const;
    /// Chooses that sending fails, types @p server and goes on to the sign-in.
    void goToSignIn(const char *server) const;
    /// All labels that are seen.
    QStringList texts() const;
    /// The steps on Review as a screen reader says them.
    QStringList rows() const;

private:
    std::unique_ptr<CheckWizard> m_wizard;
};

} // namespace smtpscope
