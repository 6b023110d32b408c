// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/EventExplanation.h"

#include "app/Advice.h"
#include "app/EventTitles.h"
#include "diagnosis/Refusals.h"
#include "protocol/ReplyClass.h"
#include "report/Escalation.h"
#include "report/EventTexts.h"
#include "report/FindingSteps.h"
#include "report/FindingTexts.h"
#include "report/NoteTexts.h"
#include "report/OptionWords.h"
#include "report/VerdictTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EventExplanation)
};

constexpr qsizetype LongestHappening = 4096; // bytes of the record that are put into words

QString certaintyOf(const ReplyExplanation &known)
{
    switch (known.confidence) {
    case Confidence::Certain:
        return known.provider.isEmpty() ? QString()
                                        : Texts::tr("These are words of %1.").arg(known.provider);
    case Confidence::Likely:
        return Texts::tr("This is what it means nearly always.");
    case Confidence::Guess:
        return Texts::tr("A guess: the reply says little, or contradicts itself.");
    }
    return {};
}

void putReply(EventExplanation &explained, const ReplyExplanation &known)
{
    explained.title = known.title;
    if (!known.meaning.isEmpty())
        explained.meaning.append(known.meaning);
    explained.sources = known.sources;
    if (known.retry == Retry::None)
        return; // after a yes there is nothing to do, and no riddle to solve
    for (const ExplanationNote &note : known.notes)
        explained.meaning.append(note.text);
    explained.side = known.side;
    explained.retry = known.retry;
    explained.nextSteps = known.nextSteps;
    explained.userSentence = known.userSentence;
    explained.certainty = certaintyOf(known);
}

// Each line of an EHLO reply but the first is a keyword with what belongs to it.
std::vector<NamedValue> offersIn(const Reply &reply, const Knowledge &knowledge)
{
    constexpr qsizetype MostOffers = 60;
    std::vector<NamedValue> offers;
    for (const QString &line : reply.lines.mid(1, MostOffers)) {
        const QString shown = printable(QStringView(line));
        const QString keyword =
            shown.section(QLatin1Char(' '), 0, 0).section(QLatin1Char('='), 0, 0);
        const NamedRow *row = Knowledge::find(knowledge.keywords(), keyword);
        offers.push_back({shown,
            row ? translatedKnowledge(row->advice.title)
                : Texts::tr("of this server alone; not known here")});
    }
    return offers;
}

// One conversation with what was asked and what came, read once for all questions.
class Explaining
{
public:
    Explaining(const Session &session, int index, const Knowledge &knowledge)
        : m_session(session)
        , m_index(index)
        , m_event(session.events()[size_t(index)])
        , m_knowledge(knowledge)
        , m_case{session, {}, talkIn(session)}
    { }

    EventExplanation explained();

private:
    int commandBefore() const;
    int replyAfter() const;
    void addReply(const Reply &reply);
    void addCommand();
    void addHappening();
    void addFindings();
    void addVerdict(const Finding &finding);
    void addTimes();
    void addLinks();
    void link(const QString &format, int event);

    const Session &m_session;
    int m_index;
    const Event &m_event;
    const Knowledge &m_knowledge;
    Case m_case;
    EventExplanation m_result;
};

int Explaining::commandBefore() const
{
    for (const Answer &answer : m_case.talk.answers)
        if (answer.reply == m_index)
            return answer.command;
    return -1;
}

int Explaining::replyAfter() const
{
    for (const Answer &answer : m_case.talk.answers)
        if (answer.command == m_index)
            return answer.reply;
    return -1;
}

void Explaining::addReply(const Reply &reply)
{
    const ReplyQuestion question = questionAt(m_case, m_index);
    m_result.isCode = reply.code != 0 || !reply.status.isEmpty();
    m_result.command = question.command;
    m_result.pieces = codePiecesOf(reply, m_knowledge);
    m_result.expected = repliesAfter(question.command, reply.code, m_knowledge);
    putReply(m_result, m_knowledge.explain(question));
    const bool isYes = classify(m_event.stage, reply) == ReplyClass::Accepted;
    const QString accepted = isYes ? acceptanceMeaning(question.command) : QString();
    if (!accepted.isEmpty())
        m_result.meaning = QStringList{accepted};
    if (m_event.stage == Stage::Ehlo && reply.firstDigit() == 2)
        m_result.offers = offersIn(reply, m_knowledge);
}

