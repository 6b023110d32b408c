// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A password or token in memory. Lives in the lowest layer because the sign-in, the masking and the
// keychain all handle it; it knows nothing of where it came from.

#include <QByteArray>
#include <QString>

namespace smtpscope {

/// Owns its bytes alone and overwrites them when it goes. Has no way to be printed, compared in a
/// log or put into a QVariant by accident. UTF-8.
class Secret
{
public:
    Secret() = default;
    /// Takes a deep copy of @p utf8. The caller wipes its own copy with wipe().
    explicit Secret(const QByteArray &utf8);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The secret as typed, UTF-8. The result shares memory with this object: do not keep it.
    const QByteArray &bytes() const { return m_bytes; }

    /// Overwrites the memory of @p bytes if nobody else shares it, and empties it.
    static void wipe(QByteArray &bytes);

private:
    QByteArray m_bytes;
};

} // namespace smtpscope
