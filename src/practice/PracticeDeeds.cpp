// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// How a connection of the practice server does one deed after the other.

#include "practice/PracticeConnection.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

constexpr qint64 MostUnsent = 256 * 1024; // a client that does not read cannot make us grow

} // namespace

bool PracticeConnection::doNextDeed()
{
    const Deed deed = std::move(m_todo.front());
    m_todo.pop_front();
    switch (deed.kind) {
    case DeedKind::Say:
        m_socket->write(deed.bytes);
        return true;
    case DeedKind::SayBytewise:
        return sayNextByte(deed);
    case DeedKind::Repeat:
        return sayAgain(deed);
    case DeedKind::Pause:
        wait(deed.amount);
        return false;
    case DeedKind::StartTls:
        return beginTls();
    case DeedKind::ReadMessage:
        read(Reads::Message);
        return true;
    case DeedKind::ReadChunk:
        read(Reads::Chunk, std::clamp<qint64>(deed.amount, 0, LargestMessage));
        return true;
    case DeedKind::ReadLiteral:
        read(Reads::Literal, std::clamp<qint64>(deed.amount, 0, LargestLiteral));
        return true;
    case DeedKind::Stall:
        m_isStalled = true;
        return false;
    case DeedKind::Close:
        close();
        return false;
    }
    return false;
}

bool PracticeConnection::sayNextByte(Deed deed)
{
    m_socket->write(deed.bytes.left(1));
    deed.bytes.remove(0, 1);
    const qint64 pace = deed.amount;
    if (!deed.bytes.isEmpty())
        m_todo.push_front(std::move(deed));
    wait(pace);
    return false;
}

// As much as the client reads; the news that it has read brings us back here.
bool PracticeConnection::sayAgain(Deed deed)
{
    while (deed.amount > 0 && m_repeated < MostRepeatedBytes) {
        if (m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() > MostUnsent) {
            m_todo.push_front(std::move(deed));
            return false;
        }
        m_socket->write(deed.bytes);
        m_repeated += deed.bytes.size();
        --deed.amount;
    }
    m_repeated = 0;
    return true;
}

void PracticeConnection::wait(qint64 ms)
{
    m_socket->flush(); // what was said before is heard before the pause
    m_pause.start(int(std::clamp<qint64>(ms, 0, LongestPauseMs) / m_haste));
}

bool PracticeConnection::beginTls()
{
    m_socket->flush();
    m_buffer.clear(); // what came before TLS must not be taken as if it came inside
    m_isHandshaking = true;
    m_socket->setSslConfiguration(practiceConfiguration(m_situation.certificate, m_situation.tls));
    m_socket->startServerEncryption();
    return false;
}

void PracticeConnection::close()
{
    m_isStalled = true;
    m_todo.clear();
    m_socket->flush();
    m_socket->disconnectFromHost();
}

} // namespace smtpscope
