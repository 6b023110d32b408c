// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/SharedFile.h"

#include "session/Printable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SharedFile)
};

constexpr QFile::Permissions OwnersAlone = QFile::ReadOwner | QFile::WriteOwner;

InputError unwritable(const QString &path, const QString &reason)
{
    return {Texts::tr("%1 cannot be written: %2").arg(printable(QStringView(path)), reason)};
}

class SavedFile : public SharedTarget
{
public:
    explicit SavedFile(const QString &path) : m_file(path) { }

    std::optional<InputError> open(Readers readers)
    {
        if (!m_file.open(QSaveFile::WriteOnly))
            return unwritable(m_file.fileName(), m_file.errorString());
        if (readers == Readers::OwnerOnly)
            m_file.setPermissions(OwnersAlone);
        return std::nullopt;
    }

    void write(QByteArrayView bytes) override { m_file.write(bytes.data(), bytes.size()); }

    std::optional<InputError> finish() override
    {
        if (m_file.commit()) // false also when one of the writes went wrong
            return std::nullopt;
        return unwritable(m_file.fileName(), m_file.errorString());
    }

private:
    QSaveFile m_file;
};

class NewFile : public SharedTarget
{
public:
    explicit NewFile(const QString &path) : m_file(path) { }

    ~NewFile() override
    {
        if (m_file.isOpen() && !m_isFinished)
            m_file.remove();
    }

    std::optional<InputError> open()
    {
        if (m_file.open(QFile::WriteOnly | QFile::NewOnly, OwnersAlone))
            return std::nullopt;
        return unwritable(m_file.fileName(), m_file.errorString());
    }

    void write(QByteArrayView bytes) override
    {
        m_isWhole = m_isWhole && m_file.write(bytes.data(), bytes.size()) == bytes.size();
    }

    std::optional<InputError> finish() override
    {
        m_isFinished = m_isWhole && m_file.flush();
        if (m_isFinished)
            return std::nullopt;
        return unwritable(m_file.fileName(), m_file.errorString());
    }

private:
    QFile m_file;
    bool m_isWhole = true;
    bool m_isFinished = false;
};

class StandardOutput : public SharedTarget
{
public:
    void write(QByteArrayView bytes) override
    {
        const auto size = size_t(bytes.size());
        m_isWhole = m_isWhole && std::fwrite(bytes.data(), 1, size, stdout) == size;
    }

    std::optional<InputError> finish() override
    {
        if (m_isWhole && std::fflush(stdout) == 0)
            return std::nullopt;
        return InputError{Texts::tr("Standard output cannot be written to.")};
    }

private:
    bool m_isWhole = true;
};

} // namespace

OpenedTarget openSharedFile(const QString &path, Readers readers)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return unwritable(path, Texts::tr("it is a link; name the file itself"));
    if (info.exists() && !info.isFile())
        return unwritable(path, Texts::tr("it is not a plain file"));
    auto file = std::make_unique<SavedFile>(path);
    if (const auto error = file->open(readers))
        return *error;
    return file;
}

OpenedTarget openPrivateFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return unwritable(
            path, Texts::tr("there is something already; name a file that is not there yet"));
    auto file = std::make_unique<NewFile>(path);
    if (const auto error = file->open())
        return *error;
    return file;
}

QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    return QDir(info.absoluteDir().canonicalPath()).filePath(info.fileName());
}

std::unique_ptr<SharedTarget> standardOutputTarget()
{
    return std::make_unique<StandardOutput>();
}

} // namespace smtpscope