void Explaining::addCommand()
{
    const int reply = replyAfter();
    m_result.command = reply >= 0 ? questionAt(m_case, reply).command
                                  : replyCommandAt(m_event.stage, m_session.plan.protocol);
    const QString meaning = commandMeaning(m_result.command);
    if (!meaning.isEmpty())
        m_result.meaning.append(meaning);
    const Reply *came = reply < 0 ? nullptr : m_session.replyOf(m_session.events()[size_t(reply)]);
    m_result.expected = repliesAfter(m_result.command, came ? came->code : 0, m_knowledge);
}

void Explaining::addHappening()
{
    const QByteArrayView bytes = m_session.bytesOf(m_event);
    const QString text = printable(bytes.first(qMin(bytes.size(), LongestHappening)));
    const QString defect = m_session.defectOf(m_event);
    Phrases what = m_event.kind == EventKind::Note
        ? notePhrases(text)
        : happeningPhrases(m_session, m_event, recorded(text));
    if (what.empty() || m_event.kind == EventKind::Defect || m_event.kind == EventKind::Fragment)
        what = defect.isEmpty() ? own(eventHead(m_session, m_index)) : defectPhrases(defect);
    const QString said = windowText(sentence(what));
    m_result.meaning.append(said.left(1).toUpper() + said.mid(1));
}

void Explaining::addVerdict(const Finding &finding)
{
    const Explanation advice = adviceOn(m_session, m_knowledge);
    const QString happened = windowText(happenedPhrases(m_session));
    QStringList meaning;
    for (const Phrases &paragraph : advice.meaning)
        meaning.append(windowText(paragraph));
    if (!m_session.replyOf(m_event) || m_result.title.isEmpty())
        m_result.title = happened;
    if (!meaning.isEmpty())
        m_result.meaning = meaning;
    else if (m_result.meaning.isEmpty())
        m_result.meaning = QStringList{happened};
    m_result.nextSteps.clear();
    for (const Phrases &step : advice.nextSteps)
        m_result.nextSteps.append(windowText(step));
    if (!advice.userSentence.empty())
        m_result.userSentence = windowText(advice.userSentence);
    m_result.side = finding.side;
    m_result.retry = finding.retry;
    m_result.isDeciding = true;
    if (m_event.kind == EventKind::Note)
        m_result.head = Texts::tr("It ended here");
}

// What a rule saw here beats what is known in general.
void Explaining::addFindings()
{
    for (int i = 0; i < int(m_session.findings.size()); ++i) {
        const Finding &finding = m_session.findings[size_t(i)];
        if (std::ranges::find(finding.evidence, m_index + 1) == finding.evidence.end())
            continue;
        for (const int number : finding.evidence)
            link(Texts::tr("Shows it too: %1"), number - 1);
        const bool decides = m_session.verdict.finding == i;
        if (decides && m_index == decidingEventOf(m_session)) {
            addVerdict(finding);
            continue;
        }
        if (m_result.title.isEmpty())
            m_result.title = windowText(sentence(findingPhrases(finding, m_session)));
        if (m_result.nextSteps.isEmpty()) {
            for (const QString &step : findingSteps(finding))
                m_result.nextSteps.append(withoutOptions(step));
        }
        if (m_result.side == Side::None)
            m_result.side = finding.side;
        if (m_result.retry == Retry::None)
            m_result.retry = finding.retry;
    }
}

void Explaining::link(const QString &format, int event)
{
    const bool isThere = std::ranges::any_of(
        m_result.links, [event](const EventLink &link) { return link.event == event; });
    if (event >= 0 && event != m_index && !isThere)
        m_result.links.push_back({event, format.arg(eventTitle(m_session, event))});
}

void Explaining::addLinks()
{
    link(Texts::tr("The command: %1"), commandBefore());
    link(Texts::tr("The answer: %1"), replyAfter());
    if (m_session.verdict.outcome != Outcome::Ok)
        link(Texts::tr("What decided: %1"), decidingEventOf(m_session));
}

