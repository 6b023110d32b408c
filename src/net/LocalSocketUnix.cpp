// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/LocalSocket.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace smtpscope {

namespace {

LocalSocketError errorOf(int number)
{
    const QString text = qt_error_string(number);
    if (number == ECONNREFUSED)
        return {ConnectFailure::Refused, text};
    const bool isMissing = number == ENOENT || number == ENOTDIR;
    return {isMissing ? ConnectFailure::Unreachable : ConnectFailure::Other, text};
}

} // namespace

std::variant<qintptr, LocalSocketError> connectLocalSocket(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return errorOf(ENAMETOOLONG);
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (descriptor < 0)
        return errorOf(errno);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return qintptr(descriptor);
    const LocalSocketError error = errorOf(errno);
    ::close(descriptor);
    return error;
}

} // namespace smtpscope
