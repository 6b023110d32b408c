// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The checks that are kept, as the window has them: the list at once, the files behind its back. A
// change is told of when it is made, and told of again should it turn out that it could not be
// written.

#include "app/InputError.h"
#include "app/history/HistoryEntry.h"
#include "app/history/HistoryFolder.h"
#include "app/opening/OpenedDocument.h"
#include "app/opening/Opening.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

class SecretMasker;

/// What is to be kept.
struct HistoryRecord
{
    std::vector<Session> sessions; ///< At least one.
    QString title; ///< What the check was called; may be empty.
    bool isRunning = false; ///< It is still going on: what is kept is only for the case of need.
};

class HistoryStore : public QObject
{
    Q_OBJECT
public:
    explicit HistoryStore(
        const QString &folder = HistoryFolder::usualPlace(), QObject *parent = nullptr);
    /// Waits until all is written.
    ~HistoryStore() override;

    /// Makes the folder ready and reads the list. Errors: the folder cannot be used; then nothing
    /// is kept.
    std::optional<InputError> open();
    /// The folder whose files are our own.
    OwnFolder ownFolder() const { return {m_folder.path(), m_folder.id()}; }

    /// Whether the text of messages is kept; not at first.
    void setKeepsMessageText(bool keeps) { m_keepsMessageText = keeps; }

    /// Newest first.
    const std::vector<HistoryEntry> &entries() const { return m_entries; }
    /// Null when there is none.
    const HistoryEntry *entry(const QString &id) const;

    /// Keeps @p record. It is searched for the secrets of @p maskers before. Returns its id.
    /// Errors: a secret was found; the folder is not open.
    std::variant<QString, InputError> add(
        const HistoryRecord &record, const std::vector<const SecretMasker *> &maskers = {});
    /// Keeps @p record in the place of what was kept as @p id; name and star stay.
    std::optional<InputError> update(const QString &id, const HistoryRecord &record,
        const std::vector<const SecretMasker *> &maskers = {});

    /// An empty @p name gives back host and port.
    void rename(const QString &id, const QString &name);
    void setStarred(const QString &id, bool isStarred);
    /// Takes checks away; restoreRemoved() brings them back until the next remove(),
    /// forgetRemoved() or the program's end.
    void remove(const QStringList &ids);
    void restoreRemoved();
    void forgetRemoved();
    /// What restoreRemoved() would bring back.
    const std::vector<HistoryEntry> &removed() const { return m_removed; }
    /// Deletes for good what is older than @p days and has no star; 0 days: nothing.
    void purge(int days, const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// Reads a kept check; loaded() or failed() follows, later.
    void load(const QString &id);

    /// Waits until all is written.
    void flush();

Q_SIGNALS:
    /// The list is different.
    void changed();
    void loaded(const QString &id, const smtpscope::OpenedDocument &document);
    /// Something about the check @p id could not be done.
    void failed(const QString &id, const QString &message);

private:
    using Job = std::function<std::optional<InputError>(HistoryFolder &)>;

    void insert(const HistoryEntry &entry);
    void change(const HistoryEntry &entry);
    void write(const HistoryEntry &entry, const HistoryRecord &record);
    void later(const QString &id, const Job &job);
    void reload();

    HistoryFolder m_folder;
    std::vector<HistoryEntry> m_entries;
    std::vector<HistoryEntry> m_removed;
    QThreadPool m_writer; // one thread: changes are written in their order
    QFileSystemWatcher m_watcher; // another program may use the same folder
    QTimer m_reload;
    int m_changes = 0; // how often the list was changed here; older readings are dropped
    bool m_isOpen = false;
    bool m_keepsMessageText = false;
};

} // namespace smtpscope
