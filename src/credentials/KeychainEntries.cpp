// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "credentials/KeychainEntries.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace smtpscope {

namespace {

const QLatin1String Service("SMTPscope");

// By QtKeychain 0.13.2 on Secret Service: OtherError stands for "no service" as well as for "the
// service gave up"; NoBackendAvailable never comes. Its text is all there is to tell them apart.
EntryResult resultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return EntryResult::Done;
    case QKeychain::EntryNotFound:
        return EntryResult::NotFound;
    case QKeychain::AccessDeniedByUser:
        return EntryResult::PersonSaidNo;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDenied:
        return EntryResult::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return EntryResult::NoKeychain;
}

// The job shares @p bytes until it is gone; only then can they be overwritten.
void wipeAfter(QKeychain::Job *job, QByteArray bytes)
{
    QObject::connect(
        job, &QObject::destroyed, QCoreApplication::instance(),
        [bytes = std::move(bytes)]() mutable { Secret::wipe(bytes); }, Qt::QueuedConnection);
}

void startJob(QKeychain::Job *job, const QString &key, const SecretEntries::Answered &answered)
{
    job->setKey(key);
    job->setInsecureFallback(false); // rather not at all than readable in a file
    QObject::connect(job, &QKeychain::Job::finished, job, [answered](QKeychain::Job *done) {
        EntryAnswer answer{resultOf(done->error()), {}, {}};
        if (answer.result != EntryResult::Done)
            answer.text = done->errorString();
        answered(answer);
    });
    job->start();
}

} // namespace

void KeychainEntries::write(const QString &key, const Secret &secret, Answered answered)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    QByteArray bytes(secret.bytes().constData(), secret.bytes().size());
    job->setBinaryData(bytes);
    wipeAfter(job, std::move(bytes));
    startJob(job, key, answered);
}

void KeychainEntries::read(const QString &key, Answered answered)
{
    auto *job = new QKeychain::ReadPasswordJob(Service);
    startJob(job, key, [job, answered = std::move(answered)](EntryAnswer answer) {
        QByteArray bytes = job->binaryData();
        if (answer.result == EntryResult::Done)
            answer.secret = Secret(bytes);
        wipeAfter(job, std::move(bytes));
        answered(answer);
    });
}

void KeychainEntries::remove(const QString &key, Answered answered)
{
    startJob(new QKeychain::DeletePasswordJob(Service), key, answered);
}

} // namespace smtpscope