void Explaining::addTimes()
{
    const auto started = m_session.started;
    if (started.isValid())
        m_result.times.push_back({Texts::tr("Time"),
            zonedTimeText(
                started.addMSecs(m_event.timeNs / 1'000'000), QDateTime::currentDateTime())});
    m_result.times.push_back({Texts::tr("Since the start"), durationText(m_event.timeNs)});
    if (const auto took = tookNs(m_session, m_index))
        m_result.times.push_back({Texts::tr("Took"), durationText(*took)});
}

EventExplanation Explaining::explained()
{
    const int command = commandBefore();
    m_result.event = m_index;
    m_result.stage = m_event.stage;
    m_result.head = eventHead(m_session, m_index);
    m_result.line = eventLine(m_session, m_index, command);
    m_result.outcome = eventOutcome(m_session, m_index);
    if (const Reply *reply = m_session.replyOf(m_event))
        addReply(*reply);
    else if (m_event.kind == EventKind::Sent)
        addCommand();
    else
        addHappening();
    addLinks();
    addFindings();
    m_result.decoded = decodedLines(m_session, m_index);
    addTimes();
    if (m_result.retry == Retry::Later)
        m_result.waitSeconds = waitAskedFor(eventTitle(m_session, m_index));
    return m_result;
}

void putSeen(EventExplanation &explained, const Session &session)
{
    for (int i = 0; i < int(session.findings.size()); ++i) {
        const Finding &finding = session.findings[size_t(i)];
        const QString text = windowText(findingPhrases(finding, session));
        if (text.isEmpty() || finding.evidence.empty())
            continue;
        explained.links.push_back({finding.evidence.back() - 1,
            session.verdict.finding == i ? Texts::tr("What decided: %1").arg(text)
                                         : Texts::tr("Also seen: %1").arg(text)});
    }
}

} // namespace

EventExplanation explainEvent(const Session &session, int event, const Knowledge &knowledge)
{
    return Explaining(session, event, knowledge).explained();
}

EventExplanation explainVerdict(const Session &session, const Knowledge &knowledge)
{
    EventExplanation explained;
    const Explanation advice = adviceOn(session, knowledge);
    explained.head = windowText(happenedPhrases(session));
    explained.outcome = session.verdict.outcome;
    explained.stage = session.verdict.stage;
    for (const Phrases &paragraph : advice.meaning)
        explained.meaning.append(windowText(paragraph));
    for (const Phrases &step : advice.nextSteps)
        explained.nextSteps.append(windowText(step));
    explained.userSentence = windowText(advice.userSentence);
    if (session.verdict.finding) {
        const Finding &finding = session.findings[size_t(*session.verdict.finding)];
        explained.side = finding.side;
        explained.retry = finding.retry;
    }
    const auto &reply = session.verdict.reply;
    if (explained.retry == Retry::Later)
        explained.waitSeconds = waitAskedFor(reply ? reply->text() : QString());
    putSeen(explained, session);
    return explained;
}

EventExplanation explainReply(const ExplainedReply &reply, const Knowledge &knowledge)
{
    const ReplyQuestion &question = reply.question;
    EventExplanation explained;
    const Reply asReply{question.code, reply.explanation.enhanced, {question.text}, question.status,
        question.responseCode};
    QStringList head;
    if (question.code != 0 || !question.status.isEmpty())
        head.append(asReply.codeText());
    for (const QString &more : {asReply.enhanced, asReply.responseCode})
        if (!more.isEmpty())
            head.append(more);
    explained.head = head.join(QLatin1Char(' '));
    explained.isCode = !head.isEmpty();
    explained.command = question.command;
    explained.pieces = codePiecesOf(asReply, knowledge);
    explained.expected = repliesAfter(question.command, question.code, knowledge);
    putReply(explained, reply.explanation);
    switch (explained.retry) {
    case Retry::None:
        explained.outcome = Outcome::Ok;
        break;
    case Retry::Later:
        explained.outcome = Outcome::Temporary;
        break;
    case Retry::No:
    case Retry::AfterChange:
        explained.outcome = Outcome::Permanent;
        break;
    }
    return explained;
}

} // namespace smtpscope
