// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/ExplanationNotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

using Note = std::optional<ExplanationNote>;

Note note(const char *id, const QString &text)
{
    return ExplanationNote{QLatin1String(id), text};
}

QString tr(const char *english)
{
    return QCoreApplication::translate("Knowledge", english);
}

QString titleOf(const KnowledgeTables &tables, const QString &cause)
{
    const CauseRow *row = tables.cause(cause);
    return row ? translatedKnowledge(row->advice.title) : cause;
}

Note clientMade(const ReplyEvidence &evidence, const QString &)
{
    if (!evidence.basic || evidence.basic->kind != CodeKind::ClientMade)
        return {};
    return note("note.client-made",
        tr("%1 is no reply of a server: it is an error number of the operating system that the "
           "mail program shows in its place.")
            .arg(evidence.question.code));
}

Note twin(const ReplyEvidence &evidence, const QString &)
{
    if (!evidence.isTwin)
        return {};
    QString text = tr("%1 is no reply code of the standards. It looks like the enhanced code %2 "
                      "without its dots, and is explained as that.")
                       .arg(evidence.question.code)
                       .arg(evidence.question.enhanced);
    const bool hasOther = evidence.basic && evidence.enhanced
        && evidence.basic->advice.title != evidence.enhanced->advice.title;
    if (hasOther)
        text += QLatin1Char(' ')
            + tr("Lists on the web also say of it: %1.")
                  .arg(translatedKnowledge(evidence.basic->advice.title));
    return note("note.twin", text);
}

Note origin(const ReplyEvidence &evidence, const QString &)
{
    if (!evidence.basic || evidence.isTwin)
        return {};
    const QString code = QString::number(evidence.question.code);
    switch (evidence.basic->kind) {
    case CodeKind::Standard:
    case CodeKind::Extension:
    case CodeKind::ClientMade:
        return {};
    case CodeKind::Obsolete:
        return note("note.origin",
            tr("The code %1 stood in an old standard and is no longer in use.").arg(code));
    case CodeKind::RegistryOnly:
        return note("note.origin",
            tr("The code %1 is named in a registry, but no standard says what it means.")
                .arg(code));
    case CodeKind::Vendor:
        return note("note.origin",
            tr("The code %1 is in no standard; some servers use it in their own way.").arg(code));
    case CodeKind::Folklore:
        return note("note.origin",
            tr("The code %1 is in no standard; only lists on the web explain it, and not all of "
               "them alike.")
                .arg(code));
    }
    return {};
}

Note unknownCode(const ReplyEvidence &evidence, const QString &)
{
    const int code = evidence.question.code;
    if (code == 0 || evidence.basic || evidence.isTwin)
        return {};
    switch (code / 100) {
    case 2:
    case 3:
        return note("note.unknown-code",
            tr("The code %1 is in no list. Its first digit says that the server agreed.")
                .arg(code));
    case 4:
        return note("note.unknown-code",
            tr("The code %1 is in no list. Its first digit says: refused for now.").arg(code));
    case 5:
        return note("note.unknown-code",
            tr("The code %1 is in no list. Its first digit says: refused for good.").arg(code));
    }
    return note(
        "note.unknown-code", tr("The number %1 is no reply code of a mail server.").arg(code));
}

Note classConflict(const ReplyEvidence &evidence, const QString &)
{
    if (!hasClassConflict(evidence.question))
        return {};
    const bool saysLater = evidence.question.code / 100 == 4;
    return note("note.class-conflict",
        (saysLater ? tr("The code %1 says \"for now\" but the enhanced code %2 does not. Sending "
                        "servers act on the first of the two and try again.")
                   : tr("The code %1 and the enhanced code %2 disagree in their first digit. "
                        "Sending servers act on the first of the two."))
            .arg(evidence.question.code)
            .arg(evidence.question.enhanced));
}

Note textConflict(const ReplyEvidence &evidence, const QString &cause)
{
    if (!hasTextConflict(evidence))
        return {};
    const QString code =
        evidence.response ? evidence.question.responseCode : evidence.question.enhanced;
    return note("note.text-conflict",
        tr("The words and the code %1 disagree. The code: %2. The words: %3. The explanation goes "
           "by this: %4.")
            .arg(code, titleOf(evidence.tables, evidence.codeCause()),
                titleOf(evidence.tables, evidence.textCause()), titleOf(evidence.tables, cause)));
}

// "For now", and a reason that does not go away by itself.
Note temporaryCode(const ReplyEvidence &evidence, const QString &cause)
{
    const CauseRow *row = evidence.tables.cause(cause);
    const bool isPlain = evidence.question.code / 100 == 4 && !hasClassConflict(evidence.question);
    if (!row || !isPlain || row->advice.retry != Retry::No)
        return {};
    return note("note.temporary-code",
        tr("The code says \"for now\", so the sending server will try again, but the reason given "
           "does not go away by itself."));
}

