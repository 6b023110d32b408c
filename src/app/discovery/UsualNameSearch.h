// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Tries whether servers of usual names answer in a domain: each is connected to and its greeting
// awaited, all side by side. No name, address or password goes to them; each hears QUIT.

#include "app/CheckPreparation.h"
#include "app/SessionsRun.h"
#include "app/discovery/FoundServer.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace smtpscope {

/// A port to try.
struct UsualPort
{
    Protocol protocol = Protocol::Smtp;
    quint16 port = 0;
    Security security = Security::Tls;

    bool operator==(const UsualPort &) const = default;
};

/// Where servers are tried, the likeliest first.
struct UsualPlaces
{
    QStringList sending{
        QStringLiteral("smtp"), QStringLiteral("mail"), QStringLiteral("mx")}; ///< Names.
    QStringList fetching{
        QStringLiteral("imap"), QStringLiteral("mail"), QStringLiteral("pop")}; ///< Names.
    std::vector<UsualPort> ports{{Protocol::Smtp, 465, Security::Tls},
        {Protocol::Smtp, 587, Security::StartTls}, {Protocol::Imap, 993, Security::Tls},
        {Protocol::Pop3, 995, Security::Tls}};
    int deadlineMs = 6'000; ///< For each step of each try.
};

class UsualNameSearch : public QObject
{
    Q_OBJECT
public:
    /// @p nameServer as in RoutePlan; empty: the system is asked for addresses.
    UsualNameSearch(UsualPlaces places, QString nameServer, QObject *parent = nullptr);
    ~UsualNameSearch() override;

    /// To be called once. finished() follows.
    void start(const QString &domain, MailTask task);

Q_SIGNALS:
    void found(const smtpscope::FoundServer &server);
    void finished();

private:
    void onEnded(int session);

    UsualPlaces m_places;
    QString m_nameServer;
    SessionsRun m_run;
};

} // namespace smtpscope
