// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/opening/OpeningTexts.h"

#include "app/FileErrorText.h"
#include "session/Printable.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

QString subject(const QString &name)
{
    return name.isEmpty() ? Texts::tr("The text") : name;
}

} // namespace

QString openingErrorText(const FileError &error, const QString &name)
{
    if (error.id == QLatin1String("file.too-large"))
        return tooLargeText(name);
    if (error.id == QLatin1String("file.not-json"))
        return Texts::tr("%1 is damaged in line %2. Get the file once more from where it came.")
            .arg(subject(name), QString::number(error.line));
    if (error.id == QLatin1String("file.too-deep"))
        return Texts::tr("%1 was not opened: it is built to overload programs (line %2).")
            .arg(subject(name), QString::number(error.line));
    if (error.id == QLatin1String("file.wrong-format"))
        return Texts::tr("%1 holds no session of SMTPscope.").arg(subject(name));
    return Texts::tr("%1 cannot be opened: %2.").arg(subject(name), fileErrorText(error));
}

QString openingErrorText(const ImportError &error, const QString &name)
{
    if (error.id == QLatin1String("import.empty"))
        return Texts::tr("%1 is empty.").arg(subject(name));
    if (error.id == QLatin1String("import.binary"))
        return Texts::tr("%1 is no text. Unpack it first if it is packed, or save it as text.")
            .arg(subject(name));
    if (error.id == QLatin1String("import.too-large"))
        return Texts::tr("%1 is larger than %2 MiB. Cut out the part that is about the failure.")
            .arg(subject(name), error.detail);
    if (error.id == QLatin1String("import.no-report"))
        return Texts::tr("%1 is a mail, but not one that tells what became of another mail. Open "
                         "the message that came back instead.")
            .arg(subject(name));
    if (error.id == QLatin1String("import.not-understood"))
        return Texts::tr("No answer of a mail server was found in it. Paste the whole error "
                         "message, with its number, such as 550 or 5.7.1.");
    return openingErrorText(FileError{error.id, error.detail, error.line, 1}, name);
}

QString unreadableText(const QString &name, const QString &reason)
{
    return Texts::tr("%1 cannot be read: %2").arg(subject(name), reason);
}

QString tooLargeText(const QString &name)
{
    return Texts::tr("%1 is larger than 256 MiB and was not opened.").arg(subject(name));
}

QString folderText(const QString &name)
{
    return Texts::tr("%1 is a folder. Open the file in it that you want to see.").arg(name);
}

QString stoppedText()
{
    return Texts::tr("Stopped before the file was read.");
}

QString cutShortText(qint64 line, int events)
{
    return Texts::tr("This file ends too early (line %1). The first %n events could be read; open "
                     "those?",
        nullptr, events)
        .arg(line);
}

QString cutShortRemark(int events)
{
    return Texts::tr("The file ends too early: only its first %n events are shown, and the verdict "
                     "was made from them.",
        nullptr, events);
}

QString planKindText()
{
    return Texts::tr("a plan for a check");
}

QString planWithoutServerText(const QString &name)
{
    return Texts::tr("%1 is a plan that names no server, so there is nothing to check.")
        .arg(subject(name));
}

QString titleOf(const std::vector<Session> &sessions)
{
    if (sessions.empty())
        return {};
    const Endpoint &endpoint = sessions.front().endpoint;
    const QString host = endpoint.host.isEmpty() ? sessions.front().plan.host : endpoint.host;
    QString title = printable(QStringView(host));
    if (title.isEmpty())
        title = Texts::tr("Unknown server");
    else if (endpoint.port != 0)
        title += QLatin1Char(':') + QString::number(endpoint.port);
    if (sessions.size() > 1)
        title = Texts::tr("%1 and %n more", nullptr, int(sessions.size()) - 1).arg(title);
    return title;
}

} // namespace smtpscope
