// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/DocumentBuilder.h"

#include "report/Escalation.h"
#include "report/Explanation.h"
#include "report/NotTested.h"
#include "report/OtherTools.h"
#include "report/SessionTables.h"
#include "report/SharingFacts.h"
#include "report/StageTimes.h"
#include "report/VerdictTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DocumentBuilder)
};

// Marks what looks like a stand-in in all texts of a block.
struct StandInMarker
{
    void operator()(HeadingBlock &block) const { mark(block.text); }
    void operator()(VerdictBlock &block) const
    {
        mark(block.sentence);
        markFacts(block.facts);
    }
    void operator()(ParagraphBlock &block) const { mark(block.text); }
    void operator()(FactsBlock &block) const { markFacts(block.facts); }
    void operator()(TableBlock &block) const
    {
        for (auto &row : block.rows)
            std::for_each(row.begin(), row.end(), mark);
    }
    void operator()(ItemsBlock &block) const
    {
        std::for_each(block.items.begin(), block.items.end(), mark);
    }
    void operator()(CodeBlock &block) const
    {
        std::for_each(block.lines.begin(), block.lines.end(), mark);
    }
    void operator()(StagesBlock &) const { }
    void operator()(TranscriptBlock &) const { }

    static void mark(Phrases &text) { text = withStandIns(text); }
    static void markFacts(std::vector<Fact> &facts)
    {
        for (Fact &fact : facts)
            mark(fact.value);
    }
};

class DocumentBuilder
{
public:
    DocumentBuilder(const RedactedCheck &check, const ReportFacts &facts)
        : m_check(check), m_facts(facts)
    { }

    ReportDocument build();

private:
    void opening(const Session &decider);
    void session(const Session &session);
    void verdict(const Session &session, const Verdict &verdict);
    void explanation(const Session &session);
    void escalation(const Session &session);
    void details(const Session &session);
    void transcript(const Session &session);
    void closing(const Session &decider);
    void masking();
    void tools(const Session &decider);

    void heading(const QString &text, int level)
    {
        m_document.push_back(HeadingBlock{level, own(text)});
    }
    void paragraph(const QString &text) { m_document.push_back(ParagraphBlock{own(text)}); }

    const RedactedCheck &m_check;
    const ReportFacts &m_facts;
    ReportDocument m_document;
    int m_level = 2; // of the headings within a session
};

// The session whose verdict is the check's.
const Session &deciderOf(const RedactedCheck &check)
{
    for (const RedactedSession &one : check.sessions()) {
        if (one.session().verdict == check.verdict())
            return one.session();
    }
    return check.sessions().front().session();
}

// The sessions of a grid go to one host; those of mail hosts to one port.
NotTestedScope scopeOf(const RedactedCheck &check)
{
    if (!check.isCheck())
        return NotTestedScope::OneEndpoint;
    const auto &sessions = check.sessions();
    const bool isGrid = std::any_of(sessions.begin(), sessions.end(), [&](const auto &one) {
        const Session &first = sessions.front().session();
        return one.session().plan.host == first.plan.host
            && one.session().plan.port != first.plan.port;
    });
    return isGrid ? NotTestedScope::Grid : NotTestedScope::Hosts;
}

// Mail hosts were asked for by a domain, which only the recipients tell.
Phrases checkName(const RedactedCheck &check, const Session &decider)
{
    if (!check.isCheck())
        return sessionName(decider);
    const Plan &plan = decider.plan;
    if (!decider.endpoint.preference)
        return plan.host.isEmpty() ? sessionName(decider) : recorded(plan.host);
    const QString domain =
        plan.to.isEmpty() ? QString() : plan.to.front().section(QLatin1Char('@'), -1);
    if (domain.isEmpty())
        return filled(Texts::tr("mail hosts, of which %1 decided"), {recorded(plan.host)});
    return filled(Texts::tr("mail hosts of %1"), {recorded(domain)});
}

ReportDocument DocumentBuilder::build()
{
    if (m_check.sessions().empty()) {
        heading(Texts::tr("SMTPscope report"), 1);
        paragraph(Texts::tr("This check has no session: nothing was tried."));
        return m_document;
    }
    const Session &decider = deciderOf(m_check);
    opening(decider);
    if (m_check.isCheck()) {
        m_level = 3;
        const std::vector<Phrases> names = sessionNames(m_check);
        auto name = names.begin();
        for (const RedactedSession &one : m_check.sessions()) {
            m_document.push_back(HeadingBlock{2, *name++});
            verdict(one.session(), one.session().verdict);
            session(one.session());
        }
        m_level = 2;
    } else {
        session(decider);
    }
    closing(decider);
    const bool isMasked = m_check.policy().name != QLatin1String("none");
    for (Block &block : m_document) {
        if (isMasked)
            std::visit(StandInMarker(), block);
    }
    return m_document;
}

void DocumentBuilder::opening(const Session &decider)
{
    m_document.push_back(
        HeadingBlock{1, filled(Texts::tr("SMTPscope report: %1"), {checkName(m_check, decider)})});
    verdict(decider, m_check.verdict());
    if (!m_check.isCheck())
        return;
    auto &facts = std::get<VerdictBlock>(m_document.back()).facts;
    facts.insert(facts.begin(), {Texts::tr("Host"), sessionName(decider)});
    heading(Texts::tr("Hosts"), 2);
    m_document.push_back(hostsTable(m_check));
}

