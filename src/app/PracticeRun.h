// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A practice server for the fronts: which situations there are, and one that runs.

#include "app/InputError.h"
#include "session/Outcome.h"
#include "session/Protocol.h"
#include "session/Stage.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace smtpscope {

class PracticeServer;
struct Situation;

/// A situation as it is listed.
struct SituationInfo
{
    QString name; ///< As given to `practice --situation`.
    QString story; ///< What happens, in one translated sentence.
    QString
        theme; ///< What it is about, as a translated heading; those of one theme stand together.
    Protocol protocol = Protocol::Smtp;
    Stage stage = Stage::Done; ///< Where a check that signs in and sends a message ends.
    Outcome outcome = Outcome::Ok; ///< And how.
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
    /// Plays the record in the file at @p path; of several, the first that has a conversation.
    /// Errors: the file cannot be read or is no record; nobody spoke in it; the port is taken.
    std::optional<InputError> startReplay(const QString &path, quint16 port);
    /// 0 while it does not run.
    quint16 port() const;
    /// What the server speaks.
    Protocol protocol() const { return m_protocol; }

private:
    std::optional<InputError> listen(const Situation &situation, bool implicitTls, quint16 port);

    Protocol m_protocol = Protocol::Smtp;
    std::unique_ptr<PracticeServer> m_server;
};

} // namespace smtpscope
