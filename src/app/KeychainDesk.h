// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where the window asks for kept passwords and hands in new ones. One wish after the other, each
// with words for the wait and for the end; what a keychain does not take is remembered in memory,
// so that a check always goes on. Knows no widget.

#include "app/KeychainAccess.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace smtpscope {

class KeychainDesk : public QObject
{
    Q_OBJECT
public:
    using Found = std::function<void(const std::optional<Secret> &)>;

    explicit KeychainDesk(const CredentialStore &keychain, QObject *parent = nullptr);
    ~KeychainDesk() override;

    /// Gives the password for exactly this host and user to @p found, once and never before this
    /// has returned; nothing where none is kept or it cannot be had. The keychain is asked only
    /// when the list says that one is kept, so nobody is asked to unlock it for nothing.
    void find(const SignInName &name, Found found);
    /// Keeps @p secret, which is not empty. What the keychain does not take stays in memory until
    /// the program ends.
    void keep(const SignInName &name, const Secret &secret);
    /// Remembers @p secret in memory until the program ends, and asks no keychain.
    void remember(const SignInName &name, const Secret &secret);
    void forget(const SignInName &name);
    /// Ends the wait for the wish that is being worked at.
    void cancel();

    bool isBusy() const { return m_job != nullptr; }
    std::vector<KeptSignIn> list() const { return m_keychain.list(); }
    /// Whether the keychain is known to hold one for exactly this host and user.
    bool isKept(const SignInName &name) const;
    /// Whether a password for exactly this host and user is kept or remembered.
    bool knows(const SignInName &name) const;

Q_SIGNALS:
    /// The wish takes longer than a second; said again each second with its new words.
    void waiting(const QString &sentence);
    /// A wish was worked at and is over.
    void ended(smtpscope::CredentialWish wish, smtpscope::CredentialOutcome outcome,
        const QString &sentence);
    /// The list may be another one.
    void listChanged();

private:
    struct Wish
    {
        CredentialWish sort = CredentialWish::Find;
        SignInName name;
        Secret secret; // to be kept
        Found found;
    };

    void add(Wish wish);
    void startNext();
    std::unique_ptr<CredentialJob> jobFor(const Wish &wish) const;
    void end(const CredentialAnswer &answer);
    void tellWaiting();

    CredentialStore m_keychain;
    std::vector<std::pair<SignInName, Secret>> m_remembered;
    std::deque<Wish> m_wishes; // the first one is being worked at
    std::unique_ptr<CredentialJob> m_job;
    QTimer m_second;
};

} // namespace smtpscope
