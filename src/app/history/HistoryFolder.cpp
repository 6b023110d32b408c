// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/history/HistoryFolder.h"

#include "app/RandomWord.h"
#include "app/history/HistoryIndex.h"
#include "app/history/HistoryMark.h"
#include "session/Printable.h"
#include "session/SessionFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr QLatin1StringView Ending(".smtpscope");
constexpr QLatin1StringView RemovedEnding(".removed");
constexpr QLatin1StringView IndexName("index.json");
constexpr QLatin1StringView IdName("folder-id");
constexpr int IdLength = 32;
constexpr int LockPatienceMs = 3'000;
constexpr int StaleLockMs = 10'000; // a program that was killed may have left half a lock file
constexpr int SweepPatienceMs = 50; // sweeping can wait for the next start
constexpr qint64 LargestIndex = 64 * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFolder)
};

InputError unwritable(const QString &what, const QString &reason)
{
    return {Texts::tr("The history cannot be written: %1")
                .arg(printable(QStringView(what + QStringLiteral(": ") + reason)))};
}

// Whole and new, or as it was; for its owner alone.
std::optional<InputError> writeWhole(const QString &path, const QByteArray &bytes)
{
    auto target = SessionFileTarget::open(path);
    if (const auto *error = std::get_if<FileError>(&target))
        return InputError{Texts::tr("The history cannot be written: %1").arg(error->detail)};
    if (const auto error = std::get<SessionFileTarget>(target).write(bytes))
        return InputError{Texts::tr("The history cannot be written: %1").arg(error->detail)};
    return std::nullopt;
}

QByteArray contentOf(const QString &path, qint64 limit)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(limit) : QByteArray();
}

} // namespace

// Held while files change. Who does not get it goes on without: files have names of their own, and
// the index is checked against them whenever it is read.
class HistoryFolder::Lock
{
public:
    explicit Lock(const QString &folder, int patienceMs = LockPatienceMs)
        : m_lock(folder + QStringLiteral("/lock"))
    {
        m_lock.setStaleLockTime(StaleLockMs);
        m_isHeld = m_lock.tryLock(patienceMs);
    }

    bool isHeld() const { return m_isHeld; }

private:
    QLockFile m_lock;
    bool m_isHeld = false;
};

QString HistoryFolder::usualPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/history");
}

std::optional<InputError> HistoryFolder::prepare()
{
    if (!QDir().mkpath(m_path))
        return unwritable(m_path, Texts::tr("the folder cannot be made"));
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_id = readId();
    const Lock lock(m_path, m_id.isEmpty() ? LockPatienceMs : SweepPatienceMs);
    if (lock.isHeld())
        sweep();
    m_id = readId(); // another program may have made it meanwhile
    if (m_id.isEmpty()) {
        m_id = QString::fromLatin1(randomWord());
        return writeWhole(m_path + QLatin1Char('/') + IdName, m_id.toLatin1());
    }
    return std::nullopt;
}

QString HistoryFolder::fileOf(const QString &id) const
{
    return m_path + QLatin1Char('/') + id + Ending;
}

QString HistoryFolder::readId() const
{
    const QByteArray id = contentOf(m_path + QLatin1Char('/') + IdName, IdLength + 1).trimmed();
    return id.size() == IdLength ? QString::fromLatin1(id) : QString();
}

bool HistoryFolder::isOneOfOurs(const QString &fileName) const
{
    return fileName.contains(Ending) || fileName.startsWith(IndexName)
        || fileName.startsWith(IdName);
}

// Half-written files, and what was removed when the program was killed. Only while the lock is
// held: nobody else writes then.
void HistoryFolder::sweep()
{
    const QStringList names = QDir(m_path).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const bool isWhole = name.endsWith(Ending) || name == IndexName || name == IdName;
        if (!isWhole && isOneOfOurs(name))
            QFile::remove(m_path + QLatin1Char('/') + name);
    }
}

std::vector<HistoryEntry> HistoryFolder::list()
{
    const QString indexPath = m_path + QLatin1Char('/') + IndexName;
    const HistoryIndex known = indexFromJson(contentOf(indexPath, LargestIndex));
    HistoryIndex now;
    std::vector<HistoryEntry> entries;
    const QFileInfoList files = QDir(m_path).entryInfoList(
        {QLatin1Char('*') + Ending}, QDir::Files | QDir::NoSymLinks, QDir::NoSort);
    for (const QFileInfo &file : files) {
        const QString id = file.fileName().chopped(Ending.size());
        IndexedFile current{file.size(), file.lastModified().toMSecsSinceEpoch(), {}};
        const auto old = known.find(id);
        if (old != known.end() && old->size == current.size
            && old->modifiedMs == current.modifiedMs) {
            current.entry = old->entry;
        } else {
            QFile opened(file.filePath());
            const auto mark = opened.open(QFile::ReadOnly)
                ? entryOfMark(opened.readLine(LongestMark), id, m_id)
                : std::nullopt;
            if (!mark)
                continue; // somebody else's file
            current.entry = *mark;
        }
        entries.push_back(current.entry);
        now.insert(id, current);
    }
    if (now != known) // not written for sure: it only saves time
        writeWhole(indexPath, indexToJson(now));
    std::sort(entries.begin(), entries.end(), [](const HistoryEntry &a, const HistoryEntry &b) {
        return a.started == b.started ? a.id < b.id : a.started > b.started;
    });
    return entries;
}

std::optional<InputError> HistoryFolder::save(const HistoryEntry &entry, const QByteArray &json)
{
    const Lock lock(m_path);
    return writeWhole(fileOf(entry.id), withMark(json, entry, m_id));
}

std::optional<InputError> HistoryFolder::change(const HistoryEntry &entry)
{
    const Lock lock(m_path);
    QFile file(fileOf(entry.id));
    if (!file.open(QFile::ReadOnly))
        return InputError{Texts::tr("This check is not in the history any more.")};
    if (!entryOfMark(file.readLine(LongestMark), entry.id, m_id))
        return InputError{Texts::tr("This check is not in the history any more.")};
    const QByteArray rest = file.readAll();
    file.close();
    return writeWhole(fileOf(entry.id), withMark('{' + rest, entry, m_id));
}

std::optional<InputError> HistoryFolder::remove(const QString &id)
{
    const Lock lock(m_path);
    QFile file(fileOf(id));
    QFile::remove(fileOf(id) + RemovedEnding);
    if (!file.exists() || file.rename(fileOf(id) + RemovedEnding))
        return std::nullopt;
    return unwritable(fileOf(id), file.errorString());
}

std::optional<InputError> HistoryFolder::putBack(const QString &id)
{
    const Lock lock(m_path);
    QFile file(fileOf(id) + RemovedEnding);
    if (file.rename(fileOf(id)))
        return std::nullopt;
    return InputError{Texts::tr("This check cannot be brought back: %1").arg(file.errorString())};
}

void HistoryFolder::forgetRemoved()
{
    const QStringList names =
        QDir(m_path).entryList({QLatin1Char('*') + Ending + RemovedEnding}, QDir::Files);
    for (const QString &name : names)
        QFile::remove(m_path + QLatin1Char('/') + name);
}

} // namespace smtpscope
