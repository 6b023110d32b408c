// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which texts came before. Keeps 64 bits of each instead of the text, because waiting for memory is
// what takes the time.

#include "redaction/share/PrivateItem.h"

#include <QByteArrayView>

#include <vector>

namespace smtpscope {

class SeenTexts
{
public:
    /// True when @p text did not come as this @p kind before. That a new text is taken for one
    /// that came is as likely as that two of its 64-bit hashes are equal: the leak check, which
    /// does not go by hashes, would refuse the file. Forgets all when it has grown over 8 MiB.
    bool isNew(QByteArrayView text, ItemKind kind);

private:
    void grow();
    void place(quint64 hash);

    std::vector<quint64> m_slots; // open addressing; their number is a power of two; 0 is empty
    size_t m_count = 0;
};

} // namespace smtpscope
