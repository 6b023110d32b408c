// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Writes JSON text as it goes, in the order in which it is told. Holds no tree.

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace smtpscope {

/// Members that were read and that nobody knows, by the path of their object, such as
/// "events[2].reply"; "" is the top.
using UnknownMembers = QMap<QString, QJsonObject>;

/// Gets JSON text while it is made, so that it is never in memory as a whole.
class JsonListener
{
public:
    virtual ~JsonListener() = default;

    /// The next bytes of the JSON text.
    virtual void write(QByteArrayView utf8) = 0;
    /// The next piece of a text that is a value, as a reader of the file decodes it. Identifiers
    /// and keys of the format are not told.
    virtual void text(QStringView piece) = 0;
    virtual void endText() = 0;
};

/// The caller opens and closes; keys are given inside of objects and left empty inside of arrays.
/// All text goes through printable(), so that no control or format character is ever in a file.
class JsonWriter
{
public:
    JsonWriter() = default;
    /// Hands what it makes to @p listener whenever 64 KiB have come together, and at finish().
    explicit JsonWriter(JsonListener &listener) : m_listener(&listener) { }

    void openObject(const char *key = nullptr);
    /// An object that ends with the members of @p unknown, and so do the objects within it: those
    /// at their path. @p unknown has to outlive it.
    void openObjectWith(const UnknownMembers &unknown);
    void closeObject();
    void openArray(const char *key = nullptr);
    void closeArray();

    void text(const char *key, const QString &value);
    /// One of the format's own identifiers.
    void word(const char *key, QLatin1StringView id);
    /// A member whose name was recorded too.
    void recordedMember(const QString &name, const QString &value);
    /// Left out when @p value is empty.
    void optionalText(const char *key, const QString &value);
    /// Text that is known to be printable UTF-8, or base64; only escaped as JSON wants it.
    void rawText(const char *key, QByteArrayView utf8);
    void number(const char *key, qint64 value);
    void flag(const char *key, bool value);
    void null(const char *key);
    void texts(const char *key, const QStringList &values);
    /// True when members have to be written into an object at @p key of the one that is open.
    bool hasUnknown(const char *key) const;
    /// Bytes as base64.
    void base64(const char *key, QByteArrayView bytes);
    /// Puts the next value on a line of its own.
    void newLine();

    /// Hands the rest to the listener.
    void finish();
    /// Everything; without a listener only.
    const QByteArray &json() const { return m_json; }

private:
    struct Level // an object or a list that is open
    {
        const UnknownMembers *unknown = nullptr; // null when there are none
        QString path; // only when there are some
        int items = 0; // that were opened in a list
        bool isList = false;
    };

    void begin(const char *key);
    Level levelAt(const char *key);
    void members(const QJsonObject &unknown);
    void quoted(QByteArrayView utf8);
    void tell(QByteArrayView utf8);
    void flushWhenFull();

    JsonListener *m_listener = nullptr;
    std::vector<Level> m_levels;
    QByteArray m_json;
    bool m_needsComma = false;
    bool m_isAtLineStart = false; // the comma stands on the line before
};

} // namespace smtpscope
