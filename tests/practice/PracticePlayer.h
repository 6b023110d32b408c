// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Plays a written conversation with a practice server that has no socket, and writes down what
// really happened in the same form:
//   C: what the client says        S: what the server says
//   [tls] [close] [stall] [pause 20] [repeat 5] [bytewise 50]    what the server does besides
// After a 354 the client's lines are a message, up to "C: ."; "C: {5}abcde and more" gives a
// literal of five bytes and then the rest of its line.

#include "practice/PracticeConversation.h"

#include <QByteArray>
#include <QByteArrayList>

#include <memory>
#include <utility>

namespace smtpscope {

class PracticePlayer
{
public:
    explicit PracticePlayer(const Situation &situation, bool clientIsKnown = false)
        : m_conversation(makePracticeConversation(situation, m_memory, "fresh"))
        , m_clientIsKnown(clientIsKnown)
    { }

    /// Says the client's lines of @p script, and gives the whole conversation back.
    QByteArray play(const QByteArray &script)
    {
        m_written.clear();
        if (!std::exchange(m_hasGreeted, true))
            perform(m_conversation->greeting());
        for (const QByteArray &line : script.split('\n')) {
            if (line.startsWith("C: "))
                hear(line.mid(3));
        }
        return m_written;
    }

    PracticeConversation &conversation() { return *m_conversation; }

private:
    void hear(const QByteArray &line)
    {
        m_written += "C: " + line + '\n';
        if (m_readsMessage) {
            m_messageBytes += line == "." ? 0 : line.size() + 2;
            if (line == ".") {
                m_readsMessage = false;
                perform(m_conversation->onMessage(std::exchange(m_messageBytes, 0)));
            }
        } else if (m_literal >= 0) {
            const qsizetype size = std::exchange(m_literal, -1);
            m_conversation->onLiteral(line.left(size));
            perform(m_conversation->onLine(line.mid(size)));
        } else {
            perform(m_conversation->onLine(line));
        }
    }

    void perform(const Deeds &deeds)
    {
        for (const Deed &deed : deeds)
            perform(deed);
    }

    void perform(const Deed &deed)
    {
        const QByteArray amount = ' ' + QByteArray::number(deed.amount) + "]\n";
        switch (deed.kind) {
        case DeedKind::SayBytewise:
            m_written += "[bytewise" + amount;
            [[fallthrough]];
        case DeedKind::Say:
            writeLines(deed.bytes);
            return;
        case DeedKind::Repeat:
            m_written += "[repeat" + amount;
            return;
        case DeedKind::Pause:
            m_written += "[pause" + amount;
            return;
        case DeedKind::StartTls:
            m_written += "[tls]\n";
            m_conversation->onEncrypted(m_clientIsKnown);
            return;
        case DeedKind::ReadMessage:
            m_readsMessage = true;
            return;
        case DeedKind::ReadChunk:
            perform(m_conversation->onChunk(deed.amount));
            return;
        case DeedKind::ReadLiteral:
            m_literal = deed.amount;
            return;
        case DeedKind::Stall:
            m_written += "[stall]\n";
            return;
        case DeedKind::Close:
            m_written += "[close]\n";
            return;
        }
    }

    void writeLines(QByteArray bytes)
    {
        if (bytes.endsWith("\r\n"))
            bytes.chop(2);
        for (const QByteArray &line : bytes.split('\n'))
            m_written += "S: " + line.trimmed() + '\n';
    }

    PracticeMemory m_memory;
    std::unique_ptr<PracticeConversation> m_conversation;
    QByteArray m_written;
    qint64 m_messageBytes = 0;
    qsizetype m_literal = -1;
    bool m_clientIsKnown = false;
    bool m_hasGreeted = false;
    bool m_readsMessage = false;
};

} // namespace smtpscope