void DocumentBuilder::verdict(const Session &session, const Verdict &verdict)
{
    VerdictBlock block;
    block.mark = markOf(verdict.outcome);
    block.sentence = happenedPhrases(session);
    block.facts = {{Texts::tr("Stage"), own(idOf(verdict.stage))},
        {Texts::tr("Outcome"), own(idOf(verdict.outcome))}};
    if (session.verdict.finding) {
        const Finding &finding = session.findings[size_t(*session.verdict.finding)];
        if (finding.side != Side::None)
            block.facts.push_back(
                {Texts::tr("Who can mend it"), own(sideText(finding.side, session.plan.protocol))});
        block.facts.push_back({Texts::tr("Try again"), own(retryText(finding.retry))});
    }
    block.way = stagesOf(session);
    m_document.push_back(block);
}

void DocumentBuilder::session(const Session &session)
{
    explanation(session);
    escalation(session);
    details(session);
    transcript(session);
}

void DocumentBuilder::explanation(const Session &session)
{
    const Explanation explanation = explanationOf(session, m_facts.knowledge);
    if (!explanation.meaning.empty())
        heading(Texts::tr("What it means"), m_level);
    for (const Phrases &text : explanation.meaning)
        m_document.push_back(ParagraphBlock{text});
    if (!explanation.nextSteps.empty()) {
        heading(Texts::tr("What to do next"), m_level);
        m_document.push_back(ItemsBlock{true, explanation.nextSteps});
    }
    if (!explanation.userSentence.empty()) {
        heading(Texts::tr("To tell the person who asked"), m_level);
        m_document.push_back(ParagraphBlock{explanation.userSentence});
    }
}

void DocumentBuilder::escalation(const Session &session)
{
    heading(escalationHeading(session), m_level);
    m_document.push_back(FactsBlock{escalationFacts(session, m_facts.exported)});
    const std::vector<Phrases> reply = quotedReply(session);
    if (reply.empty())
        return;
    paragraph(Texts::tr("The server's words:"));
    m_document.push_back(CodeBlock{reply});
}

void DocumentBuilder::details(const Session &session)
{
    if (!session.recipients.empty()) {
        heading(Texts::tr("Recipients"), m_level);
        m_document.push_back(recipientsTable(session));
    }
    heading(Texts::tr("The way, and how long each stage took"), m_level);
    m_document.push_back(stagesOf(session));
    const std::vector<Fact> certificate = certificateFacts(session);
    if (!certificate.empty()) {
        heading(Texts::tr("Certificate"), m_level);
        m_document.push_back(FactsBlock{certificate});
    }
    const std::vector<Phrases> seen = alsoSeen(session);
    if (!seen.empty()) {
        heading(Texts::tr("Also seen"), m_level);
        m_document.push_back(ItemsBlock{false, seen});
    }
}

void DocumentBuilder::transcript(const Session &session)
{
    heading(Texts::tr("Transcript"), m_level);
    if (session.events().empty()) {
        paragraph(Texts::tr("Nothing was recorded."));
        return;
    }
    paragraph(Texts::tr("Time since the start, how long an answer took, the stage, and what was "
                        "said: C: by this computer, S: by the server, S~ a line of the server that "
                        "never ended."));
    m_document.push_back(TranscriptBlock{&session, decidingEventOf(session)});
}

void DocumentBuilder::closing(const Session &decider)
{
    heading(Texts::tr("What was not tested"), 2);
    m_document.push_back(ItemsBlock{false, notTested(decider, scopeOf(m_check))});
    heading(Texts::tr("Environment"), 2);
    m_document.push_back(FactsBlock{environmentFacts(m_check, m_facts)});
    masking();
    tools(decider);
}

void DocumentBuilder::masking()
{
    heading(Texts::tr("What was masked"), 2);
    paragraph(policyText(m_check.policy()));
    const std::vector<Fact> masked = maskedFacts(m_check);
    if (!masked.empty())
        m_document.push_back(FactsBlock{masked});
    if (m_check.policy().name != QLatin1String("none"))
        paragraph(standInText());
}

void DocumentBuilder::tools(const Session &decider)
{
    Plan plan = decider.plan;
    if (scopeOf(m_check) == NotTestedScope::Grid)
        plan.insecure = false; // a grid's own doing, which nobody asked for
    heading(Texts::tr("The same in other tools"), 2);
    paragraph(Texts::tr("Stand-ins have to be replaced by what they stand for, and PASSWORD by the "
                        "password."));
    if (m_check.isCheck())
        m_document.push_back(
            ParagraphBlock{filled(Texts::tr("The commands are for %1."), {sessionName(decider)})});
    for (const ToolCommand &tool : otherTools(plan)) {
        heading(tool.tool, 3);
        if (!tool.command.empty())
            m_document.push_back(CodeBlock{{tool.command}});
        if (!tool.remark.isEmpty())
            paragraph(tool.remark);
    }
}

} // namespace

ReportDocument reportDocument(const RedactedCheck &check, const ReportFacts &facts)
{
    return DocumentBuilder(check, facts).build();
}

} // namespace smtpscope
