// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "credentials/CredentialIndex.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qint64 MaximumFileBytes = 4 * 1024 * 1024;
constexpr int LockWaitMs = 500; // another window writes a few kilobytes at most
const QLatin1String Format("smtpscope-sign-ins");

QJsonObject toJson(const KeptSignIn &entry)
{
    QJsonArray sets;
    for (const PartSet &set : entry.sets)
        sets.append(
            QJsonObject{{QStringLiteral("id"), set.id}, {QStringLiteral("count"), set.count}});
    return {{QStringLiteral("host"), entry.name.host}, {QStringLiteral("user"), entry.name.user},
        {QStringLiteral("kept"), entry.keptAt.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("confirmed"), entry.isConfirmed}, {QStringLiteral("sets"), sets}};
}

KeptSignIn fromJson(const QJsonObject &object)
{
    KeptSignIn entry;
    entry.name = normalized({object.value(QStringLiteral("host")).toString(),
        object.value(QStringLiteral("user")).toString()});
    entry.keptAt =
        QDateTime::fromString(object.value(QStringLiteral("kept")).toString(), Qt::ISODate);
    entry.isConfirmed = object.value(QStringLiteral("confirmed")).toBool();
    for (const QJsonValue &value : object.value(QStringLiteral("sets")).toArray()) {
        const QJsonObject set = value.toObject();
        const int most = int(MaximumSecretBytes / MaximumEntryBytes) + 1;
        entry.sets.push_back({set.value(QStringLiteral("id")).toString(),
            std::clamp(set.value(QStringLiteral("count")).toInt(), 0, most)});
    }
    return entry;
}

// Nothing when the file is there and no list of ours.
std::optional<CredentialIndex::List> readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return CredentialIndex::List();
    const QJsonObject whole = QJsonDocument::fromJson(file.read(MaximumFileBytes)).object();
    if (whole.value(QStringLiteral("format")) != Format)
        return std::nullopt;
    CredentialIndex::List list;
    for (const QJsonValue &value : whole.value(QStringLiteral("signIns")).toArray()) {
        const KeptSignIn entry = fromJson(value.toObject());
        if (!entry.name.host.isEmpty())
            list.push_back(entry);
    }
    return list;
}

QString writeList(const QString &path, const CredentialIndex::List &list)
{
    QJsonArray entries;
    for (const KeptSignIn &entry : list)
        entries.append(toJson(entry));
    const QJsonObject whole{{QStringLiteral("format"), Format}, {QStringLiteral("version"), 1},
        {QStringLiteral("signIns"), entries}};
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    file.write(QJsonDocument(whole).toJson());
    return file.commit() ? QString() : file.errorString();
}

void sortNewestFirst(CredentialIndex::List &list)
{
    std::stable_sort(list.begin(), list.end(),
        [](const KeptSignIn &a, const KeptSignIn &b) { return a.keptAt > b.keptAt; });
}

void removeName(CredentialIndex::List &list, const SignInName &name)
{
    std::erase_if(list, [&](const KeptSignIn &entry) { return entry.name == name; });
}

} // namespace

CredentialIndex::CredentialIndex() : m_memory(std::make_shared<List>())
{ }

CredentialIndex::CredentialIndex(const QString &path) : m_path(path)
{ }

CredentialIndex::List CredentialIndex::list() const
{
    List list = m_memory ? *m_memory : readList(m_path).value_or(List());
    sortNewestFirst(list);
    return list;
}

std::optional<KeptSignIn> CredentialIndex::find(const SignInName &name) const
{
    const SignInName wanted = normalized(name);
    for (const KeptSignIn &entry : list()) {
        if (entry.name == wanted)
            return entry;
    }
    return std::nullopt;
}

QString CredentialIndex::put(const KeptSignIn &entry)
{
    return change([&](List &list) {
        removeName(list, entry.name);
        list.push_back(entry);
    });
}

QString CredentialIndex::take(const SignInName &name)
{
    return change([&](List &list) { removeName(list, normalized(name)); });
}

QString CredentialIndex::change(const std::function<void(List &)> &how)
{
    if (m_memory) {
        how(*m_memory);
        return {};
    }
    const QFileInfo file(m_path);
    if (!QDir().mkpath(file.absolutePath()))
        return QStringLiteral("mkdir: %1").arg(QDir::toNativeSeparators(file.absolutePath()));
    QLockFile lock(m_path + QStringLiteral(".lock")); // two windows may keep something at once
    if (!lock.tryLock(LockWaitMs))
        return QStringLiteral("lock: %1").arg(QDir::toNativeSeparators(m_path));
    std::optional<List> list = readList(m_path);
    if (!list) { // what cannot be read is kept aside, not written over
        QFile::remove(m_path + QStringLiteral(".broken"));
        QFile::rename(m_path, m_path + QStringLiteral(".broken"));
        list.emplace();
    }
    how(*list);
    return writeList(m_path, *list);
}

} // namespace smtpscope
