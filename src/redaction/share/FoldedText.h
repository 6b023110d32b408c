// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One spelling for words that differ in case only.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>

namespace smtpscope {

/// UTF-8 text without regard to case; ASCII needs no detour.
inline QByteArray foldedText(QByteArrayView text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
    return isAscii ? text.toByteArray().toLower() : QString::fromUtf8(text).toCaseFolded().toUtf8();
}

} // namespace smtpscope
