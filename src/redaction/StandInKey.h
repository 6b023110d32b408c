// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What each stand-in of one export stands for. Private: it undoes the redaction for whoever has it.

#include <QByteArray>
#include <QMap>
#include <QString>

#include <variant>

namespace smtpscope {

struct StandInKey
{
    QMap<QString, QString> values; ///< By stand-in, such as "user1" or "domain1.example".

    bool operator==(const StandInKey &) const = default;
};

/// The key as JSON text, made to be kept in a file that only its owner can read.
QByteArray toJson(const StandInKey &key);

/// Reads a key. The error is what is wrong with the text, in English.
std::variant<StandInKey, QString> standInKeyFromJson(const QByteArray &json);

/// @p text with every stand-in of @p key that stands alone in it (not within a longer word or
/// number) replaced by what it stands for.
QString revealed(const QString &text, const StandInKey &key);

} // namespace smtpscope
