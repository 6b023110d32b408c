// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/Explanation.h"

#include "diagnosis/Refusals.h"
#include "report/FindingSteps.h"
#include "report/SessionFacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

// What the person who sends can do depends on what was refused.
QString senderStep(const Session &session)
{
    const bool signsIn = !session.plan.mechanism.isEmpty();
    const Verdict &verdict = session.verdict;
    switch (verdict.outcome == Outcome::Partial ? Stage::Rcpt : verdict.stage) {
    case Stage::Auth:
    case Stage::Login:
        return Texts::tr("Check the user name and the password that were used.");
    case Stage::Mail:
        return signsIn
            ? Texts::tr("Check the sender's address, and whether this user name may send with it.")
            : Texts::tr("Check the sender's address, and whether this server expects a sign-in.");
    case Stage::Rcpt:
        return signsIn
            ? Texts::tr("Check how the recipient's address is written.")
            : Texts::tr("Check how the recipient's address is written, and whether this server "
                        "expects a sign-in.");
    case Stage::Data:
    case Stage::Body:
        return Texts::tr("Change in the message what the server's words name.");
    case Stage::Input:
    case Stage::Dns:
    case Stage::Connect:
    case Stage::Banner:
    case Stage::Ehlo:
    case Stage::StartTls:
    case Stage::Tls:
    case Stage::Quit:
    case Stage::Done:
    case Stage::Greeting:
    case Stage::Capability:
    case Stage::Logout:
        break;
    }
    return Texts::tr("Change what the verdict names.");
}

QString networkStep(const Session &session)
{
    if (session.verdict.stage == Stage::StartTls)
        return Texts::tr("Show this report to whoever runs the network: something writes into the "
                         "connection before it is encrypted.");
    return Texts::tr("Ask whoever runs the network whether connections from this computer to "
                     "port %1 are let through.")
        .arg(session.plan.port);
}

QString sideStep(const Session &session, Side side)
{
    const bool isMail = carriesMail(session.plan.protocol);
    switch (side) {
    case Side::None:
        return {};
    case Side::ThisComputer:
        return Texts::tr("Change on this computer what the verdict names.");
    case Side::SenderUser:
        return senderStep(session);
    case Side::SenderServer:
        return isMail ? Texts::tr("Pass this report on to whoever runs the sender's mail server.")
                      : Texts::tr("Pass this report on to whoever runs this mail server.");
    case Side::Network:
        return networkStep(session);
    case Side::RecipientServer:
        return Texts::tr("Pass this report on to whoever runs the recipient's mail server: they "
                         "find the attempt in their log by its time.");
    case Side::RecipientUser:
        return Texts::tr("Tell the person who receives by another way; only they can mend it.");
    }
    return {};
}

// Servers try again by themselves only what another server passed to them.
QString laterStep(const Session &session)
{
    const Verdict &verdict = session.verdict;
    const bool isOfMail = verdict.stage >= Stage::Mail && verdict.stage <= Stage::Body;
    if (carriesMail(session.plan.protocol) && verdict.outcome == Outcome::Temporary && isOfMail
        && session.plan.mechanism.isEmpty())
        return Texts::tr("Try again later. Mail servers do so by themselves, for days.");
    return Texts::tr("Try again later.");
}

QString retryStep(const Session &session, Retry retry)
{
    if (session.verdict.outcome == Outcome::Unknown
        || (session.verdict.outcome == Outcome::Cancelled && isMessageUnanswered(session)))
        return Texts::tr("Ask the recipient, or the server's log by the time that is told below, "
                         "whether it came, before you send it again.");
    if (session.verdict.outcome == Outcome::Cancelled)
        return Texts::tr("Run the check again when you are ready.");
    switch (retry) {
    case Retry::None:
        return {};
    case Retry::No:
        return Texts::tr("Do not just try again: the same attempt would end in the same way.");
    case Retry::Later:
        return laterStep(session);
    case Retry::AfterChange:
        return Texts::tr("Run the same check again after the change.");
    }
    return {};
}

QString unknownMeaning()
{
    return Texts::tr("Nobody can tell from here whether the mail was taken. Sending it again may "
                     "deliver it twice.");
}

QString temporaryMeaning(const Session &session)
{
    if (!carriesMail(session.plan.protocol))
        return Texts::tr("The server says that it works again later.");
    return Texts::tr("The reply begins with 4 or says so otherwise: the server means to take it "
                     "at another time.");
}

bool isWaitingForTls(const Session &session)
{
    const auto &finding = session.verdict.finding;
    return finding && session.findings[size_t(*finding)].id == QLatin1String("server.expects-tls");
}

