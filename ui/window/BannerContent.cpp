// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/BannerContent.h"

#include "app/Advice.h"
#include "app/AwaitedAnswer.h"
#include "report/OptionWords.h"
#include "report/StageTimes.h"
#include "report/VerdictTexts.h"
#include "ui/document/CheckDocument.h"
#include "ui/kit/OutcomeLook.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BannerContent)
};

constexpr qint64 NsInMs = 1'000'000;
constexpr qint64 MsInSecond = 1'000;

QString shortDuration(qint64 ns)
{
    const qint64 ms = (ns + NsInMs / 2) / NsInMs;
    if (ms < MsInSecond)
        return Texts::tr("%1 ms").arg(ms);
    return Texts::tr("%1 s").arg(double(ms) / MsInSecond, 0, 'f', 2);
}

bool isOnTheRoad(Stage stage)
{
    return stage != Stage::Input && stage != Stage::Quit && stage != Stage::Logout
        && stage != Stage::Done;
}

// Two parts of one station: what went wrong in either is what it shows.
Mark together(Mark first, Mark second)
{
    const bool firstIsQuiet = first == Mark::Ok || first == Mark::Skipped || first == Mark::Pending;
    if (firstIsQuiet && second == Mark::Pending)
        return first;
    return firstIsQuiet ? second : first;
}

struct Part
{
    BannerStation station;
    qint64 tookNs = 0;
    bool isReached = false;
};

std::vector<Part> partsOf(const Session &session)
{
    std::vector<Part> parts;
    for (const StageTime &time : stagesOf(session).stages) {
        const Stage stage = bannerStationOf(time.stage);
        if (!isOnTheRoad(stage))
            continue;
        if (!parts.empty() && parts.back().station.stage == stage) {
            Part &part = parts.back();
            part.station.mark = together(part.station.mark, time.mark);
            part.tookNs += time.tookNs;
            part.isReached = part.isReached || time.startNs;
        } else {
            parts.push_back(
                {{stage, nameOf(stage), time.mark, {}}, time.tookNs, time.startNs.has_value()});
        }
    }
    return parts;
}

void addTimes(std::vector<Part> &parts)
{
    for (Part &part : parts) {
        if (part.isReached)
            part.station.time = shortDuration(part.tookNs);
        else if (part.station.mark == Mark::Skipped)
            part.station.time = Texts::tr("left out");
        else
            part.station.time = Texts::tr("not reached");
    }
}

// The stage that is awaited goes on; what comes after it is still to come.
void markRunning(std::vector<Part> &parts, Stage awaited)
{
    const Stage now = bannerStationOf(awaited);
    const auto current = std::find_if(
        parts.begin(), parts.end(), [now](const Part &part) { return part.station.stage == now; });
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part < current)
            part->station.mark = part->isReached ? Mark::Ok : Mark::Skipped;
        else
            part->station.mark = part == current ? Mark::Running : Mark::Pending;
        if (part >= current && !part->isReached)
            part->station.time.clear();
    }
}

// @p awaited only of a session that goes on.
std::vector<BannerStation> stationsOf(const Session &session, std::optional<Stage> awaited)
{
    std::vector<Part> parts = partsOf(session);
    addTimes(parts);
    if (awaited)
        markRunning(parts, *awaited);
    std::vector<BannerStation> stations;
    for (const Part &part : parts)
        stations.push_back(part.station);
    return stations;
}

QString awaitedAt(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
    case Stage::Input:
        return Texts::tr("Looking up the server's address…");
    case Stage::Connect:
        return Texts::tr("Opening the connection…");
    case Stage::Banner:
    case Stage::Greeting:
        return Texts::tr("Waiting for the server's greeting…");
    case Stage::Ehlo:
    case Stage::Capability:
        return Texts::tr("Asking what the server can do…");
    case Stage::StartTls:
    case Stage::Tls:
        return Texts::tr("Setting up the encryption…");
    case Stage::Auth:
    case Stage::Login:
        return Texts::tr("Waiting for the answer to the sign-in…");
    case Stage::Mail:
        return Texts::tr("Asking whether the sender is accepted…");
    case Stage::Rcpt:
        return Texts::tr("Asking whether the recipient is accepted…");
    case Stage::Data:
    case Stage::Body:
        return Texts::tr("Handing the message over…");
    case Stage::Quit:
    case Stage::Logout:
    case Stage::Done:
        return Texts::tr("Saying goodbye…");
    }
    return {};
}

BannerContent runningContent(const Session *session)
{
    BannerContent content;
    if (!session) {
        content.sentence = Texts::tr("Looking up which servers take this domain's mail…");
        return content;
    }
    const Stage awaited = awaitedAnswer(*session, applicationKnowledge()).stage;
    content.sentence = awaitedAt(awaited);
    content.remark =
        Texts::tr("Everything is fine so far. Each step may take up to %1 s; you can stop at any "
                  "time.")
            .arg(session->plan.limits.deadlineMs / double(MsInSecond));
    content.stations = stationsOf(*session, awaited);
    return content;
}

BannerContent endedContent(const Session &session)
{
    BannerContent content;
    const Verdict &verdict = session.verdict;
    content.mark = markOf(session);
    content.sentence = windowText(headlinePhrases(session));
    content.stations = stationsOf(session, {});
    if (verdict.outcome == Outcome::Ok)
        return content;
    content.stage = bannerStationOf(verdict.stage);
    for (BannerStation &station : content.stations) {
        if (station.stage == content.stage)
            station.mark = content.mark; // one outcome, one mark
    }
    if (verdict.finding) {
        const Finding &finding = session.findings.at(size_t(*verdict.finding));
        content.side = finding.side;
        content.retry = finding.retry;
    }
    return content;
}

} // namespace

Stage bannerStationOf(Stage stage)
{
    if (stage == Stage::StartTls)
        return Stage::Tls;
    return stage == Stage::Data ? Stage::Body : stage;
}

BannerContent bannerContentOf(const CheckDocument &document)
{
    if (!document.isRunning())
        return endedContent(document.session(document.deciding()));
    for (int index = 0; index < document.count(); ++index) {
        if (document.isGrowing(index))
            return runningContent(&document.session(index));
    }
    return document.count() == 0 ? runningContent(nullptr)
                                 : endedContent(document.session(document.deciding()));
}

} // namespace smtpscope