Note unexpectedReply(const ReplyEvidence &evidence, const QString &)
{
    const ReplyQuestion &question = evidence.question;
    const CommandRow *row = evidence.tables.command(question.command);
    const bool isReal = evidence.basic
        && (evidence.basic->kind == CodeKind::Standard
            || evidence.basic->kind == CodeKind::Extension);
    const bool isKnown = row && question.command != ReplyCommand::Any;
    if (!isKnown || !isReal || question.code == 421) // 421 may come at any time
        return {};
    const auto place = std::ranges::find(row->replies, question.code, &CommandReplyRow::code);
    if (place != row->replies.end())
        return {};
    return note("note.unexpected-reply",
        tr("The standards do not name %1 among the answers to %2. It is taken by its first digit.")
            .arg(question.code)
            .arg(idOf(question.command)));
}

// The address between < and > in an answer that names where the mailbox is now.
QString forwardPath(const QString &text)
{
    for (qsizetype open = text.indexOf(QLatin1Char('<')); open >= 0;
         open = text.indexOf(QLatin1Char('<'), open + 1)) {
        const qsizetype close = text.indexOf(QLatin1Char('>'), open);
        if (close < 0)
            return {};
        QString path = text.mid(open + 1, close - open - 1);
        if (path.contains(QLatin1Char('@')) && !path.contains(QLatin1Char(' ')))
            return path;
    }
    return {};
}

Note forwarding(const ReplyEvidence &evidence, const QString &)
{
    const int code = evidence.question.code;
    if (code != 251 && code != 551)
        return {};
    const QString path = forwardPath(evidence.question.text);
    if (path.isEmpty())
        return {};
    return note("note.forward-path",
        (code == 251 ? tr("The server passes the mail on to %1. That address can be used from now "
                          "on.")
                     : tr("The server names another address: %1. Ask the recipient by other means "
                          "whether it is theirs, and send there."))
            .arg(path));
}

Note brackets(const ReplyEvidence &evidence, const QString &)
{
    const ReplyCommand command = evidence.question.command;
    const bool namesAddress = command == ReplyCommand::Any || command == ReplyCommand::Mail
        || command == ReplyCommand::Rcpt;
    if (evidence.question.code != 555 || !namesAddress)
        return {};
    return note("note.brackets",
        tr("Some servers say 555 when the address was sent without < and > around it."));
}

Note server(const ReplyEvidence &evidence, const QString &)
{
    if (!evidence.server)
        return {};
    QString text = tr("These look like the words of %1.").arg(evidence.server->product);
    if (!evidence.server->note.isEmpty())
        text += QLatin1Char(' ') + translatedKnowledge(evidence.server->note);
    return note("note.server", text);
}

Note alreadyEncrypted(const ReplyEvidence &evidence, const QString &cause)
{
    const bool wantsTls =
        cause == QLatin1String("sign-in-needs-tls") || cause == QLatin1String("tls-problem");
    if (!wantsTls || !evidence.question.isEncrypted.value_or(false))
        return {};
    return note("note.already-encrypted",
        tr("The connection was encrypted already when the server said so; the server may not have "
           "noticed, or may want a newer kind of encryption."));
}

Note alreadySignedIn(const ReplyEvidence &evidence, const QString &cause)
{
    const bool wantsSignIn =
        cause == QLatin1String("sign-in-required") || cause == QLatin1String("relay-not-permitted");
    if (!wantsSignIn || !evidence.question.isSignedIn.value_or(false))
        return {};
    return note("note.already-signed-in",
        tr("The sign-in had gone through before: this account may not send what it wanted to "
           "send."));
}

constexpr std::array Notes{clientMade, twin, origin, unknownCode, classConflict, textConflict,
    temporaryCode, unexpectedReply, forwarding, brackets, alreadyEncrypted, alreadySignedIn,
    server};

// Causes that say so little that nothing contradicts them.
bool isVague(const QString &cause)
{
    return cause.isEmpty() || cause == QLatin1String("unclear")
        || cause == QLatin1String("policy-refusal") || cause == QLatin1String("login-or-security");
}

} // namespace

bool hasClassConflict(const ReplyQuestion &question)
{
    const bool hasBoth =
        question.code >= 200 && question.code < 600 && !question.enhanced.isEmpty();
    return hasBoth && question.enhanced.front().digitValue() != question.code / 100;
}

bool hasTextConflict(const ReplyEvidence &evidence)
{
    const QString code = evidence.codeCause();
    const QString words = evidence.textCause();
    return !isVague(code) && !isVague(words) && code != words;
}

std::vector<ExplanationNote> explanationNotes(const ReplyEvidence &evidence, const QString &cause)
{
    std::vector<ExplanationNote> notes;
    for (const auto &each : Notes) {
        if (Note found = each(evidence, cause))
            notes.push_back(std::move(*found));
    }
    return notes;
}

} // namespace smtpscope
