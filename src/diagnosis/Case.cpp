// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/Case.h"

#include <QByteArrayList>

#include <algorithm>
#include <deque>
#include <map>

namespace smtpscope {

namespace {

constexpr qsizetype LongestCommand = 4096; // what is longer is no command that names an address

// "anna@example.com" in "MAIL FROM:<anna@example.com> SIZE=12"; brackets may be missing.
QString pathIn(QByteArrayView wire)
{
    const QByteArray line = wire.toByteArray().simplified();
    const qsizetype colon = line.indexOf(':');
    const QByteArray rest = colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed();
    const qsizetype open = rest.indexOf('<');
    const qsizetype close = rest.lastIndexOf('>');
    if (open >= 0 && close > open)
        return QString::fromUtf8(rest.mid(open + 1, close - open - 1));
    return QString::fromUtf8(rest.split(' ').front());
}

QString argumentOf(QByteArrayView wire)
{
    const QByteArray line = wire.toByteArray().simplified();
    const qsizetype blank = line.indexOf(' ');
    return blank < 0 ? QString() : QString::fromUtf8(line.mid(blank + 1));
}

// Commands of one stage that wait for their answers.
struct Open
{
    std::deque<int> commands;
    bool isAnswered = false; // the last one, which stays until the next is said
};

class Reader
{
public:
    explicit Reader(const Session &session) : m_session(session) { }

    Talk read()
    {
        for (int i = 0; i < int(m_session.events().size()); ++i)
            look(i, m_session.events()[size_t(i)]);
        return std::move(m_talk);
    }

private:
    void look(int index, const Event &event)
    {
        if (event.kind == EventKind::Encrypted)
            m_talk.encrypted = index;
        else if (event.kind == EventKind::Sent)
            lookAtSent(index, event);
        else if (event.kind == EventKind::Received && event.reply >= 0)
            lookAtReply(index, event);
    }

    void lookAtSent(int index, const Event &event)
    {
        const bool isPart = isMessagePart(m_session, event);
        if (isPart)
            m_talk.messages.push_back(index);
        else
            noteArguments(event);
        if (m_talk.signIn < 0 && (event.stage == Stage::Auth || event.stage == Stage::Login)
            && (event.sasl >= 0 || beginsSignIn(event)))
            m_talk.signIn = index;
        Open &open = m_open[event.stage];
        if (open.isAnswered || event.stage == Stage::Body)
            open = {};
        open.commands.push_back(index);
    }

    bool beginsSignIn(const Event &event) const
    {
        const QByteArrayView wire = m_session.bytesOf(event);
        return event.stage == Stage::Login
            || wire.first(qMin<qsizetype>(wire.size(), 5)).toByteArray().toUpper() == "AUTH ";
    }

    void noteArguments(const Event &event)
    {
        const QByteArrayView all = m_session.bytesOf(event);
        const QByteArrayView wire = all.first(qMin(all.size(), LongestCommand));
        const QByteArray verb = wire.first(qMin<qsizetype>(wire.size(), 4)).toByteArray().toUpper();
        if (event.stage == Stage::Ehlo && QByteArrayList{"EHLO", "HELO", "LHLO"}.contains(verb)) {
            m_talk.helloName = argumentOf(wire);
        } else if (event.stage == Stage::Mail && verb == "MAIL") {
            m_talk.sender = pathIn(wire);
        } else if (event.stage == Stage::Rcpt && verb == "RCPT") {
            m_talk.recipients.append(pathIn(wire));
        }
    }

    void lookAtReply(int index, const Event &event)
    {
        const Reply &reply = *m_session.replyOf(event);
        Answer answer{index, -1, classify(event.stage, reply)};
        Open &open = m_open[event.stage];
        const bool isUnasked = m_session.defectOf(event) == QLatin1String("reply.unasked");
        if (!open.commands.empty() && !isUnasked) {
            answer.command = open.commands.front();
            open.isAnswered = open.commands.size() == 1;
            if (!open.isAnswered) // the last one may be answered more than once
                open.commands.pop_front();
        }
        noteAcceptance(index, event.stage, answer.meaning);
        m_talk.answers.push_back(answer);
    }

    void noteAcceptance(int index, Stage stage, ReplyClass meaning)
    {
        if ((stage == Stage::Banner || stage == Stage::Greeting) && m_talk.banner < 0)
            m_talk.banner = index;
        if (meaning != ReplyClass::Accepted)
            return;
        if (stage == Stage::Ehlo)
            m_talk.hello = index;
        const bool isSignIn = stage == Stage::Auth || stage == Stage::Login;
        if (isSignIn && m_talk.signIn >= 0)
            m_talk.signedIn = index;
    }

    const Session &m_session;
    Talk m_talk;
    std::map<Stage, Open> m_open;
};

} // namespace

Talk talkIn(const Session &session)
{
    return Reader(session).read();
}

bool Case::failedAt(Stage stage) const
{
    return judgement.event >= 0 && event(judgement.event).stage == stage;
}

bool Case::offers(QLatin1StringView keyword) const
{
    if (session.capabilities.contains(keyword))
        return true;
    const QStringList lines = helloLines();
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
        return line.section(QLatin1Char(' '), 0, 0).compare(keyword, Qt::CaseInsensitive) == 0;
    });
}

QStringList Case::helloLines() const
{
    const Reply *reply = talk.hello < 0 ? nullptr : session.replyOf(event(talk.hello));
    return reply ? reply->lines.mid(1) : QStringList();
}

bool isMessagePart(const Session &session, const Event &event)
{
    if (event.kind != EventKind::Sent || event.stage != Stage::Body)
        return false;
    constexpr qsizetype LongestBdat = 64;
    const QByteArrayView wire = session.bytesOf(event);
    return !wire.startsWith("BDAT ") || wire.size() >= LongestBdat;
}

} // namespace smtpscope
