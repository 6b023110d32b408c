// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The history on disk: one session file per check in a folder that its owner alone may enter, a
// random word that says whose they are, and an index that only saves time: it can be lost at any
// moment, and is made anew from the files. Every change is whole or not there, whenever the program
// is killed. Two programs may use one folder at once. Knows no signals; used by one thread at a
// time.

#include "app/InputError.h"
#include "app/history/HistoryEntry.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

class QLockFile;

namespace smtpscope {

class HistoryFolder
{
public:
    /// Where the history lies unless somebody says otherwise.
    static QString usualPlace();

    explicit HistoryFolder(const QString &path) : m_path(path) { }

    /// Makes the folder where there is none, for its owner alone, and reads or makes its id. What a
    /// killed program left behind is swept away. Errors: it cannot be made or written.
    std::optional<InputError> prepare();

    QString path() const { return m_path; }
    /// The random word that its files carry; empty before prepare().
    QString id() const { return m_id; }
    QString fileOf(const QString &id) const;

    /// All checks that are there, newest first. Looks only into files that have changed since the
    /// index was written.
    std::vector<HistoryEntry> list();

    /// Writes @p json, a session or check, as the file of @p entry. Errors: it cannot be written.
    std::optional<InputError> save(const HistoryEntry &entry, const QByteArray &json);
    /// Changes what the file says about itself in its first line. Errors: it is not there any more;
    /// it cannot be written.
    std::optional<InputError> change(const HistoryEntry &entry);
    /// Takes the check out of the list; it can be put back until forgetRemoved(). Errors: its file
    /// cannot be moved.
    std::optional<InputError> remove(const QString &id);
    std::optional<InputError> putBack(const QString &id);
    /// Deletes what was removed, for good.
    void forgetRemoved();

private:
    class Lock;

    bool isOneOfOurs(const QString &fileName) const;
    QString readId() const;
    void sweep();

    QString m_path;
    QString m_id;
};

} // namespace smtpscope
