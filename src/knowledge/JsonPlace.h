// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where something stands in a JSON text, for messages. Asked only when something is wrong, so that
// reading itself need not count lines.

#include <QByteArrayView>

namespace smtpscope {

struct JsonPlace
{
    qint64 line = 1; ///< From 1.
    qint64 column = 1; ///< In bytes, from 1.

    bool operator==(const JsonPlace &) const = default;
};

/// The place of the byte at @p offset of @p json.
JsonPlace placeOf(QByteArrayView json, qsizetype offset);

/// The place where the object number @p index, from 0, of the top level's list called @p list
/// begins. @p json has been read without fault before. The beginning of the text when there is no
/// such object.
JsonPlace placeOfEntry(QByteArrayView json, QByteArrayView list, int index);

} // namespace smtpscope
