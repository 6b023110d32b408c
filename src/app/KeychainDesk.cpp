// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/KeychainDesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeychainDesk)
};

} // namespace

KeychainDesk::KeychainDesk(const CredentialStore &keychain, QObject *parent)
    : QObject(parent), m_keychain(keychain)
{
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &KeychainDesk::tellWaiting);
}

KeychainDesk::~KeychainDesk() = default;

void KeychainDesk::find(const SignInName &name, Found found)
{
    const SignInName wanted = normalized(name);
    for (const auto &[remembered, secret] : m_remembered) {
        if (remembered == wanted) {
            QMetaObject::invokeMethod(
                this, [found, known = secret] { found(known); }, Qt::QueuedConnection);
            return;
        }
    }
    if (m_keychain.isListed(wanted))
        add({CredentialWish::Find, wanted, {}, std::move(found)});
    else
        QMetaObject::invokeMethod(
            this, [found] { found(std::nullopt); }, Qt::QueuedConnection);
}

void KeychainDesk::keep(const SignInName &name, const Secret &secret)
{
    remember(name, secret);
    add({CredentialWish::Save, normalized(name), secret, {}});
}

void KeychainDesk::remember(const SignInName &name, const Secret &secret)
{
    const SignInName wanted = normalized(name);
    std::erase_if(m_remembered, [&](const auto &entry) { return entry.first == wanted; });
    m_remembered.emplace_back(wanted, secret);
}

void KeychainDesk::forget(const SignInName &name)
{
    const SignInName wanted = normalized(name);
    std::erase_if(m_remembered, [&](const auto &entry) { return entry.first == wanted; });
    add({CredentialWish::Forget, wanted, {}, {}});
}

void KeychainDesk::cancel()
{
    if (m_job)
        m_job->cancel();
}

bool KeychainDesk::isKept(const SignInName &name) const
{
    return m_keychain.isListed(normalized(name));
}

bool KeychainDesk::knows(const SignInName &name) const
{
    const SignInName wanted = normalized(name);
    return m_keychain.isListed(wanted)
        || std::any_of(m_remembered.begin(), m_remembered.end(),
            [&](const auto &entry) { return entry.first == wanted; });
}

void KeychainDesk::add(Wish wish)
{
    m_wishes.push_back(std::move(wish));
    if (!m_job)
        startNext();
}

void KeychainDesk::startNext()
{
    if (m_wishes.empty())
        return;
    m_job = jobFor(m_wishes.front());
    connect(m_job.get(), &CredentialJob::finished, this, &KeychainDesk::end);
    m_second.start();
    m_job->start();
}

std::unique_ptr<CredentialJob> KeychainDesk::jobFor(const Wish &wish) const
{
    switch (wish.sort) {
    case CredentialWish::Find:
        return m_keychain.find(wish.name);
    case CredentialWish::Save:
        return m_keychain.save(wish.name, wish.secret);
    case CredentialWish::Forget:
        break;
    }
    return m_keychain.forget(wish.name);
}

void KeychainDesk::end(const CredentialAnswer &answer)
{
    const Wish wish = std::move(m_wishes.front());
    m_wishes.pop_front();
    m_second.stop();
    const bool isDone = answer.outcome == CredentialOutcome::Done;
    QString sentence = sentenceFor(answer, wish.sort, wish.name);
    if (wish.sort == CredentialWish::Save && !isDone)
        sentence = Texts::tr("%1 The password is used until SMTPscope is closed.").arg(sentence);
    const std::optional<Secret> secret =
        isDone ? std::optional<Secret>(answer.secret) : std::nullopt;
    m_job.release()->deleteLater(); // it is just telling that it is over
    if (wish.found)
        wish.found(secret);
    Q_EMIT ended(wish.sort, answer.outcome, sentence);
    Q_EMIT listChanged();
    if (!m_job)
        startNext();
}

void KeychainDesk::tellWaiting()
{
    if (m_job)
        Q_EMIT waiting(waitingSentence(m_job->waitedMs()));
}

} // namespace smtpscope
