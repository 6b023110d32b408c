// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/PracticeRun.h"

#include "app/FileContent.h"
#include "practice/PracticeServer.h"
#include "practice/Replay.h"
#include "session/Printable.h"
#include "session/SessionJsonReader.h"
#include "session/TextRecord.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PracticeRun)
};

QString headingOf(SituationTheme theme)
{
    switch (theme) {
    case SituationTheme::Healthy:
        return Texts::tr("Works, though it may look odd");
    case SituationTheme::Connection:
        return Texts::tr("Who answers, and how");
    case SituationTheme::Encryption:
        return Texts::tr("Encryption and certificates");
    case SituationTheme::SignIn:
        return Texts::tr("Signing in");
    case SituationTheme::Delivery:
        return Texts::tr("Senders, recipients, messages");
    case SituationTheme::OldServers:
        return Texts::tr("Servers from long ago (no encryption)");
    case SituationTheme::LocalDelivery:
        return Texts::tr("Delivery into mailboxes (LMTP)");
    case SituationTheme::Imap:
        return Texts::tr("Fetching mail by IMAP");
    case SituationTheme::Pop3:
        return Texts::tr("Fetching mail by POP3");
    }
    return {};
}

using Sessions = std::vector<Session>;

std::optional<Situation> firstReplayOf(const Sessions &sessions)
{
    for (const Session &session : sessions) {
        if (auto situation = replayOf(session))
            return situation;
    }
    return std::nullopt;
}

// A session file, or a report as text.
std::variant<Sessions, FileError> sessionsIn(const QString &path)
{
    auto file = openSessionFile(path);
    if (const auto *error = std::get_if<FileError>(&file)) {
        const auto content = fileContent(path, LargestTextReport);
        const auto *text = std::get_if<QByteArray>(&content);
        return text && holdsTranscript(*text) ? sessionsOfText(*text) : *error;
    }
    OpenedFile &opened = std::get<OpenedFile>(file);
    if (auto *session = std::get_if<Session>(&opened.content))
        return Sessions{std::move(*session)};
    return std::move(std::get<Check>(opened.content).sessions);
}

QString placeOf(const FileError &error)
{
    if (error.line == 0)
        return error.detail;
    return Texts::tr("%1 (line %2, column %3)")
        .arg(error.detail, QString::number(error.line), QString::number(error.column));
}

} // namespace

QList<SituationInfo> practiceSituations()
{
    QList<SituationInfo> list;
    for (const Situation &situation : situations())
        list.append({situation.name, Texts::tr(situation.story.toUtf8().constData()),
            headingOf(situation.theme), situation.protocol, situation.stage, situation.outcome});
    return list;
}

QByteArray practiceRootCertificate()
{
    return practiceRoot();
}

PracticeRun::PracticeRun(QObject *parent) : QObject(parent)
{ }

PracticeRun::~PracticeRun() = default;

std::optional<InputError> PracticeRun::start(
    const QString &situation, bool implicitTls, quint16 port)
{
    const Situation *found = situationNamed(situation);
    if (!found)
        return InputError{
            Texts::tr("There is no situation \"%1\". See smtpscope-cli practice --list.")
                .arg(situation)};
    return listen(*found, implicitTls, port);
}

std::optional<InputError> PracticeRun::startReplay(const QString &path, quint16 port)
{
    const auto file = sessionsIn(path);
    const QString shown = printable(QStringView(path));
    if (const auto *error = std::get_if<FileError>(&file))
        return InputError{Texts::tr("%1 cannot be replayed: %2")
                              .arg(shown, printable(QStringView(placeOf(*error))))};
    const std::optional<Situation> situation = firstReplayOf(std::get<Sessions>(file));
    if (!situation)
        return InputError{Texts::tr(
            "%1 cannot be replayed: nobody spoke in it, because no connection came about.")
                              .arg(shown)};
    return listen(*situation, false, port);
}

std::optional<InputError> PracticeRun::listen(
    const Situation &situation, bool implicitTls, quint16 port)
{
    m_protocol = situation.protocol;
    m_server = std::make_unique<PracticeServer>(situation, implicitTls);
    if (const auto error = m_server->listen(port))
        return InputError{
            Texts::tr("Port %1 cannot be used: %2").arg(QString::number(port), *error)};
    return std::nullopt;
}

quint16 PracticeRun::port() const
{
    return m_server ? m_server->port() : 0;
}

} // namespace smtpscope
