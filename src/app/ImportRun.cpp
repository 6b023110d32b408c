// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ImportRun.h"

#include "app/ApplicationFacts.h"
#include "app/ImportTexts.h"
#include "app/IntakeLibrary.h"
#include "diagnosis/Diagnosis.h"
#include "diagnosis/ReportDiagnosis.h"
#include "session/PlanJson.h"
#include "session/Printable.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImportRun)
};

// Kinds whose sessions are conversations; the others only tell of some.
bool isConversation(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Transcript:
    case ImportKind::Swaks:
    case ImportKind::OpenSsl:
    case ImportKind::Curl:
    case ImportKind::Thunderbird:
    case ImportKind::MailKit:
    case ImportKind::PhpMailer:
    case ImportKind::Nodemailer:
    case ImportKind::ExchangeLog:
    case ImportKind::TextReport:
        return true;
    case ImportKind::SessionFile:
    case ImportKind::PostfixLog:
    case ImportKind::EximLog:
    case ImportKind::SendmailLog:
    case ImportKind::Reply:
    case ImportKind::DeliveryReport:
    case ImportKind::Bounce:
    case ImportKind::Complaint:
    case ImportKind::AutoReply:
        return false;
    }
    return false;
}

// The plan to try it again ends where it failed.
void endPlanAtFailure(Session &session)
{
    if (session.verdict.stage != Stage::Done)
        session.plan.stopAfter = session.verdict.stage;
}

void judgeAll(Import &import, const Knowledge &knowledge)
{
    for (Session &session : import.sessions) {
        if (import.kind == ImportKind::SessionFile)
            return;
        if (isConversation(import.kind))
            diagnose(session, knowledge);
        else
            diagnoseReport(session, knowledge);
        endPlanAtFailure(session);
    }
}

std::variant<Import, ImportError, InputError> importDevice(
    QIODevice &device, std::optional<ImportKind> kind, const Knowledge &knowledge)
{
    const auto read = importFunction();
    if (const auto *error = std::get_if<InputError>(&read))
        return *error;
    const ImportRequest request{kind, applicationFacts(), QDateTime::currentDateTimeUtc()};
    ImportResult result;
    std::get<intake::ImportFunction>(read)(device, request, result);
    if (const auto *error = std::get_if<ImportError>(&result))
        return *error;
    Import import = std::move(std::get<Import>(result));
    judgeAll(import, knowledge);
    return import;
}

} // namespace

std::variant<Import, InputError> importFile(
    const QString &path, const QString &kind, const Knowledge &knowledge)
{
    const bool isInput = path == QLatin1String("-");
    const QString name = isInput ? Texts::tr("Standard input") : printable(QStringView(path));
    QFile file(path);
    const bool isOpen = isInput ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!isOpen)
        return InputError{Texts::tr("%1 cannot be read: %2").arg(name, file.errorString())};
    auto read = importDevice(file, importKindFromId(kind), knowledge);
    if (const auto *error = std::get_if<ImportError>(&read))
        return InputError{importErrorText(*error, name)};
    if (const auto *error = std::get_if<InputError>(&read))
        return *error;
    return std::move(std::get<Import>(read));
}

std::variant<Import, ImportError, InputError> importBytes(
    const QByteArray &bytes, const Knowledge &knowledge)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QBuffer::ReadOnly);
    return importDevice(buffer, std::nullopt, knowledge);
}

const Session &firstOfInterest(const Import &import)
{
    const auto failed = std::find_if(import.sessions.begin(), import.sessions.end(),
        [](const Session &session) { return session.verdict.outcome != Outcome::Ok; });
    return failed == import.sessions.end() ? import.sessions.front() : *failed;
}

QByteArray planFileOf(const Session &session)
{
    Plan plan; // only what a plan from elsewhere may say
    plan.protocol = session.plan.protocol;
    plan.host = session.plan.host;
    plan.port = session.plan.port;
    plan.security = session.plan.security == Security::None ? plan.security : session.plan.security;
    plan.helo = session.plan.helo;
    plan.user = session.plan.user;
    plan.mechanism = session.plan.user.isEmpty() ? QString() : QStringLiteral("AUTO");
    plan.from = session.plan.from;
    plan.to = session.plan.to;
    plan.stopAfter = session.plan.stopAfter;
    JsonWriter json;
    json.openObject();
    json.text("format", QStringLiteral("smtpscope-plan"));
    json.number("version", 1);
    json.openObject("plan");
    writePlan(json, plan);
    json.closeObject();
    json.closeObject();
    json.finish();
    return json.json() + '\n';
}

} // namespace smtpscope
