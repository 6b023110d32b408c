// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Small knowledge files for tests.

#include "knowledge/Knowledge.h"

#include <QByteArray>

namespace smtpscope {

/// @p lists (`"words": […]`) with what stands around them.
inline QByteArray knowledgeFile(const QByteArray &lists)
{
    return "{\"format\": \"smtpscope-knowledge\", \"version\": 1,\n" + lists + "}\n";
}

inline QByteArray causeEntry(const QByteArray &id, const QByteArray &side, const QByteArray &retry)
{
    return "{\"id\": \"" + id + "\", \"title\": \"Title of " + id + "\", \"meaning\": \"Meaning of "
        + id + "\", \"side\": \"" + side + "\", \"retry\": \"" + retry
        + "\", \"steps\": [\"Step of " + id + "\"], \"user\": \"User of " + id + "\"}";
}

/// The causes that the tests' files name.
inline QByteArray causesFile()
{
    return knowledgeFile("\"causes\": [\n" + causeEntry("no-such-recipient", "sender-user", "no")
        + ",\n" + causeEntry("mailbox-full", "recipient-user", "later") + ",\n"
        + causeEntry("greylisted", "recipient-server", "later") + ",\n"
        + causeEntry("server-fault", "recipient-server", "later") + ",\n"
        + causeEntry("relay-not-permitted", "this-computer", "after-change") + ",\n"
        + causeEntry("wrong-credentials", "sender-user", "after-change") + ",\n"
        + causeEntry("policy-refusal", "recipient-server", "no") + ",\n"
        + causeEntry("not-a-failure", "none", "none") + ",\n"
        + causeEntry("unclear", "none", "none") + "]");
}

/// Causes, and @p lists as a second file.
inline std::variant<Knowledge, FileError> knowledgeOf(const QByteArray &lists)
{
    return Knowledge::fromFiles({{QStringLiteral("causes.json"), causesFile()},
        {QStringLiteral("test.json"), knowledgeFile(lists)}});
}

} // namespace smtpscope
