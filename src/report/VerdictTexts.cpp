// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/VerdictTexts.h"

#include "report/FindingTexts.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(VerdictTexts)
};

constexpr qsizetype LongestQuote = 300;

QString successText(const Session &session)
{
    if (session.plan.stopAfter == Stage::Tls && session.endpoint.tls.protocol.isEmpty())
        return Texts::tr("The server answers, but TLS was not set up, so there was no certificate "
                         "to look at");
    if (session.plan.stopAfter >= Stage::Body && session.plan.from && !session.plan.to.isEmpty())
        return Texts::tr("Everything went through: the server took the message");
    if (session.plan.stopAfter == Stage::Rcpt && session.plan.from && !session.plan.to.isEmpty())
        return Texts::tr("Everything went through: the server would take mail for the recipients; "
                         "nothing was sent");
    return Texts::tr("Everything that was asked for went through");
}

QString refusalFormat(Stage stage)
{
    switch (stage) {
    case Stage::Banner:
    case Stage::Greeting:
        return Texts::tr("The server turned the connection away with %1");
    case Stage::Ehlo:
        return Texts::tr("The server did not accept the greeting: %1");
    case Stage::StartTls:
        return Texts::tr("The server refused to start TLS: %1");
    case Stage::Auth:
    case Stage::Login:
        return Texts::tr("The server refused the sign-in: %1");
    case Stage::Mail:
        return Texts::tr("The server refused the sender: %1");
    case Stage::Rcpt:
        return Texts::tr("The server refused the recipient: %1");
    case Stage::Data:
        return Texts::tr("The server did not want the message: %1");
    case Stage::Body:
        return Texts::tr("The server refused the message after reading it: %1");
    case Stage::Input:
    case Stage::Dns:
    case Stage::Connect:
    case Stage::Tls:
    case Stage::Quit:
    case Stage::Done:
    case Stage::Capability:
    case Stage::Logout:
        return Texts::tr("The server refused: %1");
    }
    return {};
}

QString failureText(Stage stage, Outcome outcome)
{
    const QString where = stageText(stage);
    switch (outcome) {
    case Outcome::Timeout:
        return Texts::tr("No answer came in time at %1").arg(where);
    case Outcome::Lost:
        return Texts::tr("The server ended the connection at %1").arg(where);
    case Outcome::Unknown:
        return Texts::tr("The server did not answer after the message: it may or may not have "
                         "taken it");
    case Outcome::ProtocolError:
        return Texts::tr("The server did not answer as a mail server does at %1").arg(where);
    case Outcome::TlsError:
        return Texts::tr("The encryption (TLS) could not be set up at %1").arg(where);
    case Outcome::DnsError:
        return Texts::tr("The name of the server could not be found");
    case Outcome::Refused:
        return Texts::tr("The connection was refused");
    case Outcome::Unreachable:
        return Texts::tr("There is no way to the server from here");
    case Outcome::Cancelled:
        return Texts::tr("The check was stopped at %1").arg(where);
    case Outcome::Partial:
        return Texts::tr("Some recipients were refused, the others were accepted");
    case Outcome::Ok:
    case Outcome::Temporary:
    case Outcome::Permanent:
        return Texts::tr("The check ended at %1").arg(where);
    }
    return {};
}

Phrases whatHappened(const Session &session)
{
    const Verdict &verdict = session.verdict;
    if (verdict.outcome == Outcome::Ok)
        return own(successText(session));
    if (verdict.finding) {
        Phrases known = findingPhrases(session.findings[size_t(*verdict.finding)], session);
        if (!known.empty() && verdict.outcome == Outcome::Partial)
            return filled(
                Texts::tr("Some recipients were accepted, and others were not. %1"), {known});
        if (!known.empty())
            return known;
    }
    if (!verdict.reply)
        return own(failureText(verdict.stage, verdict.outcome));
    const Phrases reply = recorded(replyText(*verdict.reply));
    if (verdict.outcome == Outcome::Temporary || verdict.outcome == Outcome::Permanent)
        return filled(refusalFormat(verdict.stage), {reply});
    return filled(Texts::tr("%1: %2"), {own(failureText(verdict.stage, verdict.outcome)), reply});
}

} // namespace

