// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// All settings, on pages. Each change holds at once; the window saves it.

#include "app/settings/Settings.h"
#include "ui/kit/Icons.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace smtpscope {

class SettingsPage;

class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Settings &settings, QWidget *parent = nullptr);

    Settings settings() const { return m_settings; }

Q_SIGNALS:
    /// The person changed something, and wants it at once.
    void changed(const smtpscope::Settings &settings);
    /// The person wants all kept checks without a star to go.
    void historyClearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addAppearance();
    void addChecks();
    void addHistory();
    SettingsPage *addPage(const QString &title, Drawing drawing);
    void dress();
    void refresh();
    void reset();

    Settings m_settings;
    QListWidget *m_titles;
    QStackedWidget *m_pages;
};

} // namespace smtpscope
