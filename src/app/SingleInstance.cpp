// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/SingleInstance.h"

#include "app/StartMessage.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace smtpscope {

namespace {

constexpr int HandOverMs = 5'000;
constexpr int RetryMs = 50;
constexpr int ClientMs = 5'000; // a client that says nothing is sent away then
constexpr int MaximumClients = 8;
constexpr char Taken[] = "taken\n";

// A window on another screen must not take this person's files away from this one.
QString screenWord()
{
    const QByteArray screen = qgetenv("WAYLAND_DISPLAY") + ' ' + qgetenv("DISPLAY");
    return QString::fromLatin1(
        QCryptographicHash::hash(screen, QCryptographicHash::Sha256).toHex().left(8));
}

bool makePrivate(const QString &folder)
{
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

// True when the first instance said that it has the message.
bool sendTo(const QString &path, const QByteArray &message)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(RetryMs * 4))
        return false;
    socket.write(message);
    const QDeadlineTimer end(HandOverMs / 2);
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(int(end.remainingTime())))
        answer += socket.read(qsizetype(sizeof(Taken)));
    return answer == Taken;
}

} // namespace

QString instanceFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString base = runtime.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        : runtime;
    return QStringLiteral("%1/smtpscope-%2").arg(base, screenWord());
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder)
{ }

SingleInstance::~SingleInstance() = default;

QString SingleInstance::socketPath() const
{
#ifdef Q_OS_WIN // a pipe has a name, not a place
    return QString::fromLatin1(
        QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex());
#else
    return m_folder + QStringLiteral("/socket");
#endif
}

SingleInstance::Start SingleInstance::start(const QStringList &paths)
{
    if (!makePrivate(m_folder))
        return Start::Alone;
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/lock"));
    m_lock->setStaleLockTime(0); // a window stays open for days; a dead one is seen by its number
    const QDeadlineTimer end(HandOverMs);
    do {
        if (m_lock->tryLock(0))
            return listen() ? Start::First : Start::Alone;
        if (m_lock->error() != QLockFile::LockFailedError)
            return Start::Alone;
        if (handOver(paths))
            return Start::HandedOver;
        QThread::msleep(RetryMs); // the first one is just starting, or just ending
    } while (!end.hasExpired());
    return Start::Alone;
}

bool SingleInstance::handOver(const QStringList &paths) const
{
    return sendTo(socketPath(), startMessage(paths));
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(socketPath()); // a dead one's: the lock is ours
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(MaximumClients);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
    return m_server->listen(socketPath());
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server->findChildren<QLocalSocket *>().size() > MaximumClients) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(MaximumStartBytes + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        QTimer::singleShot(ClientMs, socket, [socket] { socket->abort(); });
        readFrom(socket);
    }
}

void SingleInstance::readFrom(QLocalSocket *socket)
{
    const StartMessageRead read = readStartMessage(socket->peek(MaximumStartBytes + 1));
    switch (read.state) {
    case StartMessageState::Partial:
        return;
    case StartMessageState::Broken:
        socket->abort();
        return;
    case StartMessageState::Whole:
        break;
    }
    socket->readAll();
    socket->write(Taken);
    socket->disconnectFromServer();
    Q_EMIT opened(read.paths);
}

} // namespace smtpscope
