// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/opening/Opening.h"

#include "app/FileErrorText.h"
#include "app/ImportRun.h"
#include "app/ImportTexts.h"
#include "app/history/HistoryMark.h"
#include "app/opening/CutShortFile.h"
#include "app/opening/ForeignPlan.h"
#include "app/opening/OpeningTexts.h"
#include "app/opening/PlanFile.h"
#include "diagnosis/Diagnosis.h"
#include "session/Printable.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qint64 Piece = 1024 * 1024;

std::optional<PlanOffer> offerOf(const Session &session, bool isForeign)
{
    const Plan &plan = session.plan;
    if (plan.host.isEmpty() && plan.route.socketPath.isEmpty())
        return std::nullopt;
    if (!isForeign)
        return PlanOffer{plan, {}, false};
    const ForeignPlan taken = foreignPlan(plan);
    if (taken.plan.host.isEmpty())
        return std::nullopt;
    return PlanOffer{taken.plan, taken.dropped, true};
}

void offerAgain(OpenedDocument &document)
{
    const int index = firstOfInterest(document);
    if (index >= 0)
        document.again = offerOf(document.sessions.at(size_t(index)), document.isForeign);
}

OpeningResult openPlan(const QByteArray &json, const QString &name)
{
    const auto read = planFromJson(json);
    if (const auto *error = std::get_if<FileError>(&read))
        return OpeningProblem{openingErrorText(*error, name), nullptr};
    Session session;
    session.plan = std::get<Plan>(read);
    OpenedDocument document;
    document.title = name.isEmpty() ? session.plan.host : name;
    document.kind = planKindText();
    document.again = offerOf(session, true);
    if (!document.again)
        return OpeningProblem{planWithoutServerText(name), nullptr};
    return document;
}

// The sessions are there again, but not how they were judged.
void judge(OpenedFile &file, const Knowledge &knowledge)
{
    if (auto *session = std::get_if<Session>(&file.content)) {
        diagnose(*session, knowledge);
        return;
    }
    for (Session &session : std::get<Check>(file.content).sessions)
        diagnose(session, knowledge);
}

OpeningProblem problemOf(
    const FileError &error, const QByteArray &json, const QString &name, const Knowledge &knowledge)
{
    if (error.id != QLatin1String("file.not-json"))
        return {openingErrorText(error, name), nullptr};
    auto recovered = recoverCutFile(json);
    if (!recovered)
        return {openingErrorText(error, name), nullptr};
    judge(recovered->file, knowledge);
    OpenedDocument document = documentOf(recovered->file, name, true);
    document.isReadOnly = true;
    document.remarks += cutShortRemark(recovered->events);
    return {cutShortText(error.line, recovered->events),
        std::make_shared<const OpenedDocument>(std::move(document))};
}

bool looksLikeSessionFile(const QByteArray &bytes)
{
    constexpr qsizetype head = 128 * 1024;
    return bytes.first(qMin<qsizetype>(16, bytes.size())).trimmed().startsWith('{')
        && bytes.first(qMin(head, bytes.size())).contains("\"smtpscope-");
}

OpeningResult openSession(const QByteArray &json, const QString &name, const OwnFolder &own,
    const QString &path, const Knowledge &knowledge)
{
    auto read = fromJson(json);
    if (const auto *error = std::get_if<FileError>(&read))
        return problemOf(*error, json, name, knowledge);
    const auto &file = std::get<OpenedFile>(read);
    const bool isOwn = !own.path.isEmpty() && !own.id.isEmpty() && !QFileInfo(path).isSymLink()
        && QFileInfo(path).canonicalPath() == QFileInfo(own.path).canonicalFilePath()
        && historyFolderOf(file) == own.id;
    return documentOf(file, name, !isOwn);
}

OpeningResult openImport(const QByteArray &bytes, const QString &name, const Knowledge &knowledge)
{
    auto read = importBytes(bytes, knowledge);
    if (const auto *error = std::get_if<InputError>(&read))
        return OpeningProblem{error->message, nullptr};
    if (const auto *error = std::get_if<ImportError>(&read))
        return OpeningProblem{openingErrorText(*error, name), nullptr};
    auto &import = std::get<Import>(read);
    OpenedDocument document;
    document.kind = importKindText(import.kind);
    for (const ImportNote &note : import.notes)
        document.remarks += importNoteText(note);
    document.sessions = std::move(import.sessions);
    document.title = name.isEmpty() ? titleOf(document.sessions) : name;
    offerAgain(document);
    return document;
}

OpeningResult open(const QByteArray &bytes, const QString &name, const OwnFolder &own,
    const QString &path, const Knowledge &knowledge)
{
    if (isPlanFile(bytes))
        return openPlan(bytes, name);
    if (looksLikeSessionFile(bytes))
        return openSession(bytes, name, own, path, knowledge);
    return openImport(bytes, name, knowledge);
}

std::variant<QByteArray, OpeningProblem> contentOf(
    QFile &file, const QString &name, const ReadingProgress &progress)
{
    QByteArray content;
    content.reserve(qMin(file.size(), LargestFile));
    for (QByteArray piece = file.read(Piece); !piece.isEmpty(); piece = file.read(Piece)) {
        content += piece;
        if (content.size() > LargestFile)
            return OpeningProblem{tooLargeText(name), nullptr};
        if (progress && !progress(content.size(), file.size()))
            return OpeningProblem{stoppedText(), nullptr};
    }
    if (file.error() != QFile::NoError)
        return OpeningProblem{unreadableText(name, file.errorString()), nullptr};
    return content;
}

} // namespace

int firstOfInterest(const OpenedDocument &document)
{
    const auto &sessions = document.sessions;
    const auto failed = std::find_if(sessions.begin(), sessions.end(),
        [](const Session &session) { return session.verdict.outcome != Outcome::Ok; });
    if (failed != sessions.end())
        return int(failed - sessions.begin());
    return sessions.empty() ? -1 : 0;
}

OpenedDocument documentOf(const OpenedFile &file, const QString &title, bool isForeign)
{
    OpenedDocument document;
    if (const auto *session = std::get_if<Session>(&file.content))
        document.sessions = {*session};
    else
        document.sessions = std::get<Check>(file.content).sessions;
    document.kind = importKindText(ImportKind::SessionFile);
    document.title = title.isEmpty() ? titleOf(document.sessions) : title;
    document.isForeign = isForeign;
    document.isReadOnly = file.isReadOnly;
    if (file.isReadOnly)
        document.remarks += importNoteText({QStringLiteral("file.newer-version"), 1});
    for (Session &session : document.sessions)
        removeHistoryMark(session.unknownFields);
    offerAgain(document);
    return document;
}

OpeningResult openBytes(const QByteArray &bytes, const QString &name, const Knowledge &knowledge)
{
    return open(bytes, printable(QStringView(name)), {}, {}, knowledge);
}

OpeningResult openFile(const QString &path, const OwnFolder &own, const Knowledge &knowledge,
    const ReadingProgress &progress)
{
    const QString name = printable(QStringView(QFileInfo(path).fileName()));
    if (QFileInfo(path).isDir())
        return OpeningProblem{folderText(name), nullptr};
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return OpeningProblem{unreadableText(name, file.errorString()), nullptr};
    const auto content = contentOf(file, name, progress);
    if (const auto *problem = std::get_if<OpeningProblem>(&content))
        return *problem;
    return open(std::get<QByteArray>(content), name, own, path, knowledge);
}

} // namespace smtpscope
