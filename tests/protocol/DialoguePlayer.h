// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Plays a conversation written as text against the pure dialogue of the plan's protocol. One line
// per happening:
//   connect        the connection stands          S: text      the server says a line
//   C: text        the dialogue must say this     tls          the dialogue must ask for TLS; it
//   succeeds tls-unverified the same, nobody vouches       tls-fails    the same, and it fails
//   note: id       a remark must have been made   complain: id a complaint must have been made
//   message        the message must be sent       drained      the message is on its way
//   chunk N        this chunk must be sent        type: text     a person types this at the gate
//   compose: text  a person sends this message; "\n" parts its lines
//   sign-in: NAME  a person lets the program sign in by this method
//   inject, timeout, lost, cancel                 what the names say
//   finish, cut    it must end, orderly or not    silence      nothing may have been said

#include "protocol/Conversation.h"
#include "protocol/DialogueMaterial.h"

#include <QString>
#include <QStringList>

#include <deque>
#include <memory>
#include <utility>

namespace smtpscope {

class DialoguePlayer
{
public:
    DialoguePlayer(const Plan &plan, DialogueMaterial material)
        : m_dialogue(startConversation(plan, std::move(material)))
    { }

    /// Empty when the conversation went as written, else what went wrong, with the line.
    QString play(const QString &conversation);

    const Conversation &dialogue() const { return *m_dialogue; }
    const std::vector<RecipientResult> &recipients() const { return m_recipients; }
    const Capabilities &capabilities() const { return m_capabilities; }

private:
    QString line(const QString &text);
    void tell(const DialogueEvent &event);
    void serverSays(const QByteArray &text);
    void openGate();
    QString expect(const QString &what);

    std::unique_ptr<Conversation> m_dialogue;
    std::deque<QString> m_done; // what the dialogue did and the text has not yet asked for
    std::vector<RecipientResult> m_recipients;
    Capabilities m_capabilities;
    bool m_proposed = false;
};

inline QString DialoguePlayer::play(const QString &conversation)
{
    const QStringList lines = conversation.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &text : lines) {
        const QString wrong = line(text.trimmed());
        if (!wrong.isEmpty())
            return text.trimmed() + QStringLiteral(" -> ") + wrong;
    }
    openGate();
    return m_done.empty() ? QString() : QStringLiteral("unexpected: ") + m_done.front();
}

inline QString DialoguePlayer::line(const QString &text)
{
    if (text.startsWith(QLatin1String("S: "))) {
        serverSays(text.mid(3).toUtf8() + "\r\n");
        return {};
    }
    if (text.startsWith(QLatin1String("type: "))) {
        m_proposed = false;
        tell(Proceed{text.mid(6).toUtf8()});
        return {};
    }
    if (text.startsWith(QLatin1String("compose: "))) {
        m_proposed = false;
        tell(Proceed{text.mid(9).replace(QLatin1String("\\n"), QLatin1String("\n")).toUtf8()});
        return {};
    }
    if (text.startsWith(QLatin1String("sign-in: "))) {
        m_proposed = false;
        tell(SignInAsked{
            text.mid(9), {QStringLiteral("anna"), {}, Secret("s3cret-word")}, "rOprNGfwEbeRWgb"});
        return {};
    }
    openGate();
    if (text == QLatin1String("connect"))
        tell(Connected{"[192.0.2.7]"});
    else if (text == QLatin1String("drained"))
        tell(MessageDrained{});
    else if (text == QLatin1String("inject"))
        tell(InjectionSeen{});
    else if (text == QLatin1String("timeout"))
        tell(TimedOut{});
    else if (text == QLatin1String("lost"))
        tell(ConnectionLost{});
    else if (text == QLatin1String("cancel"))
        tell(CancelRequested{});
    else
        return expect(text);
    return {};
}

inline QString DialoguePlayer::expect(const QString &what)
{
    if (what == QLatin1String("silence"))
        return m_done.empty() ? QString() : m_done.front();
    const bool isTls = what.startsWith(QLatin1String("tls"));
    const QString wanted = isTls ? QStringLiteral("tls") : what;
    if (m_done.empty())
        return QStringLiteral("nothing happened");
    QString got = m_done.front();
    m_done.pop_front();
    if (got.trimmed() != wanted) // an empty line is "C:"
        return got;
    if (what == QLatin1String("tls-fails"))
        tell(TlsRefused{});
    if (isTls && what != QLatin1String("tls-fails")) {
        m_dialogue->restartParsing();
        tell(Encrypted{what == QLatin1String("tls")});
    }
    return {};
}

// The gate stays shut while the server speaks, as in the driver: a reply that nobody asked for is
// heard before the next command.
inline void DialoguePlayer::serverSays(const QByteArray &text)
{
    for (const ParsedItem &item : m_dialogue->feed(text)) {
        if (const auto *reply = std::get_if<ParsedReply>(&item))
            tell(ReplyArrived{*reply});
        else
            tell(DefectArrived{});
    }
}

inline void DialoguePlayer::openGate()
{
    while (m_proposed && m_dialogue->askedFor() == AskedFor::Consent) {
        m_proposed = false;
        tell(Proceed{});
    }
}

inline void DialoguePlayer::tell(const DialogueEvent &event)
{
    for (const Action &action : m_dialogue->on(event)) {
        if (const auto *send = std::get_if<Send>(&action))
            m_done.push_back(QStringLiteral("C: ")
                + QString::fromUtf8(send->command.wire)
                      .trimmed()
                      .replace(QLatin1String("\r\n"), QLatin1String("\\n")));
        else if (std::holds_alternative<StartTls>(action))
            m_done.push_back(QStringLiteral("tls"));
        else if (const auto *message = std::get_if<SendMessage>(&action))
            m_done.push_back(message->chunk < 0 ? QStringLiteral("message")
                                                : QStringLiteral("chunk %1").arg(message->chunk));
        else if (const auto *remark = std::get_if<Remark>(&action))
            m_done.push_back(QStringLiteral("note: ") + remark->id);
        else if (const auto *complaint = std::get_if<Complaint>(&action))
            m_done.push_back(QStringLiteral("complain: ") + complaint->id);
        else if (const auto *finish = std::get_if<Finish>(&action))
            m_done.push_back(finish->orderly ? QStringLiteral("finish") : QStringLiteral("cut"));
        else if (const auto *result = std::get_if<RecipientResult>(&action))
            m_recipients.push_back(*result);
        else if (const auto *learned = std::get_if<Learned>(&action))
            m_capabilities = learned->capabilities;
        else if (std::holds_alternative<Propose>(action))
            m_proposed = true;
    }
}

} // namespace smtpscope
