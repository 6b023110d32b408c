// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How the connection is encrypted, in honest words, and what is usual for which port.

#include "session/Plan.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace smtpscope {

class ChoiceRow;
class Label;

/// What servers expect at @p port; nothing for ports that nobody has agreed on.
std::optional<Security> usualSecurity(quint16 port);
/// The port that mail programs use for @p protocol and @p security.
quint16 usualPort(Protocol protocol, Security security);

class EncryptionChoice : public QWidget
{
    Q_OBJECT
public:
    explicit EncryptionChoice(QWidget *parent = nullptr);

    Security chosen() const;
    /// Chooses without telling.
    void choose(Security security);
    /// Remarks on the choice by what is usual at @p port.
    void setPort(quint16 port);

Q_SIGNALS:
    /// The person chose another one.
    void chosenChanged();

private:
    void addRow(Security security, const QString &text, const QString &sentence);
    ChoiceRow *row(Security security) const;
    void remark();

    QButtonGroup *m_group;
    Label *m_odd;
    quint16 m_port = 0;
};

} // namespace smtpscope
