// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/ServedLog.h"

namespace smtpscope {

namespace {

constexpr qsizetype BytesOfAnEntry = 64; // an empty line takes memory too

} // namespace

std::shared_ptr<ServedSession> ServedLog::begin()
{
    auto session = std::make_shared<ServedSession>();
    if (m_sessions.size() < MostSessions)
        m_sessions.push_back(session);
    return session;
}

void ServedLog::keepLine(ServedSession &session, const QByteArray &text, bool encrypted)
{
    if (takeRoom(text.size()))
        session.lines.push_back({text, encrypted});
}

void ServedLog::keepMessage(ServedSession &session, const QByteArray &message)
{
    if (takeRoom(message.size()))
        session.messages.append(message);
}

bool ServedLog::takeRoom(qsizetype bytes)
{
    if (m_bytes + bytes + BytesOfAnEntry > MostBytes)
        return false;
    m_bytes += bytes + BytesOfAnEntry;
    return true;
}

} // namespace smtpscope