QString outcomeMeaning(const Session &session)
{
    if (isWaitingForTls(session))
        return Texts::tr("Such a server waits for the start of TLS and says nothing before, while "
                         "a check that begins unencrypted waits for its greeting. More time does "
                         "not help.");
    const Verdict &verdict = session.verdict;
    switch (verdict.outcome) {
    case Outcome::Ok:
    case Outcome::ProtocolError:
    case Outcome::TlsError:
    case Outcome::DnsError:
    case Outcome::Refused:
    case Outcome::Unreachable:
        return {};
    case Outcome::Cancelled:
        return isMessageUnanswered(session) ? unknownMeaning() : QString();
    case Outcome::Partial:
        return Texts::tr("The table of recipients says who was refused, and why.");
    case Outcome::Temporary:
        return verdict.reply ? temporaryMeaning(session) : QString();
    case Outcome::Permanent:
        return verdict.reply
            ? Texts::tr("The server says that this stays so until something is changed.")
            : QString();
    case Outcome::Timeout:
        return Texts::tr("Silence says little about its cause: the server may be slow or busy, or "
                         "something in between swallows what is sent.");
    case Outcome::Lost:
        return Texts::tr("The server did not say why it ended the connection. Its log may.");
    case Outcome::Unknown:
        return unknownMeaning();
    }
    return {};
}

// What a reply's meaning does not say.
bool isAlwaysSaid(const Session &session)
{
    const Outcome outcome = session.verdict.outcome;
    return outcome == Outcome::Partial || outcome == Outcome::Unknown
        || outcome == Outcome::Cancelled;
}

// The reply at the finding's place means something that the knowledge has a name for.
bool isAboutReply(const Finding &finding, const Reply *reply)
{
    const bool isNamedByCause = finding.id.startsWith(QLatin1String("reply."))
        && !finding.cause.isEmpty() && finding.id.endsWith(finding.cause);
    return reply && (isNamedByCause || finding.id.startsWith(QLatin1String("login.")));
}

void addKnowledge(Explanation &explanation, const ReplyExplanation &known)
{
    if (!known.meaning.isEmpty())
        explanation.meaning.push_back(own(known.meaning));
    for (const ExplanationNote &note : known.notes) {
        if (note.id != QLatin1String("note.unexpected-reply")) // many servers do so; no help here
            explanation.meaning.push_back(own(note.text));
    }
    for (const QString &step : known.nextSteps)
        explanation.nextSteps.push_back(own(step));
    if (!known.userSentence.isEmpty())
        explanation.userSentence = own(known.userSentence);
}

void addPlainSteps(Explanation &explanation, const Session &session, const Finding &finding)
{
    for (const QString &step :
        {sideStep(session, finding.side), retryStep(session, finding.retry)}) {
        if (!step.isEmpty())
            explanation.nextSteps.push_back(own(step));
    }
}

void addOwnSteps(Explanation &explanation, const Session &session, const Finding &finding)
{
    const QStringList known = findingSteps(finding);
    for (const QString &step : known)
        explanation.nextSteps.push_back(own(step));
    const bool isInDoubt = session.verdict.outcome == Outcome::Unknown
        || session.verdict.outcome == Outcome::Cancelled;
    if (known.isEmpty())
        addPlainSteps(explanation, session, finding);
    else if (isInDoubt || finding.retry == Retry::AfterChange)
        explanation.nextSteps.push_back(own(retryStep(session, finding.retry)));
}

// Remarks on what was said lead straight to the reason; those on the way and the server do not.
bool isHint(const Finding &finding)
{
    if (finding.severity != Severity::Warning)
        return false;
    const QString theme = finding.id.section(QLatin1Char('.'), 0, 0);
    return theme == QLatin1String("auth") || theme == QLatin1String("mail")
        || theme == QLatin1String("rcpt") || theme == QLatin1String("message");
}

// They come before what is known in general.
void addHintSteps(Explanation &explanation, const Session &session)
{
    for (const Finding &finding : session.findings) {
        const QStringList steps = isHint(finding) ? findingSteps(finding) : QStringList();
        for (const QString &step : steps) {
            const Phrases said = own(step);
            auto &known = explanation.nextSteps;
            if (std::find(known.begin(), known.end(), said) == known.end())
                known.push_back(said);
        }
    }
}

} // namespace

Explanation explanationOf(const Session &session, const Knowledge &knowledge)
{
    Explanation explanation;
    const QString meaning = outcomeMeaning(session);
    if (!session.verdict.finding) {
        if (!meaning.isEmpty())
            explanation.meaning.push_back(own(meaning));
        return explanation;
    }
    const Finding &finding = session.findings[size_t(*session.verdict.finding)];
    const int event = finding.evidence.empty() ? -1 : finding.evidence.front() - 1;
    addHintSteps(explanation, session);
    const size_t hints = explanation.nextSteps.size();
    const Reply *reply = event < 0 ? nullptr : session.replyOf(session.events()[size_t(event)]);
    if (isAboutReply(finding, reply)) {
        const ReplyExplanation known = knowledge.explain(questionAt(session, event));
        const bool isSame = known.cause == finding.cause; // whoever diagnosed may have known more
        addKnowledge(explanation, isSame ? known : knowledge.explainCause(finding.cause));
    }
    if (!meaning.isEmpty() && (explanation.meaning.empty() || isAlwaysSaid(session)))
        explanation.meaning.push_back(own(meaning));
    if (explanation.nextSteps.size() == hints)
        addOwnSteps(explanation, session, finding);
    return explanation;
}

} // namespace smtpscope
