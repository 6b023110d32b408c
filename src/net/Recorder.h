// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Writes what happens into a Session, masked from the first byte on. Judges nothing.

#include "protocol/Command.h"
#include "protocol/ReplyParser.h"
#include "redaction/MaskedRecords.h"
#include "session/Session.h"

#include <QElapsedTimer>

#include <functional>

namespace smtpscope {

class Recorder
{
public:
    /// Called with the index of each event as soon as it stands in the session.
    using Listener = std::function<void(int event)>;

    /// @p session holds what is known beforehand (application, plan, endpoint, and perhaps first
    /// events, such as of a look-up). Its clock goes on from the last of these, now.
    Recorder(Session session, SecretMasker masker, Listener listener);

    /// The record so far. The driver fills endpoint, capabilities and recipients into it.
    Session &session() { return m_session; }
    const Session &session() const { return m_session; }
    const SecretMasker &masker() const { return m_records.masker(); }

    /// @p secret is masked in all that is recorded from now on.
    void learn(const QByteArray &secret) { m_records.masker().learn(secret); }
    void sent(Stage stage, const Command &command);
    /// @p unasked: nothing was waiting for a reply when it came.
    void received(Stage stage, const ParsedReply &reply, bool unasked);
    /// A whole answer of somebody on the way, such as a proxy; no reply of the server.
    void receivedBytes(Stage stage, const QByteArray &bytes);
    /// Bytes that broke the protocol, or that never became a reply (@p defect may then be empty).
    void fragment(Stage stage, const QByteArray &bytes, const QString &defect);
    void defect(Stage stage, const QString &id, const QByteArray &evidence, Direction direction);
    /// A happening without bytes of the wire; @p defect may be empty.
    void happened(EventKind kind, Stage stage, const QString &text, const QString &defect = {});
    /// A decision or remark: @p id, and @p detail for people.
    void note(Stage stage, const QString &id, const QString &detail = {});

    /// The last reply that was recorded; null when there was none yet.
    const Reply *lastReply() const;

private:
    void append(Record record);

    Session m_session;
    MaskedRecords m_records;
    Listener m_listener;
    QElapsedTimer m_clock;
    qint64 m_beganNs = 0; // time of the last event that stood there before
};

} // namespace smtpscope
