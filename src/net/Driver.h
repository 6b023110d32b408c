// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Performs a dialogue on a real connection: looks the host up, connects, hands replies over, writes
// what the dialogue says, keeps the time limits, and records all of it. Decides nothing about mail.

#include "net/HostLookup.h"
#include "net/ProxyTalk.h"
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
    std::vector<QByteArray> chunks; ///< The message in chunks for BDAT, without dot-stuffing.
    /// Ask before each command: proposed(), proceed(). Where a person leads the conversation
    /// (DialogueMaterial::byHand) they are asked in any case once it is their turn.
    bool stepwise = false;
    QString messageRemark; ///< What is odd or was changed in the message; empty when nothing is.
    QString messageNote = QStringLiteral("message.normalised"); ///< The id under which it is noted.
    TlsPolicy tlsPolicy;
    std::optional<ProxyAccess> proxy; ///< Gets the connection; nothing: the server is near.
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
    /// What waits at the gate, for showing: nothing when nothing waits, or when it is the message.
    std::optional<Send> proposal() const;
    /// Opens the gate after proposed(), for the command that was proposed or for the one that was
    /// typed instead.
    void proceed(const std::optional<QByteArray> &typed = {});
    /// The same, where a person leads the conversation: the sign-in is done by the program. The
    /// password is learned.
    void signIn(const SignInAsked &wish);
    /// @p secret is masked in all that is recorded from now on.
    void learn(const Secret &secret);
    /// Opens the gate for this step and all that follow. Where a person leads there is no plan to
    /// go on with, and nothing happens.
    void runOn();
    /// True from proposed() until the gate is opened.
    bool isAsking() const { return m_proposed && m_gate == Gate::Asked; }
    /// What the person is asked for.
    AskedFor askedFor() const { return m_conversation->askedFor(); }
    /// True while what is typed next is a secret.
    bool isAnswerDue() const { return m_conversation->isAnswerDue(); }
    /// Milliseconds until what is waited for comes too late; -1 when nothing is waited for.
    int timeLeftMs() const { return m_deadline.remainingTime(); }

    const Session &session() const { return m_recorder.session(); }
    const SecretMasker &masker() const { return m_recorder.masker(); }

Q_SIGNALS:
    /// The event with this index stands in the session.
    void recorded(int event);
    /// A step waits for proceed(), or a person's turn has come.
    void proposed();
    /// The conversation is over and the record is whole. Emitted exactly once.
    void finished();

private:
    enum class Phase {
        Idle, // not started
        LookingUp, // a name is being turned into addresses
        Connecting, // one address after the other is tried
        AskingProxy, // a proxy was reached and is asked for the connection
        Talking, // the dialogue has the word
        Finished, // nothing more happens
    };

    enum class Gate {
        Open, // the next step may be taken
        Waiting, // a pause lasts
        Asking, // a person is to be asked, where the plan goes step by step
        Asked, // proceed() is awaited
    };

    void connectTransport();
    void lookUp(const QString &host, AddressFamily family);
    void onResolved(const HostLookupResult &result);
    std::vector<QHostAddress> usableAddresses(const std::vector<QHostAddress> &addresses) const;
    void failToBind();
    void beginConnecting(const std::vector<QHostAddress> &addresses);
    void tryNextAddress();
    void beginTalking();
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

    // The way through a proxy.
    void onProxyResolved(const HostLookupResult &result);
    void noteProxyAddresses(const std::vector<QHostAddress> &addresses);
    void openProxy();
    void askProxy();
    void sayToProxy(const Command &command);
    void onProxyReceived(const QByteArray &bytes);
    void onProxyReady(const ProxyReady &ready);
    void onProxyFailed(const ProxyFailed &failure);
    void onProxyConnectFailed(ConnectFailure failure, const QString &text);
    void onProxyDeadline();
    void onProxyLost(const QString &text);
    void recordProxyRest();
    void nextProxyAddress();
    void leaveAddress();
    QString proxyText() const;

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
    bool isGateOpen();
    void openGate(const DialogueEvent &event);
    void writeOut();
    void beginTls();
    void recordRest(Stage stage);
    void finish();
    QString currentAddress() const;

    Plan m_plan;
    Recorder m_recorder;
    std::unique_ptr<Conversation> m_conversation;
    QByteArray m_message;
    std::vector<QByteArray> m_chunks;
    bool m_isStepwise = false;
    bool m_isLastChunk = true;
    QByteArray m_outgoing;
    Gate m_gate = Gate::Open;
    QTimer m_pause;
    QString m_messageRemark;
    QString m_messageNote;
    TlsPolicy m_tlsPolicy;
    std::optional<ProxyAccess> m_proxy;
    std::unique_ptr<ProxyTalk> m_proxyTalk;
    std::vector<QHostAddress> m_proxyAddresses;
    size_t m_proxyAddress = 0;
    bool m_isProxyLookup = false;
    QHostAddress m_local;
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
