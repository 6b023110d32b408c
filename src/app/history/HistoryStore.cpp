// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/history/HistoryStore.h"

#include "app/Advice.h"
#include "app/RandomWord.h"
#include "app/history/HistoryMark.h"
#include "app/history/KeptSession.h"
#include "app/opening/InBackground.h"
#include "redaction/LeakCheck.h"
#include "session/Printable.h"
#include "session/SessionJsonWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int ReloadAfterMs = 300;

// Names sort by time, and no two programs make the same one.
QString newId(const QDateTime &started)
{
    return started.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz")) + QLatin1Char('-')
        + QString::fromLatin1(randomWord().first(8));
}

bool isNewer(const HistoryEntry &a, const HistoryEntry &b)
{
    return a.started == b.started ? a.id < b.id : a.started > b.started;
}

QByteArray jsonOf(const HistoryRecord &record, bool keepsMessageText)
{
    std::vector<Session> sessions;
    for (const Session &session : record.sessions) {
        sessions.push_back(keepsMessageText ? session : withoutMessageText(session));
        removeHistoryMark(sessions.back().unknownFields);
    }
    if (sessions.size() == 1)
        return toJson(sessions.front());
    OpenedDocument document;
    document.sessions = std::move(sessions);
    const int deciding = firstOfInterest(document);
    const Verdict verdict = document.sessions.at(size_t(deciding)).verdict;
    return toJson(Check{std::move(document.sessions), verdict, {}});
}

} // namespace

HistoryStore::HistoryStore(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder)
{
    m_writer.setMaxThreadCount(1);
    m_reload.setSingleShot(true);
    m_reload.setInterval(ReloadAfterMs);
    connect(&m_reload, &QTimer::timeout, this, &HistoryStore::reload);
    connect(
        &m_watcher, &QFileSystemWatcher::directoryChanged, &m_reload, qOverload<>(&QTimer::start));
}

HistoryStore::~HistoryStore()
{
    forgetRemoved();
    if (m_changes > 0) // nothing that was deleted may stay in the index
        m_writer.start([folder = m_folder]() mutable { folder.list(); });
    m_writer.waitForDone();
}

std::optional<InputError> HistoryStore::open()
{
    if (const auto error = m_folder.prepare())
        return error;
    m_isOpen = true;
    m_entries = m_folder.list();
    m_watcher.addPath(m_folder.path());
    Q_EMIT changed();
    return std::nullopt;
}

const HistoryEntry *HistoryStore::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const HistoryEntry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::variant<QString, InputError> HistoryStore::add(
    const HistoryRecord &record, const std::vector<const SecretMasker *> &maskers)
{
    const QString id = newId(record.sessions.front().started);
    if (const auto error = update(id, record, maskers))
        return *error;
    return id;
}

std::optional<InputError> HistoryStore::update(const QString &id, const HistoryRecord &record,
    const std::vector<const SecretMasker *> &maskers)
{
    if (!m_isOpen)
        return InputError{tr("The check was not kept: there is no folder for the history.")};
    for (const SecretMasker *masker : maskers) {
        const LeakCheck leakCheck(*masker);
        for (const Session &session : record.sessions) {
            const QStringList places = leakCheck.check(session).places;
            if (!places.isEmpty())
                return InputError{
                    tr("The check was not kept: a password was still found in it (%1).")
                        .arg(places.first())};
        }
    }
    HistoryEntry entry = historyEntryOf(id, record.sessions, record.title);
    entry.isOpen = record.isRunning;
    if (const HistoryEntry *old = this->entry(id)) {
        entry.name = old->name;
        entry.isStarred = old->isStarred;
    }
    insert(entry);
    write(entry, record);
    return std::nullopt;
}

void HistoryStore::insert(const HistoryEntry &entry)
{
    ++m_changes;
    m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(),
                        [&](const HistoryEntry &other) { return other.id == entry.id; }),
        m_entries.end());
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry, isNewer), entry);
    Q_EMIT changed();
}

// Shared, because a job is handed on by copying.
void HistoryStore::write(const HistoryEntry &entry, const HistoryRecord &record)
{
    const auto kept = std::make_shared<const HistoryRecord>(record);
    later(entry.id, [entry, kept, keeps = m_keepsMessageText](HistoryFolder &folder) {
        return folder.save(entry, jsonOf(*kept, keeps));
    });
}

