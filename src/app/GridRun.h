// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The reach grid: which ports of a host answer, how, and which sign-in they offer. Nobody signs in.

#include "app/CheckPreparation.h"
#include "app/SessionsRun.h"
#include "session/Check.h"

#include <QObject>

#include <optional>
#include <vector>

namespace smtpscope {

/// What the grid asks for in one field.
struct GridField
{
    AddressFamily family = AddressFamily::IPv4;
    quint16 port = 25;
    Security security = Security::None;
    bool isControl = false; ///< A host elsewhere that shows whether the network lets port 25 out.

    bool operator==(const GridField &) const = default;
};

/// What is known of port 25, by which mail servers talk to each other.
enum class RelayPort {
    Open, ///< It answers.
    Closed, ///< The host says that nothing listens there.
    SilentHere, ///< It is silent, but the control host's port is not: this host's doing.
    Blocked, ///< It is silent, and so is the control host: this network lets nothing out.
    Silent, ///< It is silent, and there was nothing to compare with.
    Unknown, ///< It was not tried: the name was not found.
};

/// What a grid comes to.
struct GridConclusion
{
    /// The fields that work for sending with a sign-in: TLS of either kind, and AUTH offered
    /// inside; best first.
    std::vector<GridField> usable;
    RelayPort relay = RelayPort::Unknown;
    bool anyReached = false; ///< At least one port took the connection.
    bool hasCertificateFault = false; ///< The best usable field has a certificate not in order.

    bool operator==(const GridConclusion &) const = default;
};

class GridRun : public QObject
{
    Q_OBJECT
public:
    /// The ports of mail servers, in the order in which a mail program should want them.
    static std::vector<quint16> usualPorts();

    /// @p plan names the host. @p control is a host and port to compare with, where given.
    GridRun(const Plan &plan, const CheckSecrets &secrets, const std::optional<Plan> &control,
        const std::vector<quint16> &ports = usualPorts(), QObject *parent = nullptr);
    ~GridRun() override;

    std::optional<InputError> prepare();
    void start();
    void cancel();

    Check check() const;
    const std::vector<GridField> &fields() const { return m_fields; }
    const SessionsRun &run() const { return m_run; }

Q_SIGNALS:
    void ended(int session);
    void finished();

private:
    Plan planOf(const GridField &field) const;
    std::unique_ptr<HostLookup> lookup() const;

    Plan m_plan;
    CheckSecrets m_secrets;
    std::optional<Plan> m_control;
    std::vector<GridField> m_fields;
    SessionsRun m_run;
};

/// @p fields and @p sessions belong together, one by one.
GridConclusion concludeGrid(
    const std::vector<GridField> &fields, const std::vector<Session> &sessions);

} // namespace smtpscope
