// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One window for one person on one screen: the second start of the program hands its files to the
// first and ends. Who is first is decided by a lock file that the system frees when a program dies;
// the socket beside it only carries the files.

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace smtpscope {

/// A folder for the lock and the socket that only this person can enter, and that differs from
/// screen to screen.
QString instanceFolder();

class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Start {
        First, ///< Go on; opened() tells of later starts.
        HandedOver, ///< Another window has the files: end.
        Alone, ///< Neither: the other one does not answer, or nothing can be locked here. Go on.
    };

    explicit SingleInstance(const QString &folder = instanceFolder(), QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first, or hands @p paths to the one that is. Waits for that one, 5 s at most.
    Start start(const QStringList &paths);

Q_SIGNALS:
    /// Another start wants these files (absolute paths) to be opened; none: only to be seen.
    void opened(const QStringList &paths);

private:
    bool handOver(const QStringList &paths) const;
    bool listen();
    void takeConnection();
    void readFrom(QLocalSocket *socket);
    QString socketPath() const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace smtpscope
