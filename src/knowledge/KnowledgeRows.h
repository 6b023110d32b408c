// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The rows of the knowledge tables, as they are shown in lists. Texts are English as in the files;
// translatedKnowledge() gives the person's language.

#include "knowledge/ReplyCommand.h"
#include "session/Side.h"

#include <QLatin1StringView>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace smtpscope {

/// Where a basic reply code comes from.
enum class CodeKind {
    Standard, ///< RFC 5321 and its updates.
    Extension, ///< An extension's RFC.
    Obsolete, ///< Once in an RFC, no more.
    RegistryOnly, ///< Only named beside an enhanced code in the IANA registry.
    Vendor, ///< Some server's own.
    Folklore, ///< Only in lists on the web; mostly an enhanced code without its dots.
    ClientMade, ///< No reply at all: a mail program's or operating system's error number.
};

/// The identifier in files, such as "registry-only".
QLatin1StringView idOf(CodeKind kind);

/// The kind with this identifier; nothing when there is none.
std::optional<CodeKind> codeKindFromId(QStringView id);

/// How a reply to a command is to be taken.
enum class ReplyKind {
    Success, ///< The command is done.
    Intermediate, ///< The server waits for more.
    Temporary, ///< Not now.
    Permanent, ///< No.
};

/// The identifier in files, such as "temporary".
QLatin1StringView idOf(ReplyKind kind);

/// The kind with this identifier; nothing when there is none.
std::optional<ReplyKind> replyKindFromId(QStringView id);

/// What a row may say besides title and meaning; what it leaves out comes from its cause.
struct Advice
{
    QString cause; ///< Empty when the row alone does not tell it.
    std::optional<Side> side;
    std::optional<Retry> retry;
    QString title;
    QString meaning;
    QStringList steps;
    QString user;
    QStringList sources;

    bool operator==(const Advice &) const = default;
};

struct CauseRow
{
    QString id;
    Advice advice;

    bool operator==(const CauseRow &) const = default;
};

struct BasicCodeRow
{
    int code = 0;
    CodeKind kind = CodeKind::Standard;
    QString twin; ///< The enhanced code that this code is without its dots; mostly empty.
    QMap<ReplyCommand, QString> causes; ///< By command; ReplyCommand::Any is for all others.
    Advice advice;

    bool operator==(const BasicCodeRow &) const = default;
};

struct EnhancedCodeRow
{
    QString code; ///< "5.7.1", "X.1.1" for any class, or "X.1.X" for a subject.
    std::vector<int> basic; ///< Basic codes that go with it.
    /// The cause when words and command tell nothing either, for codes that servers use for much.
    QString fallback;
    Advice advice;

    bool operator==(const EnhancedCodeRow &) const = default;
};

struct CommandReplyRow
{
    int code = 0;
    ReplyKind kind = ReplyKind::Success;
    QString with; ///< The extension or parameter that the row belongs to; mostly empty.
    QStringList sources;
    QString note;

    bool operator==(const CommandReplyRow &) const = default;
};

struct CommandRow
{
    ReplyCommand command = ReplyCommand::Any;
    std::vector<CommandReplyRow> replies;

    bool operator==(const CommandRow &) const = default;
};

/// An EHLO keyword, a SASL mechanism, or a response code of IMAP or POP3.
struct NamedRow
{
    QString name;
    QString kind; ///< POP3: response-code, status or capability; else empty.
    QString status; ///< Such as "obsolete"; empty for current ones.
    bool sendsPassword = false; ///< Mechanisms: the password itself goes over the line.
    bool needsTls = false; ///< Mechanisms: not without encryption.
    Advice advice;

    bool operator==(const NamedRow &) const = default;
};

/// @p english of the knowledge tables in the person's language.
QString translatedKnowledge(const QString &english);

} // namespace smtpscope
