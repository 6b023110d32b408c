// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The language of the window, as the settings ask for it. To be set before any text is made: what
// is on the screen stays as it is.

#include "app/settings/Settings.h"

#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace smtpscope {

class LanguageControl : public QObject
{
    Q_OBJECT
public:
    explicit LanguageControl(QObject *parent = nullptr);
    ~LanguageControl() override;

    /// Loads our texts and Qt's own. A language without a catalogue is shown in English.
    void setChoice(LanguageChoice choice);

private:
    void install(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace smtpscope
