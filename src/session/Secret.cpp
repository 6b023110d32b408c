// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Secret.h"

#include <utility>

namespace smtpscope {

Secret::Secret(const QByteArray &utf8) : m_bytes(utf8.constData(), utf8.size())
{ }

Secret::Secret(const Secret &other) : Secret(other.m_bytes)
{ }

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {}))
{ }

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    wipe(m_bytes);
}

void Secret::wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) {
        volatile char *memory = bytes.data();
        for (qsizetype i = 0; i < bytes.size(); ++i)
            memory[i] = 0;
    }
    bytes.clear();
}

} // namespace smtpscope
