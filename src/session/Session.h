// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The record of one endpoint's conversation, or of one import: a byte arena, events that point
// into it, and spans that mark which bytes are private. A value that all the product reads.

#include "session/Endpoint.h"
#include "session/Event.h"
#include "session/Finding.h"
#include "session/Plan.h"
#include "session/Recipient.h"
#include "session/Reply.h"
#include "session/SaslFacts.h"
#include "session/Span.h"
#include "session/Verdict.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smtpscope {

/// The program that made a session.
struct Application
{
    QString name;
    QString version;
    QString os;

    bool operator==(const Application &) const = default;
};

/// EHLO keywords (upper case) with their parameters, as the server last announced them.
using Capabilities = QMap<QString, QString>;

/// What is to be recorded as one event.
struct Record
{
    EventKind kind = EventKind::Note;
    Stage stage = Stage::Input;
    Direction direction = Direction::None;
    qint64 timeNs = 0; ///< Nanoseconds since the session's start.
    QByteArray bytes; ///< Already masked.
    std::vector<Span> spans; ///< Offsets count from the first of @ref bytes.
    std::optional<Reply> reply;
    std::optional<SaslFacts> sasl;
    QString defect; ///< Id of what was wrong; empty when nothing was.
};

class Session
{
public:
    Application application;
    QDateTime started; ///< UTC; event times count from here.
    Plan plan;
    Endpoint endpoint;
    Capabilities capabilities;
    std::vector<Recipient> recipients;
    std::vector<Finding> findings;
    Verdict verdict;
    /// Members of the file that this version does not know, by the path of their object ("" is the
    /// top). They survive a re-save.
    QMap<QString, QJsonObject> unknownFields;

    /// Appends one event and its bytes. Returns the event's index. Bytes beyond 4 GiB in all are
    /// refused: the event is then recorded without bytes and with the defect "record.full".
    int append(const Record &record);

    /// Makes room for @p events more with @p bytes and @p spans in all, where these are known
    /// beforehand.
    void reserve(qsizetype bytes, size_t events, size_t spans);

    const std::vector<Event> &events() const { return m_events; }
    QByteArrayView arena() const { return m_arena; }
    /// All marks, ordered by offset; offsets count from the arena's first byte.
    const std::vector<Span> &spans() const { return m_spans; }
    const std::vector<Reply> &replies() const { return m_replies; }
    const std::vector<SaslFacts> &saslFacts() const { return m_saslFacts; }
    const QStringList &defectIds() const { return m_defectIds; }

    /// The bytes of an event; a view into the arena.
    QByteArrayView bytesOf(const Event &event) const;
    /// The marks of an event; offsets count from the event's first byte.
    std::vector<Span> spansOf(const Event &event) const;
    /// The parsed reply of an event; null when it has none.
    const Reply *replyOf(const Event &event) const;
    /// What the SASL answer of an event said; null when it is none.
    const SaslFacts *saslOf(const Event &event) const;
    /// The id of what was wrong with an event; empty when nothing was.
    QString defectOf(const Event &event) const;

    bool operator==(const Session &) const = default;

private:
    int internDefect(const QString &id);

    QByteArray m_arena;
    std::vector<Event> m_events;
    std::vector<Span> m_spans;
    std::vector<Reply> m_replies;
    std::vector<SaslFacts> m_saslFacts;
    QStringList m_defectIds;
};

} // namespace smtpscope
