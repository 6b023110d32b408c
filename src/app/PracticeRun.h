// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A practice server for the fronts: which situations there are, and one that runs.

#include "app/InputError.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace smtpscope {

class PracticeServer;

/// A situation as it is listed.
struct SituationInfo
{
    QString name; ///< As given to `practice --situation`.
    QString story; ///< What happens, in one translated sentence.
};

QList<SituationInfo> practiceSituations();

/// The root certificate to trust in a practice check, as PEM text.
QByteArray practiceRootCertificate();

class PracticeRun : public QObject
{
    Q_OBJECT
public:
    explicit PracticeRun(QObject *parent = nullptr);
    ~PracticeRun() override;

    /// Errors: there is no such situation; the port is taken.
    std::optional<InputError> start(const QString &situation, bool implicitTls, quint16 port);
    /// 0 while it does not run.
    quint16 port() const;

private:
    std::unique_ptr<PracticeServer> m_server;
};

} // namespace smtpscope