void HistoryStore::change(const HistoryEntry &entry)
{
    insert(entry);
    later(entry.id, [entry](HistoryFolder &folder) { return folder.change(entry); });
}

void HistoryStore::rename(const QString &id, const QString &name)
{
    const HistoryEntry *old = entry(id);
    if (!old)
        return;
    HistoryEntry renamed = *old;
    renamed.name = printable(QStringView(name.simplified()));
    if (renamed.name == serverText(renamed))
        renamed.name.clear();
    change(renamed);
}

void HistoryStore::setStarred(const QString &id, bool isStarred)
{
    const HistoryEntry *old = entry(id);
    if (!old)
        return;
    HistoryEntry starred = *old;
    starred.isStarred = isStarred;
    change(starred);
}

void HistoryStore::remove(const QStringList &ids)
{
    forgetRemoved();
    ++m_changes;
    for (const QString &id : ids) {
        const HistoryEntry *old = entry(id);
        if (!old)
            continue;
        m_removed.push_back(*old);
        m_entries.erase(m_entries.begin() + (old - m_entries.data()));
        later(id, [id](HistoryFolder &folder) { return folder.remove(id); });
    }
    Q_EMIT changed();
}

void HistoryStore::restoreRemoved()
{
    const std::vector<HistoryEntry> back = std::exchange(m_removed, {});
    for (const HistoryEntry &entry : back) {
        insert(entry);
        later(entry.id, [id = entry.id](HistoryFolder &folder) { return folder.putBack(id); });
    }
}

void HistoryStore::forgetRemoved()
{
    if (m_removed.empty())
        return;
    m_removed.clear();
    later({}, [](HistoryFolder &folder) {
        folder.forgetRemoved();
        return std::nullopt;
    });
}

void HistoryStore::purge(int days, const QDateTime &now)
{
    QStringList old;
    for (const HistoryEntry &entry : m_entries)
        if (days > 0 && !entry.isStarred && entry.started.daysTo(now) > days)
            old += entry.id;
    if (old.isEmpty())
        return;
    remove(old);
    forgetRemoved();
}

void HistoryStore::load(const QString &id)
{
    const auto read = [path = m_folder.fileOf(id), own = ownFolder(),
                          knowledge = applicationKnowledge()] {
        return std::make_shared<const OpeningResult>(openFile(path, own, knowledge));
    };
    using Result = std::shared_ptr<const OpeningResult>;
    inBackground<Result>(&m_writer, this, read, [this, id](const Result &result) {
        if (const auto *problem = std::get_if<OpeningProblem>(result.get())) {
            Q_EMIT failed(id, problem->message);
            return;
        }
        auto document = std::get<OpenedDocument>(*result);
        const HistoryEntry *known = entry(id);
        document.title = known && !known->name.isEmpty() ? known->name
            : known && !known->title.isEmpty()           ? known->title
                                                         : document.title;
        if (std::any_of(document.sessions.begin(), document.sessions.end(), isMessageTextLeftOut))
            document.remarks += tr("The text of the message was not kept; only its size was.");
        Q_EMIT loaded(id, document);
    });
}

void HistoryStore::flush()
{
    m_writer.waitForDone();
}

void HistoryStore::later(const QString &id, const Job &job)
{
    using Result = std::optional<InputError>;
    // The index follows when the folder is read again, because it has changed.
    const auto work = [folder = m_folder, job]() mutable { return job(folder); };
    inBackground<Result>(&m_writer, this, work, [this, id](const Result &error) {
        if (!error)
            return;
        Q_EMIT failed(id, error->message);
        reload();
    });
}

void HistoryStore::reload()
{
    using Result = std::vector<HistoryEntry>;
    const int before = m_changes;
    const auto work = [folder = m_folder]() mutable { return folder.list(); };
    inBackground<Result>(&m_writer, this, work, [this, before](const Result &entries) {
        if (before != m_changes) { // the list was changed meanwhile: look once more
            m_reload.start();
            return;
        }
        if (entries == m_entries)
            return;
        m_entries = entries;
        Q_EMIT changed();
    });
}

} // namespace smtpscope
