// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/CheckController.h"

#include "app/ConsolePreparation.h"
#include "app/PlanStory.h"
#include "ui/document/CheckDocument.h"

#include <utility>

namespace smtpscope {

namespace {

// A plan that cannot be told cannot be run either, and that was said before.
std::vector<PendingStep> pendingStepsOf(const Plan &plan, const CheckSecrets &secrets)
{
    std::vector<PendingStep> steps;
    const auto told = planStory(plan, secrets);
    if (const auto *story = std::get_if<PlanStory>(&told)) {
        for (const PlanRow &row : story->rows)
            steps.push_back({row.stage, row.text});
    }
    return steps;
}

} // namespace

QString titleOf(const CheckWish &wish)
{
    if (!wish.title.isEmpty())
        return wish.title;
    if (wish.isDomain)
        return wish.plan.host;
    return wish.plan.host + QLatin1Char(':') + QString::number(wish.plan.port);
}

CheckController::CheckController(CheckDocument *document, QObject *parent)
    : QObject(parent), m_document(document)
{ }

// What still runs ends now, so that the document has nothing that goes away.
CheckController::~CheckController()
{
    blockSignals(true);
    stop();
}

std::optional<InputError> CheckController::start(const CheckWish &wish)
{
    return wish.isDomain ? startDomain(wish) : startOne(wish);
}

void CheckController::stop()
{
    if (!m_isRunning)
        return;
    if (m_one)
        m_one->cancel();
    else if (m_domain)
        m_domain->cancel();
}

bool CheckController::isRunning() const
{
    return m_isRunning;
}

std::optional<InputError> CheckController::startOne(const CheckWish &wish)
{
    auto prepared = wish.isByHand ? prepareConsole(wish.plan, wish.secrets)
                                  : prepareCheck(wish.plan, wish.secrets);
    if (const auto *error = std::get_if<InputError>(&prepared))
        return *error;
    auto &input = std::get<DriverInput>(prepared);
    input.stepwise = wish.isStepwise || wish.isByHand;
    stop();
    m_document->begin(titleOf(wish));
    m_domain.reset();
    m_one = std::make_unique<CheckRun>(std::move(input));
    m_wish = wish;
    m_isRunning = true;
    m_document->addGrowing([run = m_one.get()]() -> const Session & { return run->session(); },
        wish.isByHand ? std::vector<PendingStep>() : pendingStepsOf(wish.plan, wish.secrets));
    connect(m_one.get(), &CheckRun::recorded, m_document, [this] { m_document->grow(0); });
    connect(m_one.get(), &CheckRun::finished, this, &CheckController::endOne);
    Q_EMIT began();
    m_one->start();
    return std::nullopt;
}

std::optional<InputError> CheckController::startDomain(const CheckWish &wish)
{
    auto run = std::make_unique<MxRun>(wish.plan, wish.secrets);
    if (const auto error = run->prepare())
        return error;
    stop();
    m_document->begin(titleOf(wish));
    m_one.reset();
    m_domain = std::move(run);
    m_wish = wish;
    m_isRunning = true;
    connect(m_domain.get(), &MxRun::began, this, &CheckController::followDomain);
    connect(m_domain.get(), &MxRun::recorded, m_document,
        [this](int session) { m_document->grow(session); });
    connect(m_domain.get(), &MxRun::ended, m_document,
        [this](int session) { m_document->settle(session, m_domain->run().session(session)); });
    connect(m_domain.get(), &MxRun::finished, this, &CheckController::endDomain);
    Q_EMIT began();
    m_domain->start();
    return std::nullopt;
}

void CheckController::followDomain()
{
    const SessionsRun &run = m_domain->run();
    for (int index = 0; index < run.count(); ++index)
        m_document->addGrowing([&run, index]() -> const Session & { return run.session(index); },
            pendingStepsOf(run.session(index).plan, m_wish->secrets));
}

void CheckController::endOne()
{
    m_isRunning = false;
    m_document->settle(0, m_one->session());
    m_document->end();
    Q_EMIT ended(
        {{m_one->session()}, {&m_one->masker()}, m_one->isSafeToSave(), m_one->hasShortSecret()});
}

// What the sessions show together is known only now.
void CheckController::endDomain()
{
    m_isRunning = false;
    const Check check = m_domain->check();
    for (int index = 0; index < int(check.sessions.size()); ++index)
        m_document->settle(index, check.sessions.at(size_t(index)));
    m_document->setDeciding(MxRun::decider(check));
    m_document->end();
    const SessionsRun &run = m_domain->run();
    Q_EMIT ended({check.sessions, run.maskers(), run.isSafeToSave(), run.hasShortSecret()});
}

} // namespace smtpscope
