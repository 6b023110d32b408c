// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The peer: PCRE2 with its just-in-time compiler, one pattern for mailboxes, IPv4 addresses and
// words. It tells no two people apart and understands no encoding.

#include <QByteArray>
#include <QByteArrayList>

#include <memory>

namespace smtpscope {

class PcreMasks
{
public:
    explicit PcreMasks(const QByteArrayList &words);
    ~PcreMasks();
    PcreMasks(const PcreMasks &) = delete;
    PcreMasks &operator=(const PcreMasks &) = delete;

    QByteArray masked(const QByteArray &text) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace smtpscope
