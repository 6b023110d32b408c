// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Performs a dialogue on a real connection: looks the host up, connects, hands replies over, writes
// what the dialogue says, keeps the time limits, and records all of it. Decides nothing about mail.

#include "net/HostLookup.h"
#include "net/Recorder.h"
#include "net/TlsPolicy.h"
#include "net/Transport.h"
#include "protocol/Conversation.h"
#include "protocol/Dialogue.h"
#include "protocol/MessageEncoder.h"
#include "protocol/ReplyParser.h"
#include "redaction/SecretMasker.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace smtpscope {

/// What a driver is given. All of it is needed before the first byte goes out.
struct DriverInput
{
    Session session; ///< With application, started, plan and endpoint filled in.
    SecretMasker masker; ///< Knows the secrets of the plan.
    DialogueMaterial material;
    QByteArray message; ///< The message as it goes over the wire, final dot included.
    QString messageRemark; ///< What was changed in the message's line ends; empty when nothing was.
    TlsPolicy tlsPolicy;
};

class Driver : public QObject
{
    Q_OBJECT
public:
    Driver(DriverInput input, std::unique_ptr<Transport> transport,
        std::unique_ptr<HostLookup> lookup, QObject *parent = nullptr);
    ~Driver() override;

    /// Begins with the look-up. Ends with finished(), always, and not later than the plan's
    /// deadlines.
    void start();
    /// Says QUIT where that is allowed, and ends. finished() follows at once.
    void cancel();

    const Session &session() const { return m_recorder.session(); }
    const SecretMasker &masker() const { return m_recorder.masker(); }

Q_SIGNALS:
    /// The event with this index stands in the session.
    void recorded(int event);
    /// The conversation is over and the record is whole. Emitted exactly once.
    void finished();

private:
    enum class Phase {
        Idle, // not started
        LookingUp, // a name is being turned into addresses
        Connecting, // one address after the other is tried
        Talking, // the dialogue has the word
        Finished, // nothing more happens
    };

    void connectTransport();
    void onResolved(const HostLookupResult &result);
    void tryNextAddress();
    void onConnected(const QHostAddress &local);
    void onConnectFailed(ConnectFailure failure, const QString &text);
    void onReceived(const QByteArray &bytes);
    void onItem(const ParsedItem &item);
    void onEncrypted(const TlsFacts &facts, const QByteArray &leftover);
    void onTlsFailed(const TlsFailure &failure);
    void onLost(const QString &text);
    void onDrained(qint64 bytesLeft);
    void onDeadline();
    void onConnectDeadline();

    void tell(const DialogueEvent &event);
    void perform(Stage stage, const Action &action);
    void doAction(Stage stage, const Propose &action);
    void doAction(Stage stage, const Send &action);
    void doAction(Stage stage, const SendMessage &action);
    void doAction(Stage stage, const StartTls &action);
    void doAction(Stage stage, const Arm &action);
    void doAction(Stage stage, const Learned &action);
    void doAction(Stage stage, const Remark &action);
    void doAction(Stage stage, const Complaint &action);
    void doAction(Stage stage, const RecipientResult &action);
    void doAction(Stage stage, const Finish &action);

    void goOn();
    void beginTls();
    void recordRest(Stage stage);
    void finish();
    QString currentAddress() const;

    Plan m_plan;
    Recorder m_recorder;
    std::unique_ptr<Conversation> m_conversation;
    QByteArray m_message;
    QString m_messageRemark;
    TlsPolicy m_tlsPolicy;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<HostLookup> m_lookup;
    QTimer m_deadline;
    std::vector<QHostAddress> m_addresses;
    size_t m_address = 0;
    QElapsedTimer m_connectClock;
    qint64 m_drainMark = 0;
    QByteArray m_tooEarly;
    Phase m_phase = Phase::Idle;
    bool m_proposed = false;
    bool m_tlsDue = false;
};

} // namespace smtpscope
