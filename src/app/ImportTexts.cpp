// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ImportTexts.h"

#include "app/FileErrorText.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QStringList>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

QString reason(const ImportError &error)
{
    if (error.id == QLatin1String("import.empty"))
        return Texts::tr("it is empty");
    if (error.id == QLatin1String("import.binary"))
        return Texts::tr("it is no text. Unpack it first if it is packed, or save it as text");
    if (error.id == QLatin1String("import.too-large"))
        return Texts::tr("it is larger than %1 MiB. Cut out the part that is about the failure")
            .arg(error.detail);
    if (error.id == QLatin1String("import.no-report"))
        return Texts::tr("it is a mail, but not one that tells what became of another mail. If it "
                         "is, add --kind bounce");
    if (error.id == QLatin1String("import.not-understood"))
        return Texts::tr("there is no answer of a mail server in it. If you know what it is, add "
                         "--kind");
    return fileErrorText({error.id, error.detail, error.line, 1});
}

} // namespace

QString importKindText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::SessionFile:
        return Texts::tr("a session of SMTPscope");
    case ImportKind::TextReport:
        return Texts::tr("a text report of SMTPscope");
    case ImportKind::Transcript:
        return Texts::tr("a conversation with a mail server");
    case ImportKind::Swaks:
        return Texts::tr("the output of swaks");
    case ImportKind::OpenSsl:
        return Texts::tr("the output of openssl s_client");
    case ImportKind::Curl:
        return Texts::tr("the output of curl -v");
    case ImportKind::Thunderbird:
        return Texts::tr("a log of Thunderbird");
    case ImportKind::MailKit:
        return Texts::tr("a protocol log of MailKit");
    case ImportKind::PhpMailer:
        return Texts::tr("the debug output of PHPMailer");
    case ImportKind::Nodemailer:
        return Texts::tr("a debug log of nodemailer");
    case ImportKind::PostfixLog:
        return Texts::tr("a log of Postfix");
    case ImportKind::EximLog:
        return Texts::tr("a log of Exim");
    case ImportKind::SendmailLog:
        return Texts::tr("a log of Sendmail");
    case ImportKind::ExchangeLog:
        return Texts::tr("a protocol log of Exchange");
    case ImportKind::Reply:
        return Texts::tr("an answer of a mail server");
    case ImportKind::DeliveryReport:
        return Texts::tr("a delivery report");
    case ImportKind::Bounce:
        return Texts::tr("a text that tells in words why a mail was not delivered");
    case ImportKind::Complaint:
        return Texts::tr("a report that a recipient marked a mail as spam");
    case ImportKind::AutoReply:
        return Texts::tr("an automatic answer, such as a vacation notice; nothing failed");
    }
    return {};
}

QString importNoteText(const ImportNote &note)
{
    const QString count = QString::number(note.count);
    if (note.id == QLatin1String("secret.masked"))
        return Texts::tr(
            "Passwords were in this text (lines: %1). They are masked here, but whoever "
            "has the text can read them: change them.")
            .arg(count);
    if (note.id == QLatin1String("lines.cut"))
        return Texts::tr("Very long lines were read in part only (lines: %1).").arg(count);
    if (note.id == QLatin1String("deliveries.left-out"))
        return Texts::tr("The log tells of more deliveries than are shown (left out: %1). Cut out "
                         "the time you need.")
            .arg(count);
    if (note.id == QLatin1String("conversations.left-out"))
        return Texts::tr("The text holds more conversations than are shown.");
    if (note.id == QLatin1String("mails.left-out"))
        return Texts::tr("The file holds other mails too, which tell of no failure (left out: %1).")
            .arg(count);
    if (note.id == QLatin1String("recipient.from-original"))
        return Texts::tr("The report names no recipient; the address is the one that the returned "
                         "mail was written to.");
    if (note.id == QLatin1String("structure.too-deep"))
        return Texts::tr("The mail has more parts in each other than are read.");
    if (note.id == QLatin1String("text.cut"))
        return Texts::tr("The mail's text is very long and was read in part only.");
    if (note.id == QLatin1String("file.newer-version"))
        return Texts::tr("A newer SMTPscope wrote this file; what is new in it is not shown.");
    return note.id;
}

QString importErrorText(const ImportError &error, const QString &name)
{
    return Texts::tr("%1 cannot be imported: %2.").arg(name, reason(error));
}

bool isImportKind(QStringView id)
{
    return importKindFromId(id).has_value();
}

QString importKindList()
{
    QStringList names;
    for (const auto &[kind, name] : ImportKindNames)
        names += QString(name);
    return names.join(QStringLiteral(", "));
}

} // namespace smtpscope
