// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/EventTexts.h"

#include "report/NoteTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

// The words were the terminal's first, so their context has its name.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptPrinter)
};

Phrases resolvePhrases(const Session &session, const Phrases &text)
{
    const QString host = printable(QStringView(session.plan.host));
    if (plainText(text) == host + QStringLiteral(": ") + host)
        return filled(Texts::tr("%1 is an address; nothing to look up"), {recorded(host)});
    return filled(Texts::tr("look-up of %1"), {text});
}

Phrases encryptedPhrases(const QString &defect, const Phrases &text)
{
    if (defect.isEmpty())
        return filled(Texts::tr("encrypted: %1"), {text});
    return filled(Texts::tr("encrypted: %1, but %2"), {text, defectPhrases(defect)});
}

} // namespace

QString timeText(qint64 ns)
{
    return QString::number(double(ns) / 1e9, 'f', 3) + QStringLiteral(" s");
}

QString durationText(qint64 ns)
{
    constexpr qint64 RoundsToOneSecond = 999'950'000;
    return ns < RoundsToOneSecond
        ? QString::number(double(ns) / 1e6, 'f', 1) + QStringLiteral(" ms")
        : QString::number(double(ns) / 1e9, 'f', 2) + QStringLiteral(" s");
}

std::optional<qint64> tookNs(const Session &session, int index)
{
    const Event &event = session.events()[size_t(index)];
    const bool isAnswer = event.kind != EventKind::Sent && event.kind != EventKind::Note
        && event.kind != EventKind::Cancelled;
    if (!isAnswer)
        return {};
    qint64 since = 0;
    for (int i = index - 1; i >= 0; --i) {
        const Event &before = session.events()[size_t(i)];
        if (before.kind != EventKind::Note) {
            since = before.timeNs;
            break;
        }
    }
    return event.timeNs <= since ? 0 : event.timeNs - std::max<qint64>(since, 0);
}

Phrases saslPhrases(const SaslFacts &facts)
{
    Phrases text = facts.authcid.isEmpty()
        ? filled(Texts::tr("(%1)"), {recorded(facts.mechanism)})
        : filled(Texts::tr("(%1, user %2)"), {recorded(facts.mechanism), recorded(facts.authcid)});
    QString rest;
    if (facts.secret.length > 0)
        rest += Texts::tr(" password length: %1").arg(facts.secret.length);
    if (facts.secret.nonAscii)
        rest += Texts::tr(", not all of them ASCII");
    if (facts.secret.blankStart || facts.secret.blankEnd)
        rest += Texts::tr(", with a blank at the start or end");
    if (!rest.isEmpty())
        append(text, own(rest));
    return text;
}

// Nothing at all is an empty chunk. The other bytes of this stage are commands: BDAT, or a lone
// dot.
bool isMessage(const Session &session, const Event &event)
{
    const auto spans = session.spansOf(event);
    const auto isBody = [](const Span &span) { return span.sort == Sort::Body; };
    return event.stage == Stage::Body
        && (event.length == 0 || std::any_of(spans.begin(), spans.end(), isBody));
}

Phrases happeningPhrases(const Session &session, const Event &event, const Phrases &text)
{
    const QString defect = session.defectOf(event);
    switch (event.kind) {
    case EventKind::Resolve:
        return resolvePhrases(session, text);
    case EventKind::Connect:
        if (text.empty())
            return own(Texts::tr("connected; to which server is not told"));
        return filled(
            defect.isEmpty() ? Texts::tr("connected to %1") : Texts::tr("not connected to %1"),
            {text});
    case EventKind::Encrypted:
        return encryptedPhrases(defect, text);
    case EventKind::Timeout:
        return text.empty() ? own(Texts::tr("no answer in time"))
                            : filled(Texts::tr("no answer in time from %1"), {text});
    case EventKind::Lost:
        return filled(Texts::tr("the connection ended: %1"), {text});
    case EventKind::Note:
        return filled(Texts::tr("(%1)"), {notePhrases(plainText(text))});
    case EventKind::Cancelled:
        return own(Texts::tr("stopped"));
    case EventKind::Sent:
    case EventKind::Received:
    case EventKind::Fragment:
    case EventKind::Defect:
        break;
    }
    return text;
}

QString handshakeFailureText(const Session &session, const Event &event)
{
    const QString defect = session.defectOf(event);
    if (event.kind != EventKind::Defect || !defect.startsWith(QLatin1String("tls.")))
        return {};
    const Phrases known = defectPhrases(defect);
    if (known.front().origin != TextOrigin::Own)
        return {};
    const QString text = plainText(known);
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace smtpscope
