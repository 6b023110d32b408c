// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Goes through a session once, masks every secret that is left, and notes where. The leak check's
// walk over the record; it decides nothing.

#include "redaction/LeakCheck.h"
#include "redaction/SecretSearch.h"
#include "session/Session.h"

#include <QString>

namespace smtpscope {

class RecordSweep
{
public:
    explicit RecordSweep(const SecretSearch &search);

    /// A copy of @p session without the secrets that were left in it.
    Session swept(const Session &session);
    /// What was found so far.
    const LeakReport &report() const { return m_report; }

private:
    void note(const QString &place, qsizetype hits);
    void sweep(QString &text, const QString &place);
    void sweep(QStringList &texts, const QString &place);
    void sweep(Reply &reply, const QString &place);
    void sweep(Plan &plan);
    void sweep(MessageSource &message);
    void sweep(RoutePlan &route);
    void sweep(TlsPlan &tls);
    void sweep(Endpoint &endpoint);
    void sweep(Capabilities &capabilities);
    void sweep(std::vector<Recipient> &recipients);
    Record sweptRecord(const Session &session, const Event &event, int number);
    void sweepBytes(Record &record, bool isAnswer, const QString &place);
    ReplyContext contextOf(const Record &record) const;
    ByteRanges sweepSent(QByteArray &bytes, bool isAnswer);

    const SecretSearch &m_search;
    LeakReport m_report;
    bool m_followsSecret = false;
};

} // namespace smtpscope
