// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "credentials/EntryFormat.h"

#include <QCryptographicHash>
#include <QList>
#include <QRandomGenerator>

namespace smtpscope {

namespace {

constexpr char Whole[] = "whole\n";
constexpr char Forgotten[] = "forgotten\n";

QByteArray digestOf(const Secret &secret)
{
    return QCryptographicHash::hash(secret.bytes(), QCryptographicHash::Sha256).toHex();
}

QString randomId()
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return QString::number(number, 16).rightJustified(16, QLatin1Char('0'));
}

// "parts ID COUNT DIGEST\n"
EntryHead readPartsHead(const QByteArray &entry)
{
    const QList<QByteArray> words = entry.trimmed().split(' ');
    if (words.size() != 4 || words.first() != "parts")
        return {};
    const int count = words.at(2).toInt();
    if (count < 1 || count > MaximumSecretBytes / MaximumEntryBytes + 1)
        return {};
    return {EntryHead::Kind::Parts, {}, {QString::fromLatin1(words.at(1)), count}, words.at(3)};
}

} // namespace

QString headKey(const SignInName &name)
{
    // A host has no blank, so the first one ends it.
    return QStringLiteral("%1 %2").arg(name.host, name.user);
}

QString partKey(const QString &setId, int part)
{
    // No host is empty, so no first entry has a key that begins with a blank.
    return QStringLiteral(" part %1 %2").arg(setId, QString::number(part));
}

PartSet newPartSet(qsizetype bytes)
{
    if (bytes + qsizetype(sizeof(Whole)) - 1 <= MaximumEntryBytes)
        return {};
    return {randomId(), int((bytes + MaximumEntryBytes - 1) / MaximumEntryBytes)};
}

Secret partOf(const Secret &secret, int part)
{
    QByteArray bytes = secret.bytes().mid(part * MaximumEntryBytes, MaximumEntryBytes);
    const Secret taken(bytes);
    Secret::wipe(bytes);
    return taken;
}

Secret headFor(const Secret &secret, const PartSet &parts)
{
    if (parts.count > 0)
        return Secret(QByteArray("parts ") + parts.id.toLatin1() + ' '
            + QByteArray::number(parts.count) + ' ' + digestOf(secret) + '\n');
    QByteArray bytes = Whole + secret.bytes();
    const Secret head(bytes);
    Secret::wipe(bytes);
    return head;
}

Secret forgottenHead()
{
    return Secret(Forgotten);
}

EntryHead readHead(const Secret &entry)
{
    if (entry.bytes() == Forgotten)
        return {EntryHead::Kind::Forgotten, {}, {}, {}};
    if (!entry.bytes().startsWith(Whole))
        return readPartsHead(entry.bytes());
    QByteArray bytes = entry.bytes().mid(qsizetype(sizeof(Whole)) - 1);
    const EntryHead head{EntryHead::Kind::Whole, Secret(bytes), {}, {}};
    Secret::wipe(bytes);
    return head;
}

Secret joined(const EntryHead &head, const std::vector<Secret> &parts)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(parts.size()) * MaximumEntryBytes); // no copies left by growing
    for (const Secret &part : parts)
        bytes += part.bytes();
    const Secret whole(bytes);
    Secret::wipe(bytes);
    return digestOf(whole) == head.digest ? whole : Secret();
}

} // namespace smtpscope
