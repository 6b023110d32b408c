// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/TextScanner.h"

#include "redaction/share/TokenScan.h"

namespace smtpscope {

TextScanner::TextScanner(const HostNames &hosts, const KnownWords *words)
    : m_hosts(hosts), m_words(words)
{ }

PrivateItems TextScanner::scan(QByteArrayView text, TextContext context, int depth) const
{
    return TokenScan(*this, m_hosts, m_words, text, context, depth).run();
}

} // namespace smtpscope
