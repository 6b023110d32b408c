// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/SessionFile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace smtpscope {

namespace {

FileError unwritable(const QString &path, const QString &reason)
{
    return {QStringLiteral("file.unwritable"), path + QStringLiteral(": ") + reason};
}

} // namespace

SessionFileTarget::SessionFileTarget(std::unique_ptr<QSaveFile> file) : m_file(std::move(file))
{ }

SessionFileTarget::SessionFileTarget(SessionFileTarget &&) noexcept = default;
SessionFileTarget &SessionFileTarget::operator=(SessionFileTarget &&) noexcept = default;
SessionFileTarget::~SessionFileTarget() = default;

std::variant<SessionFileTarget, FileError> SessionFileTarget::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return unwritable(path, QStringLiteral("not a plain file"));
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QSaveFile::WriteOnly))
        return unwritable(path, file->errorString());
    return SessionFileTarget(std::move(file));
}

std::optional<FileError> SessionFileTarget::write(const QByteArray &bytes)
{
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool written = m_file->write(bytes) == bytes.size() && m_file->commit();
    if (written)
        return std::nullopt;
    return unwritable(m_file->fileName(), m_file->errorString());
}

} // namespace smtpscope
