// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/Importer.h"

#include "intake/ExchangeLog.h"
#include "intake/KindRecognizer.h"
#include "intake/LogImport.h"
#include "intake/MailImport.h"
#include "intake/ReplyImport.h"
#include "intake/TextOfBytes.h"
#include "intake/TranscriptImport.h"
#include "session/SessionJsonReader.h"
#include "session/TextRecord.h"

#include <QStringDecoder>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qint64 HeadBytes = 256 * 1024; // by which a kind is recognised
constexpr qsizetype MostMails = 1'000; // of a mailbox file
constexpr qsizetype MostControlShare = 20; // one control character in so many bytes is too many

QByteArray readUpTo(QIODevice &device, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray piece = device.read(std::min<qint64>(most - bytes.size(), HeadBytes));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

bool isUtf16(const QByteArray &head)
{
    return head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
}

// Neither text nor a mail: NUL bytes, or many control characters.
bool isBinary(const QByteArray &head)
{
    const auto isControl = [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    };
    return head.contains('\0')
        || std::count_if(head.begin(), head.end(), isControl) > head.size() / MostControlShare;
}

ImportError failed(const char *id, const QString &detail = {})
{
    return {QString::fromLatin1(id), detail, 0};
}

ImportError tooLarge(qint64 limit)
{
    return failed("import.too-large", QString::number(limit / 1024 / 1024));
}

ImportResult importSessionFile(const QByteArray &content)
{
    auto opened = fromJson(content);
    if (const auto *error = std::get_if<FileError>(&opened))
        return ImportError{error->id, error->detail, error->line};
    Import result;
    result.kind = ImportKind::SessionFile;
    auto &file = std::get<OpenedFile>(opened);
    if (file.isReadOnly)
        result.notes.push_back({QStringLiteral("file.newer-version"), 0});
    if (auto *session = std::get_if<Session>(&file.content))
        result.sessions.push_back(std::move(*session));
    else
        result.sessions = std::move(std::get<Check>(file.content).sessions);
    return result.sessions.empty() ? ImportResult(failed("import.empty")) : ImportResult(result);
}

ImportResult importTextReport(const QByteArray &content, const ImportRequest &request)
{
    auto sessions = sessionsOfText(content);
    if (const auto *error = std::get_if<FileError>(&sessions))
        return ImportError{error->id, error->detail, error->line};
    Import result;
    result.kind = ImportKind::TextReport;
    result.sessions = std::move(std::get<std::vector<Session>>(sessions));
    for (Session &session : result.sessions) {
        session.application = request.application;
        session.started = request.now;
    }
    return result.sessions.empty() ? ImportResult(failed("import.not-understood"))
                                   : ImportResult(result);
}

// The mails of a mailbox file: each begins with "From " behind an empty line.
QByteArrayList mailsIn(const QByteArray &content)
{
    QByteArrayList mails;
    qsizetype start = 0;
    while (content.startsWith("From ") && mails.size() < MostMails) {
        const qsizetype bare = content.indexOf("\n\nFrom ", start);
        const qsizetype end = bare < 0 ? content.indexOf("\r\n\r\nFrom ", start) : bare;
        if (end < 0)
            break;
        const qsizetype next = content.indexOf("From ", end);
        mails += content.mid(start, next - start);
        start = next;
    }
    return mails += content.mid(start);
}

// Several mails: those that tell of others are taken, the rest is counted.
ImportResult importMails(const QByteArrayList &mails, const ImportRequest &request)
{
    std::optional<Import> all;
    qint64 others = 0;
    for (const QByteArray &mail : mails) {
        ImportResult result = importMail(mail, request);
        auto *import = std::get_if<Import>(&result);
        others += import ? 0 : 1;
        if (!import)
            continue;
        if (!all)
            all = Import{import->kind, {}, import->notes};
        for (Session &session : import->sessions)
            all->sessions.push_back(std::move(session));
    }
    if (!all)
        return failed("import.no-report");
    if (others > 0)
        all->notes.push_back({QStringLiteral("mails.left-out"), others});
    return *std::move(all);
}

ImportResult importAbout(const QByteArray &content, const ImportRequest &request)
{
    if (beginsMail(content.left(HeadBytes)))
        return importMails(mailsIn(content), request);
    return importBounceText(textOfBytes(content), request);
}

ImportResult importContent(ImportKind kind, const QByteArray &content, const ImportRequest &request)
{
    switch (kind) {
    case ImportKind::SessionFile:
        return importSessionFile(content);
    case ImportKind::TextReport:
        return importTextReport(content, request);
    case ImportKind::Transcript:
    case ImportKind::Swaks:
    case ImportKind::OpenSsl:
    case ImportKind::Curl:
    case ImportKind::Thunderbird:
    case ImportKind::MailKit:
    case ImportKind::PhpMailer:
    case ImportKind::Nodemailer:
        return importTranscript(content, request);
    case ImportKind::Reply:
        return importReply(content, request);
    case ImportKind::DeliveryReport:
    case ImportKind::Bounce:
    case ImportKind::Complaint:
    case ImportKind::AutoReply:
        return importAbout(content, request);
    case ImportKind::PostfixLog:
    case ImportKind::EximLog:
    case ImportKind::SendmailLog:
    case ImportKind::ExchangeLog:
        break; // they are read line by line
    }
    return failed("import.not-understood");
}

bool isLog(ImportKind kind)
{
    return kind == ImportKind::PostfixLog || kind == ImportKind::EximLog
        || kind == ImportKind::SendmailLog || kind == ImportKind::ExchangeLog;
}

// UTF-16 as Windows programs save it becomes UTF-8; a mark at the start goes.
QByteArray asUtf8(QByteArray content)
{
    if (isUtf16(content)) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return QString(decoder(content)).toUtf8();
    }
    if (content.startsWith("\xef\xbb\xbf"))
        content.remove(0, 3);
    return content;
}

ImportResult importWhole(const std::optional<ImportKind> &known, QByteArray content,
    QIODevice &device, const ImportRequest &request)
{
    const qint64 limit = known == ImportKind::SessionFile ? LargestFile : LargestImport;
    content += readUpTo(device, limit - content.size() + 1);
    if (content.size() > limit)
        return tooLarge(limit);
    content = asUtf8(std::move(content));
    const auto kind = known ? known : recognizedKind(content.left(HeadBytes));
    if (!kind)
        return failed("import.not-understood");
    return importContent(*kind, content, request);
}

} // namespace

ImportResult importFrom(QIODevice &device, const ImportRequest &request)
{
    const QByteArray head = readUpTo(device, HeadBytes);
    if (head.trimmed().isEmpty())
        return device.atEnd() ? failed("import.empty") : failed("import.binary");
    if (isUtf16(head))
        return importWhole(request.kind, head, device, request);
    if (isBinary(head))
        return failed("import.binary");
    const QByteArray text = asUtf8(head);
    const auto kind = request.kind ? request.kind : recognizedKind(text);
    if (!kind || !isLog(*kind))
        return kind ? importWhole(kind, text, device, request)
                    : ImportResult(failed("import.not-understood"));
    LineSource lines(text, device);
    return *kind == ImportKind::ExchangeLog ? importExchangeLog(lines, request)
                                            : importLog(lines, *kind, request);
}

} // namespace smtpscope
