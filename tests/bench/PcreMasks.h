// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The peer: PCRE2 with its just-in-time compiler, one pattern for mailboxes, IPv4 addresses and
// words, without regard to case. So that its masks are the same as ours, each different local part,
// domain, address and word has a stand-in of its own, found by a hash look-up, and equal ones have
// the same. It understands no encoding and knows no words from elsewhere.

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

    /// @p text with stand-ins, numbered from 1 for each call.
    QByteArray masked(const QByteArray &text) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace smtpscope
