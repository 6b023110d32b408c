// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Goes through all that a session holds, field by field and event by event, and says what each is.
// Made twice for each session: once to collect, once for good.

#include "redaction/share/HiddenForms.h"
#include "redaction/share/StandIns.h"
#include "redaction/share/TextRedactor.h"
#include "session/Session.h"

namespace smtpscope {

class SessionRedactor
{
public:
    SessionRedactor(
        StandIns &standIns, TextRedactor &texts, const HiddenForms &hidden, const HostNames &hosts);

    /// The session with stand-ins. On the first round its events are left out.
    Session redacted(const Session &session);
    /// A check's verdict, whose reply is one of a session's.
    Verdict redacted(const Verdict &verdict);

private:
    void noteServers(const Session &session);
    void word(QString &text);
    void person(QString &text);
    void people(QStringList &texts);
    void host(QString &text);
    void server(QString &text);
    void address(QString &text);
    void id(QString &text);
    void text(QString &text);
    void texts(QStringList &texts);
    void path(QString &text);
    void subject(QString &text);
    void body(QString &text);

    void plan(Plan &plan);
    void message(MessageSource &message);
    void route(RoutePlan &route);
    void tls(TlsPlan &tls);
    void endpoint(Endpoint &endpoint);
    void certificate(CertificateFacts &facts);
    void certificateName(QString &name);
    void capabilities(Capabilities &capabilities);
    void recipients(std::vector<Recipient> &recipients);
    void findings(std::vector<Finding> &findings);
    void reply(Reply &reply, TextContext context);
    const Record &record(const Session &session, const Event &event);
    void bytes(const Session &session, const Event &event);

    StandIns &m_standIns;
    TextRedactor &m_texts;
    const HiddenForms &m_hidden;
    const HostNames &m_hosts;
    RedactedText m_shared; // the event's bytes; kept from event to event for its memory
    Record m_record; // likewise
};

/// The people that the session itself names: in its plan, its sign-in and its marks.
void learnPeople(HiddenForms &hidden, const Session &session, const SharePolicy &policy);

} // namespace smtpscope
