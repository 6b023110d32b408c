// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/TextScanner.h"

#include "redaction/share/TokenScan.h"

namespace smtpscope {

TextScanner::TextScanner(const HostNames &hosts, const KnownWords *words)
    : m_hosts(hosts), m_words(words)
{ }

void TextScanner::scan(
    QByteArrayView text, TextContext context, int depth, PrivateItems &items) const
{
    items.clear();
    TokenScan(*this, m_hosts, m_words, text, context, depth, items).run();
}

} // namespace smtpscope
