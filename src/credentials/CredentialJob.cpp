// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "credentials/CredentialJob.h"

#include "credentials/EntryFormat.h"

#include <QPointer>

namespace smtpscope {

CredentialOutcome outcomeOf(EntryResult result)
{
    switch (result) {
    case EntryResult::Done:
        return CredentialOutcome::Done;
    case EntryResult::NotFound:
        return CredentialOutcome::NotThere;
    case EntryResult::PersonSaidNo:
        return CredentialOutcome::PersonSaidNo;
    case EntryResult::Denied:
        return CredentialOutcome::Denied;
    case EntryResult::NoKeychain:
        break;
    }
    return CredentialOutcome::NoKeychain;
}

CredentialJob::CredentialJob(const CredentialPlace &place, const SignInName &name)
    : m_place(place), m_name(normalized(name))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish({CredentialOutcome::TimedOut, {}, {}});
    });
}

CredentialJob::~CredentialJob() = default;

void CredentialJob::start()
{
    m_clock.start();
    m_limit.start(m_place.limit);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isOver)
                run();
        },
        Qt::QueuedConnection);
}

void CredentialJob::cancel()
{
    finish({CredentialOutcome::Cancelled, {}, {}});
}

void CredentialJob::finish(CredentialAnswer answer)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_limit.stop();
    Q_EMIT finished(answer);
}

void CredentialJob::fail(const EntryAnswer &answer)
{
    finish({outcomeOf(answer.result), {}, answer.text});
}

// An answer may come when the job is over, or no more.
CredentialJob::Next CredentialJob::guarded(Next next)
{
    return
        [self = QPointer<CredentialJob>(this), next = std::move(next)](const EntryAnswer &answer) {
            if (self && !self->m_isOver)
                next(answer);
        };
}

void CredentialJob::read(const QString &key, Next next)
{
    m_place.entries->read(key, guarded(std::move(next)));
}

void CredentialJob::write(const QString &key, const Secret &secret, Next next)
{
    m_place.entries->write(key, secret, guarded(std::move(next)));
}

void CredentialJob::erase(const QString &key, Next next)
{
    // A locked keychain says "removed" and then "not found", though the entry stays: it is only
    // believed after it has let itself be written to, which also leaves nothing worth finding.
    write(key, forgottenHead(), [this, key, next](const EntryAnswer &written) {
        if (written.result != EntryResult::Done)
            return next(written);
        m_place.entries->remove(key, guarded([this, key, next](const EntryAnswer &removed) {
            if (removed.result != EntryResult::Done && removed.result != EntryResult::NotFound)
                return next(removed);
            read(key, [next](const EntryAnswer &left) {
                if (left.result == EntryResult::NotFound)
                    return next({EntryResult::Done, {}, {}});
                next(left);
            });
        }));
    });
}

void CredentialJob::readWhole(std::function<void(CredentialAnswer)> next)
{
    read(headKey(m_name), [this, next](const EntryAnswer &answer) {
        if (answer.result != EntryResult::Done) {
            const bool isExpected = answer.result == EntryResult::NotFound && index().find(m_name);
            return next({isExpected ? CredentialOutcome::NotShown : outcomeOf(answer.result), {},
                answer.text});
        }
        const EntryHead head = readHead(answer.secret);
        switch (head.kind) {
        case EntryHead::Kind::Whole:
            return next({CredentialOutcome::Done, head.secret, {}});
        case EntryHead::Kind::Parts:
            return readParts(head, {}, next);
        case EntryHead::Kind::Forgotten:
            return next({CredentialOutcome::NotThere, {}, {}});
        case EntryHead::Kind::Unreadable:
            return next({CredentialOutcome::Incomplete, {}, {}});
        }
    });
}

void CredentialJob::readParts(
    const EntryHead &head, std::vector<Secret> found, std::function<void(CredentialAnswer)> next)
{
    if (int(found.size()) == head.parts.count) {
        const Secret whole = joined(head, found);
        return next(
            {whole.isEmpty() ? CredentialOutcome::Incomplete : CredentialOutcome::Done, whole, {}});
    }
    read(partKey(head.parts.id, int(found.size())),
        [this, head, found, next](const EntryAnswer &answer) mutable {
            if (answer.result == EntryResult::NotFound)
                return next({CredentialOutcome::Incomplete, {}, {}});
            if (answer.result != EntryResult::Done)
                return next({outcomeOf(answer.result), {}, answer.text});
            found.push_back(answer.secret);
            readParts(head, std::move(found), next);
        });
}

} // namespace smtpscope
