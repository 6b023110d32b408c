// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/RedactionRound.h"

#include "session/SessionJsonWriter.h"

#include <algorithm>

namespace smtpscope {

namespace {

Redaction redacted(const Session &session, bool isVendor)
{
    const auto policy =
        sharePolicyNamed(isVendor ? QStringLiteral("vendor") : QStringLiteral("public"));
    return Redactor(*policy, madeUpOrganisation, KeyWish::Wanted).redact(session);
}

QByteArray lower(const QByteArray &text)
{
    return QString::fromUtf8(text).toLower().toUtf8();
}

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

QByteArray became(QByteArrayView before, QByteArrayView after)
{
    return "\n  [" + before.toByteArray() + "]\nbecame\n  [" + after.toByteArray() + "]";
}

QByteArray partBefore(const QByteArray &text, char mark)
{
    return text.left(text.lastIndexOf(mark));
}

QByteArray partBehind(const QByteArray &text, char mark)
{
    return text.mid(text.lastIndexOf(mark) + 1);
}

} // namespace

RedactionRound::RedactionRound(quint32 seed)
    : m_made(madeUpSession(seed))
    , m_isVendor(seed % 2 == 1)
    , m_redaction(redacted(m_made.session, m_isVendor))
    , m_naive(privateValuesOf(m_made, m_isVendor))
{ }

QByteArray RedactionRound::leak() const
{
    const Session &session = m_redaction.content.sessions().front().session();
    for (size_t i = 0; i < session.events().size(); ++i) {
        const Event &event = session.events()[i];
        const QByteArray bytes = session.bytesOf(event).toByteArray();
        const QByteArray left =
            event.kind == EventKind::Received ? m_naive.leftInReply(bytes) : m_naive.leftIn(bytes);
        if (!left.isEmpty()) {
            const bool isSame = m_made.session.events().size() == session.events().size();
            return left
                + (isSame ? became(m_made.session.bytesOf(m_made.session.events()[i]), bytes)
                          : bytes);
        }
    }
    const QByteArray json = toJson(session);
    const QByteArray left = m_naive.leftInFile(QLatin1StringView("json"), json);
    return left.isEmpty() ? QByteArray() : left + " in\n  " + json;
}

bool RedactionRound::isCompared(const MadeUpPiece &piece) const
{
    const MadeUpValue &value = m_made.cast.values[size_t(piece.value)];
    const bool isTold = value.kind == PrivateKind::Domain && m_isVendor;
    return piece.isPlain && !isTold && value.kind != PrivateKind::Loose
        && value.kind != PrivateKind::Secret;
}

bool RedactionRound::staysAsItIs(const MadeUpPiece &piece) const
{
    return piece.value < 0
        || (piece.isPlain && isKept(m_made.cast.values[size_t(piece.value)].kind, m_isVendor));
}

void RedactionRound::note(const QByteArray &original, const QByteArray &standIn)
{
    const QByteArray key = lower(original);
    const QByteArray word = lower(standIn);
    const auto known = m_standIns.constFind(key);
    if (known == m_standIns.constEnd()) {
        for (auto it = m_standIns.constBegin(); it != m_standIns.constEnd(); ++it) {
            if (it.value() == word && m_clash.isEmpty())
                m_clash = it.key() + " and " + key + " are both " + word;
        }
        m_standIns.insert(key, word);
    } else if (*known != word && m_clash.isEmpty()) {
        m_clash = key + " is " + *known + " and " + word;
    }
}

// Walks over what an event was made of and what it became, side by side.
QByteArray RedactionRound::compare(const MadeUpText &text)
{
    const Session &session = m_redaction.content.sessions().front().session();
    const QByteArray after = session.bytesOf(session.events()[size_t(text.event)]).toByteArray();
    const QByteArray about =
        became(m_made.session.bytesOf(m_made.session.events()[size_t(text.event)]), after);
    qsizetype at = 0;
    for (size_t i = 0; i < text.pieces.size(); ++i) {
        const MadeUpPiece &piece = text.pieces[i];
        if (staysAsItIs(piece)) {
            if (after.mid(at, piece.text.size()) != piece.text)
                return "lost [" + piece.text + "]" + about;
            at += piece.text.size();
            continue;
        }
        const bool isLast = i + 1 == text.pieces.size();
        const auto breaks = piece.text.count('\n'); // a value that runs over the end of a line
        const qsizetype begin = breaks > 0 ? after.indexOf('\n', at) + 1 : at;
        const qsizetype end = isLast ? after.size() : after.indexOf(text.pieces[i + 1].text, begin);
        if (end < at)
            return "lost [" + text.pieces[i + 1].text + "]" + about;
        if (isCompared(piece))
            note(piece.text, after.mid(at, end - at));
        at = end;
    }
    return at == after.size() ? QByteArray() : "more than before" + about;
}

QByteArray RedactionRound::compareReplies() const
{
    const Session &before = m_made.session;
    const Session &after = m_redaction.content.sessions().front().session();
    if (before.events().size() != after.events().size())
        return "the number of events changed";
    for (size_t i = 0; i < before.events().size(); ++i) {
        const Reply *reply = before.replyOf(before.events()[i]);
        const Reply *shown = after.replyOf(after.events()[i]);
        const bool isSame = !reply
            || (shown && reply->code == shown->code && reply->status == shown->status
                && reply->enhanced == shown->enhanced && reply->responseCode == shown->responseCode
                && reply->lines.size() == shown->lines.size());
        if (!isSame)
            return "the reply's parts changed"
                + became(before.bytesOf(before.events()[i]), after.bytesOf(after.events()[i]));
    }
    const Verdict &old = before.verdict;
    const Verdict &verdict = m_redaction.content.verdict();
    if (old.stage != verdict.stage || old.outcome != verdict.outcome || old.cause != verdict.cause
        || old.finding != verdict.finding || old.reply.has_value() != verdict.reply.has_value()
        || (old.reply && old.reply->code != verdict.reply->code))
        return "the verdict changed";
    return {};
}

QByteArray RedactionRound::lostWords()
{
    QByteArray fault = compareReplies();
    if (!fault.isEmpty())
        return fault;
    notePlan();
    for (const MadeUpText &text : m_made.texts) {
        QByteArray lost = compare(text);
        if (!lost.isEmpty())
            return lost;
    }
    return {};
}

void RedactionRound::notePlan()
{
    const Plan &before = m_made.session.plan;
    const Plan &after = m_redaction.content.sessions().front().session().plan;
    note(utf8(before.user), utf8(after.user));
    if (before.from)
        note(utf8(*before.from), utf8(after.from.value_or(QString())));
    for (qsizetype i = 0; i < std::min(before.to.size(), after.to.size()); ++i)
        note(utf8(before.to[i]), utf8(after.to[i]));
}

QByteArray RedactionRound::standInOf(const QByteArray &name) const
{
    return m_standIns.value(lower(m_made.cast.textOf(name)));
}

QByteArray RedactionRound::mailboxRelation() const
{
    const QByteArray from = standInOf("from");
    const QByteArray domain = partBehind(from, '@');
    const QByteArray other = standInOf("other");
    if (!from.isEmpty() && !other.isEmpty() && partBehind(other, '@') != domain)
        return "two of one domain are " + from + " and " + other;
    const QByteArray sub = standInOf("sub");
    if (!from.isEmpty() && !sub.isEmpty() && !sub.endsWith('.' + domain))
        return "the sub-domain's mailbox is " + sub + " beside " + from;
    const QByteArray tag = standInOf("tag");
    if (!from.isEmpty() && !tag.isEmpty() && tag != from
        && !(tag.startsWith(partBefore(from, '@') + '+') && tag.endsWith('@' + domain)))
        return "the mailbox with a tag is " + tag + " beside " + from;
    const QByteArray named = standInOf("fromdomain");
    if (!from.isEmpty() && !named.isEmpty() && named != domain)
        return "the domain " + named + " of " + from;
    return {};
}

QByteArray RedactionRound::addressRelation() const
{
    const QList<std::pair<QByteArray, QByteArray>> beginnings{{"cip", "10.0."}, {"cip2", "10.0."},
        {"cip6", "fd"}, {"nat", "192.0.2."}, {"sip", "192.0.2."}, {"sip6", "2001:db8:"}};
    for (const auto &[name, beginning] : beginnings) {
        const QByteArray address = standInOf(name);
        const bool isSame = address == lower(m_made.cast.textOf(name));
        if (!address.isEmpty() && !isSame && !address.startsWith(beginning))
            return "the address " + name + " is " + address;
    }
    return {};
}

QByteArray RedactionRound::brokenRelation() const
{
    if (!m_clash.isEmpty())
        return m_clash;
    QByteArray fault = mailboxRelation();
    return fault.isEmpty() ? addressRelation() : fault;
}

} // namespace smtpscope
