// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From who said what to a session: puts replies together, gives each its command and its step,
// masks secrets. One object reads one conversation.

#include "intake/CommandLine.h"
#include "intake/ImportedSession.h"
#include "intake/SignInReader.h"
#include "intake/SpokenLine.h"
#include "intake/TranscriptRemark.h"

#include <QByteArray>

#include <deque>

namespace smtpscope {

class TalkReader
{
public:
    TalkReader(const ImportRequest &request, ImportKind kind, Protocol protocol);

    void take(const SpokenLine &line);
    void take(const TranscriptRemark &remark);
    /// The conversation is over: what is still open is recorded.
    void finish();

    /// True when a server or a client said something.
    bool hasTalk() const { return m_hasTalk; }
    /// True when anything is known that makes a session.
    bool hasContent() const { return m_hasTalk || m_hasFailed; }
    /// True when the good-bye was said or the connection closed.
    bool isOver() const { return m_isOver; }
    /// True while the lines of a message are said.
    bool isInMessage() const { return m_isInMessage; }
    bool awaitsAnswer() const { return m_signIn.awaitsAnswer(); }
    /// True when a greeting would be the beginning of another conversation.
    bool isAtGreetingAgain(const QByteArray &line) const;
    Protocol protocol() const { return m_session.session().plan.protocol; }
    int secrets() const { return m_signIn.secrets(); }
    Session takeSession() { return m_session.take(); }

private:
    struct Pending // a command that no reply came to so far
    {
        Stage stage = Stage::Banner;
        QByteArray recipient; // of RCPT
    };

    void takeClient(const QByteArray &text);
    void takeServer(const QByteArray &text);
    void takeMessageLine(const QByteArray &text);
    void endMessage();
    void finishReply();
    void onReply(const ParsedReply &reply);
    void onAccepted(Stage stage, const ParsedReply &reply);
    void addRecipient(const QByteArray &address, const Reply &reply);
    void decideRecipients(const Reply &reply);
    void begin();
    void addOpening(const TranscriptRemark &remark);
    void addFailure(const TranscriptRemark &remark);
    void noteIssuer(const QString &issuer);
    void addTlsError(const TranscriptRemark &remark);
    void noteEncryption(const QString &protocol, const QString &cipher);
    void learnPlan(const QByteArray &text, const Command &command);
    Stage stageWithoutCommand(const ParsedReply &reply) const;
    bool isReplyWhole(const QByteArray &line) const;
    std::optional<ParsedReply> parsed(const QByteArray &raw) const;

    ImportedSession m_session;
    SignInReader m_signIn;
    TranscriptRemark m_opening;
    std::deque<Pending> m_pending;
    QByteArray m_reply; // lines of the reply under way
    QByteArray m_message;
    QString m_subject; // of the server's certificate
    Stage m_stage = Stage::Banner;
    bool m_hasTalk = false;
    bool m_hasClient = false; // its side was recorded, too
    bool m_hasFailed = false;
    bool m_hasIssuer = false;
    bool m_isInMessage = false;
    bool m_isTlsDue = false;
    bool m_isOver = false; // the good-bye was said
};

} // namespace smtpscope
