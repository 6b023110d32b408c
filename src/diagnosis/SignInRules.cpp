// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/SignInRules.h"

#include "diagnosis/Sides.h"

#include <algorithm>

namespace smtpscope {

namespace {

bool failedAtSignIn(const Case &seen)
{
    return seen.failedAt(Stage::Auth) || seen.failedAt(Stage::Login);
}

// Causes that leave open whether it is the name or the password.
bool isAboutCredentials(const QString &cause)
{
    return cause == QLatin1String("wrong-credentials")
        || cause == QLatin1String("login-or-security") || cause == QLatin1String("unclear");
}

// Events with SASL facts, up to the one that decided.
std::vector<int> answersGiven(const Case &seen)
{
    std::vector<int> events;
    for (int i = 0; i < seen.judgement.event; ++i) {
        if (seen.session.saslOf(seen.event(i)))
            events.push_back(i);
    }
    return events;
}

const SaslFacts &factsAt(const Case &seen, int event)
{
    return *seen.session.saslOf(seen.event(event));
}

bool isBlankEdged(const QString &name)
{
    return !name.isEmpty() && (name.front().isSpace() || name.back().isSpace());
}

// What a program says that was given no name, and left its place as it found it.
bool isPlaceholder(const QString &user)
{
    const QStringList words{QStringLiteral("undefined"), QStringLiteral("null"),
        QStringLiteral("none"), QStringLiteral("nil"), QStringLiteral("nan"),
        QStringLiteral("(null)"), QStringLiteral("[object object]"), QStringLiteral("username"),
        QStringLiteral("your-username"), QStringLiteral("your_username"),
        QStringLiteral("user@example.com"), QStringLiteral("changeme")};
    const QString word = user.trimmed().toLower();
    const bool isVariable = (word.startsWith(QLatin1Char('$')) && word.size() > 1)
        || (word.startsWith(QLatin1String("{{")) && word.endsWith(QLatin1String("}}")))
        || (word.startsWith(QLatin1Char('%')) && word.endsWith(QLatin1Char('%')) && word.size() > 2)
        || (word.startsWith(QLatin1Char('<')) && word.endsWith(QLatin1Char('>')));
    return words.contains(word) || isVariable;
}

// The last answer that named the user; -1 when none did.
int answerWithUser(const Case &seen)
{
    const std::vector<int> given = answersGiven(seen);
    const auto found = std::find_if(given.rbegin(), given.rend(),
        [&](int event) { return !factsAt(seen, event).authcid.isEmpty(); });
    return found == given.rend() ? -1 : *found;
}

void remarkWhere(const Case &seen, Findings &findings, QLatin1StringView id, Side side,
    const std::function<bool(const SaslFacts &)> &matches)
{
    std::vector<int> evidence;
    for (const int event : answersGiven(seen)) {
        if (matches(factsAt(seen, event)))
            evidence.push_back(event + 1);
    }
    const Stage stage = carriesMail(seen.session.plan.protocol) ? Stage::Auth : Stage::Login;
    see(findings, {id, Severity::Warning, stage, side}, evidence);
}

QStringList keywordLines(const Case &seen, QLatin1StringView beginning)
{
    QStringList lines = seen.helloLines();
    lines.removeIf(
        [&](const QString &line) { return !line.startsWith(beginning, Qt::CaseInsensitive); });
    return lines;
}

bool isAuthOffered(const Case &seen)
{
    return !keywordLines(seen, QLatin1StringView("AUTH ")).isEmpty()
        || !keywordLines(seen, QLatin1StringView("AUTH=")).isEmpty();
}

} // namespace

void authOnlyAfterTls(const Case &seen, Findings &findings)
{
    const bool couldEncrypt =
        seen.offers(QLatin1StringView("STARTTLS")) || seen.offers(QLatin1StringView("STLS"));
    const bool wasRefused =
        !notesBeginningWith(seen.session, "starttls.refused-goes-on-plain").empty();
    if (!couldEncrypt || wasRefused || seen.talk.encrypted >= 0)
        return;
    see(findings,
        {QLatin1StringView("auth.only-after-tls"), Severity::Error,
            carriesMail(seen.session.plan.protocol) ? Stage::Auth : Stage::Login,
            Side::ThisComputer},
        notesBeginningWith(seen.session, "auth.not-offered"));
}

void authNotOffered(const Case &seen, Findings &findings)
{
    seeNotes(seen.session, findings,
        {QLatin1StringView("auth.not-offered"), Severity::Error, Stage::Auth, Side::ThisComputer});
}

void authMechanismNotOffered(const Case &seen, Findings &findings)
{
    seeNotes(seen.session, findings,
        {QLatin1StringView("auth.mechanism-not-offered"), Severity::Error, Stage::Auth,
            Side::ThisComputer});
}

void authNeedsTls(const Case &seen, Findings &findings)
{
    seeNotes(seen.session, findings,
        {QLatin1StringView("auth.needs-tls"), Severity::Error, Stage::Auth, serverSideOf(seen)});
}

void authUnverifiedTls(const Case &seen, Findings &findings)
{
    seeNotes(seen.session, findings,
        {QLatin1StringView("auth.unverified-tls"), Severity::Error, Stage::Auth,
            serverSideOf(seen)});
}

void placeholderUser(const Case &seen, Findings &findings)
{
    const int answer = failedAtSignIn(seen) ? answerWithUser(seen) : -1;
    if (answer < 0 || !isPlaceholder(factsAt(seen, answer).authcid))
        return;
    see(findings,
        {QLatin1StringView("auth.placeholder-user"), Severity::Error, seen.event(answer).stage,
            Side::ThisComputer},
        {seen.decider(), answer + 1});
}

// A server that refuses PLAIN or LOGIN right after its name has not seen a password yet.
void refusedBeforePassword(const Case &seen, Findings &findings)
{
    if (!seen.failedAt(Stage::Auth) || !isAboutCredentials(seen.cause) || seen.talk.signIn < 0)
        return;
    const std::vector<int> given = answersGiven(seen);
    const bool isHeard = std::any_of(given.begin(), given.end(),
        [&](int event) { return factsAt(seen, event).secret.length > 0; });
    const QByteArray command =
        seen.session.bytesOf(seen.event(seen.talk.signIn)).toByteArray().simplified().toUpper();
    const bool isOpen = command == "AUTH PLAIN" || command == "AUTH LOGIN";
    if (!isHeard && isOpen)
        see(findings,
            {QLatin1StringView("auth.refused-before-password"), Severity::Error, Stage::Auth,
                Side::ThisComputer},
            {seen.decider(), seen.talk.signIn + 1});
}

void credentialRemarks(const Case &seen, Findings &findings)
{
    if (!failedAtSignIn(seen) || !isAboutCredentials(seen.cause))
        return;
    remarkWhere(seen, findings, QLatin1StringView("auth.password-blank"), Side::SenderUser,
        [](const SaslFacts &facts) { return facts.secret.blankStart || facts.secret.blankEnd; });
    remarkWhere(seen, findings, QLatin1StringView("auth.password-not-ascii"), Side::SenderUser,
        [](const SaslFacts &facts) { return facts.secret.nonAscii; });
    remarkWhere(seen, findings, QLatin1StringView("auth.user-blank"), Side::SenderUser,
        [](const SaslFacts &facts) { return isBlankEdged(facts.authcid); });
    remarkWhere(seen, findings, QLatin1StringView("auth.user-without-domain"), Side::SenderUser,
        [](const SaslFacts &facts) {
            return !facts.authcid.isEmpty() && !facts.authcid.contains(QLatin1Char('@'))
                && !isPlaceholder(facts.authcid);
        });
}

void oldAuthForm(const Case &seen, Findings &findings)
{
    const bool isOld = !keywordLines(seen, QLatin1StringView("AUTH=")).isEmpty()
        && keywordLines(seen, QLatin1StringView("AUTH ")).isEmpty();
    if (isOld)
        see(findings,
            {QLatin1StringView("auth.old-form"), Severity::Info, Stage::Ehlo, serverSideOf(seen)},
            {seen.talk.hello + 1});
}

void signInNotTried(const Case &seen, Findings &findings)
{
    const bool wantsSignIn = seen.cause == QLatin1String("sign-in-required")
        || seen.cause == QLatin1String("relay-not-permitted")
        || seen.cause == QLatin1String("sender-address-refused");
    const bool isLater = seen.failedAt(Stage::Mail) || seen.failedAt(Stage::Rcpt);
    if (wantsSignIn && isLater && seen.talk.signIn < 0 && isAuthOffered(seen))
        see(findings,
            {QLatin1StringView("auth.not-tried"), Severity::Warning, Stage::Auth,
                Side::ThisComputer},
            {seen.talk.hello + 1, seen.decider()});
}

} // namespace smtpscope