Phrases verdictPhrases(const Session &session)
{
    const Verdict &verdict = session.verdict;
    const Phrases place =
        own(Texts::tr("stage %1, %2").arg(idOf(verdict.stage), idOf(verdict.outcome)));
    const Phrases what = whatHappened(session);
    if (!verdict.finding)
        return filled(Texts::tr("%1 (%2)."), {what, place});
    const Finding &finding = session.findings[size_t(*verdict.finding)];
    if (finding.side == Side::None)
        return filled(Texts::tr("%1 (%2)."), {what, place});
    return filled(Texts::tr("%1 (%2; to be mended by: %3; %4)."),
        {what, place, own(sideText(finding.side, session.plan.protocol)),
            own(retryText(finding.retry))});
}

QString verdictSentence(const Session &session)
{
    return plainText(verdictPhrases(session));
}

Phrases happenedPhrases(const Session &session)
{
    return sentence(whatHappened(session));
}

Phrases headlinePhrases(const Session &session)
{
    Phrases head = whatHappened(session);
    if (head.size() < 2 || head.back().origin == TextOrigin::Own)
        return sentence(head);
    Phrase &before = head.at(head.size() - 2);
    if (!before.text.endsWith(QStringLiteral(": ")))
        return sentence(head);
    before.text.chop(2);
    head.pop_back();
    return sentence(head);
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Input:
        return Texts::tr("the input");
    case Stage::Dns:
        return Texts::tr("the look-up of the name");
    case Stage::Connect:
        return Texts::tr("the connection");
    case Stage::Banner:
    case Stage::Greeting:
        return Texts::tr("the server's greeting");
    case Stage::Ehlo:
        return Texts::tr("our greeting (EHLO)");
    case Stage::StartTls:
        return Texts::tr("the request for TLS (STARTTLS)");
    case Stage::Tls:
        return Texts::tr("the TLS handshake");
    case Stage::Auth:
    case Stage::Login:
        return Texts::tr("the sign-in");
    case Stage::Mail:
        return Texts::tr("the sender (MAIL)");
    case Stage::Rcpt:
        return Texts::tr("the recipient (RCPT)");
    case Stage::Data:
        return Texts::tr("the request to send (DATA)");
    case Stage::Body:
        return Texts::tr("the message");
    case Stage::Quit:
        return Texts::tr("the good-bye (QUIT)");
    case Stage::Logout:
        return Texts::tr("the good-bye");
    case Stage::Done:
        return Texts::tr("the end");
    case Stage::Capability:
        return Texts::tr("the list of abilities");
    }
    return {};
}

QString sideText(Side side, Protocol protocol)
{
    if (!carriesMail(protocol) && side == Side::SenderUser)
        return Texts::tr("the person who signs in");
    if (!carriesMail(protocol) && side == Side::SenderServer)
        return Texts::tr("whoever runs this mail server");
    switch (side) {
    case Side::None:
        return Texts::tr("nobody");
    case Side::ThisComputer:
        return Texts::tr("this computer and its settings");
    case Side::SenderUser:
        return Texts::tr("the person who sends");
    case Side::SenderServer:
        return Texts::tr("whoever runs the sender's mail server");
    case Side::Network:
        return Texts::tr("whoever runs the network in between");
    case Side::RecipientServer:
        return Texts::tr("whoever runs the recipient's mail server");
    case Side::RecipientUser:
        return Texts::tr("the person who receives");
    }
    return {};
}

QString retryText(Retry retry)
{
    switch (retry) {
    case Retry::None:
        return Texts::tr("no need to try again");
    case Retry::No:
        return Texts::tr("do not just try again");
    case Retry::Later:
        return Texts::tr("try again later");
    case Retry::AfterChange:
        return Texts::tr("try again after a change");
    }
    return {};
}

QString replyText(const Reply &reply)
{
    QString text = reply.text();
    if (text.size() > LongestQuote)
        text = text.left(LongestQuote) + QStringLiteral(" …");
    if (reply.code == 0 && reply.status.isEmpty()) // only told in words
        return reply.enhanced.isEmpty() ? text : reply.enhanced + QLatin1Char(' ') + text;
    return QStringLiteral("%1 %2").arg(reply.codeText(), text).trimmed();
}

} // namespace smtpscope
