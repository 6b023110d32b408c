// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One certificate of a chain: its life, for whom it was made, by whom, and what is wrong with it.

#include "session/Session.h"

#include <QWidget>

class QGridLayout;

namespace smtpscope {

class LifeBar;

class CertificateDetails : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateDetails(QWidget *parent = nullptr);

    /// Shows the certificate with the index @p index of @p session's chain.
    void setCertificate(const Session &session, int index);

private:
    void addRow(const QString &name, QWidget *value);
    void addOwnRows(const Session &session, const CertificateFacts &certificate);
    void addFaults(const QStringList &faults);

    LifeBar *m_life = nullptr;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_row = 0; // the next one
};

} // namespace smtpscope
