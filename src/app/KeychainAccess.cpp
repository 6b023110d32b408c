// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/KeychainAccess.h"

#include "app/KeychainLibrary.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeychainAccess)
};

QString doneSentence(CredentialWish wish, const SignInName &name)
{
    switch (wish) {
    case CredentialWish::Find:
        return Texts::tr("The keychain has the password of %1 for %2.").arg(name.user, name.host);
    case CredentialWish::Save:
        return Texts::tr("The keychain keeps the password of %1 for %2.").arg(name.user, name.host);
    case CredentialWish::Forget:
        break;
    }
    return Texts::tr("The password of %1 for %2 is forgotten. The keychain no longer shows it.")
        .arg(name.user, name.host);
}

// A late write or removal cannot be called back.
QString unsettledSentence(CredentialWish wish, const QString &what)
{
    switch (wish) {
    case CredentialWish::Find:
        return what;
    case CredentialWish::Save:
        return what
            + Texts::tr(" The password may or may not be kept; it stays on the list until it is "
                        "forgotten.");
    case CredentialWish::Forget:
        break;
    }
    return what + Texts::tr(" The password may or may not be gone; try to forget it again later.");
}

QString notShownSentence(CredentialWish wish)
{
    if (wish == CredentialWish::Save)
        return Texts::tr("The keychain took the password, but does not show it. It may be locked.");
    return Texts::tr("The keychain does not show this password. It may be locked, or the password "
                     "was removed there.");
}

QString notListedSentence(CredentialWish wish)
{
    if (wish == CredentialWish::Forget)
        return Texts::tr("The password is gone from the keychain, but the list of kept passwords "
                         "could not be written.");
    return Texts::tr("The list of kept passwords could not be written, so nothing was kept.");
}

QString withText(const QString &sentence, const QString &text)
{
    if (text.trimmed().isEmpty())
        return sentence;
    return Texts::tr("%1 It says: %2").arg(sentence, printable(text.trimmed()));
}

} // namespace

QString credentialListPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/smtpscope/sign-ins.json");
}

CredentialStore systemCredentials(const QString &listPath, std::chrono::milliseconds limit)
{
    return CredentialStore(
        CredentialPlace{std::make_shared<KeychainLibrary>(), CredentialIndex(listPath), limit});
}

QString sentenceFor(const CredentialAnswer &answer, CredentialWish wish, const SignInName &name)
{
    switch (answer.outcome) {
    case CredentialOutcome::Done:
        return doneSentence(wish, name);
    case CredentialOutcome::NotThere:
        return Texts::tr("No password of %1 for %2 is kept.").arg(name.user, name.host);
    case CredentialOutcome::NotShown:
        return notShownSentence(wish);
    case CredentialOutcome::PersonSaidNo:
        return Texts::tr("The keychain was not unlocked, so it was left as it is.");
    case CredentialOutcome::Denied:
        return withText(
            Texts::tr("The keychain is locked, or not open to this program."), answer.text);
    case CredentialOutcome::NoKeychain:
        return withText(Texts::tr("No keychain answers on this computer."), answer.text);
    case CredentialOutcome::TimedOut:
        return unsettledSentence(wish, Texts::tr("The keychain did not answer in time."));
    case CredentialOutcome::Cancelled:
        return unsettledSentence(wish, Texts::tr("The keychain is waited for no longer."));
    case CredentialOutcome::Incomplete:
        return Texts::tr("Only a part of this password is in the keychain. Keep it again.");
    case CredentialOutcome::StillThere:
        return Texts::tr("The password was overwritten, but the keychain still shows an empty "
                         "entry. Remove that with the system's own tool.");
    case CredentialOutcome::TooLong:
        return Texts::tr("This password is longer than the keychain takes (64 KiB).");
    case CredentialOutcome::NotListed:
        return withText(notListedSentence(wish), answer.text);
    }
    return {};
}

QString waitingSentence(qint64 waitedMs)
{
    constexpr qint64 SayAfterMs = 1'000;
    constexpr qint64 CountAfterMs = 10'000;
    if (waitedMs < SayAfterMs)
        return {};
    if (waitedMs < CountAfterMs)
        return Texts::tr("Waiting for the keychain. It may be asking to be unlocked in a window "
                         "of its own.");
    return Texts::tr("The keychain has not answered for %n s.", nullptr, int(waitedMs / 1'000));
}

} // namespace smtpscope
