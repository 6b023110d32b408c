// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What most checks leave as it is: folded away below the server.

#include "ui/wizard/WizardDraft.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace smtpscope {

class FieldCheck;
class FoldButton;
class FormField;
class Label;

class MoreOptions : public QWidget
{
    Q_OBJECT
public:
    explicit MoreOptions(QWidget *parent = nullptr);

    void show(const Plan &plan);
    void answer(Plan &plan, CheckSecrets &secrets) const;
    bool isReady() const;
    void showFaults();
    void setFolded(bool isFolded);
    bool isFolded() const;

Q_SIGNALS:
    void changed();
    /// It was opened.
    void unfolded();

private:
    QLineEdit *addField(
        const QString &label, const QString &hint, QString (*faultOf)(const QString &) = nullptr);
    QLineEdit *addFile(const QString &label, const QString &hint);
    QLineEdit *addSecret(const QString &label);
    void addChoices();
    void addRoute();
    void addTls();
    void warn();

    FoldButton *m_fold;
    QWidget *m_content;
    QVBoxLayout *m_column;
    std::vector<FieldCheck *> m_checks;
    QLineEdit *m_helo = nullptr;
    QSpinBox *m_seconds = nullptr;
    QComboBox *m_family = nullptr;
    QLineEdit *m_nameServer = nullptr;
    QLineEdit *m_proxy = nullptr;
    QLineEdit *m_proxyPassword = nullptr;
    QLineEdit *m_serverName = nullptr;
    QLineEdit *m_caFile = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_passPhrase = nullptr;
    QCheckBox *m_insecure = nullptr;
    QCheckBox *m_plaintext = nullptr;
    Label *m_warning = nullptr;
};

} // namespace smtpscope
