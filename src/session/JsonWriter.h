// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Writes JSON text as it goes, in the order in which it is told. Holds no tree.

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace smtpscope {

/// The caller opens and closes; keys are given inside of objects and left empty inside of arrays.
/// All text goes through printable(), so that no control or format character is ever in a file.
class JsonWriter
{
public:
    void openObject(const char *key = nullptr);
    void closeObject();
    void openArray(const char *key = nullptr);
    void closeArray();

    void text(const char *key, const QString &value);
    /// Left out when @p value is empty.
    void optionalText(const char *key, const QString &value);
    /// Text that is known to be printable UTF-8, or base64; only escaped as JSON wants it.
    void rawText(const char *key, QByteArrayView utf8);
    void number(const char *key, qint64 value);
    void flag(const char *key, bool value);
    void null(const char *key);
    void texts(const char *key, const QStringList &values);
    /// Members that were read and are not known, as they were.
    void members(const QJsonObject &unknown);
    /// Puts the next value on a line of its own.
    void newLine();

    const QByteArray &json() const { return m_json; }

private:
    void begin(const char *key);
    void quoted(QByteArrayView utf8);

    QByteArray m_json;
    bool m_needsComma = false;
};

} // namespace smtpscope
