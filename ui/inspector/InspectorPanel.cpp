// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/InspectorPanel.h"

#include "app/Advice.h"
#include "app/EventExplanation.h"
#include "app/SettingsCard.h"
#include "app/TicketTexts.h"
#include "ui/document/CheckDocument.h"
#include "ui/inspector/BytesView.h"
#include "ui/inspector/ExplanationParts.h"
#include "ui/inspector/ExplanationView.h"
#include "ui/inspector/InspectorHead.h"
#include "ui/inspector/RetryClock.h"
#include "ui/inspector/SettingsCardDialog.h"
#include "ui/inspector/WaitingView.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/kit/ScrollPage.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QThread>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int LeastWidth = 240;

QString textOf(const TicketTexts &texts, CopyChoice choice)
{
    switch (choice) {
    case CopyChoice::Line:
        return texts.line;
    case CopyChoice::Paragraph:
        return texts.paragraph;
    case CopyChoice::Event:
        return texts.event;
    case CopyChoice::Message:
        return texts.userMessage;
    }
    return {};
}

} // namespace

InspectorPanel::InspectorPanel(CheckDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_head(new InspectorHead)
    , m_explanation(new ExplanationView)
    , m_waiting(new WaitingView)
    , m_nothing((new Label(tr("Nothing is selected. Run a check or open one from the history; then "
                              "each row is explained here."),
                     TextRole::Body, Ink::Text2))
                    ->wrapped())
    , m_bytes(new QVBoxLayout)
{
    setMinimumWidth(LeastWidth);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(20, 16, 16, 20);
    inside->setSpacing(18);
    for (QWidget *part : {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_explanation),
             static_cast<QWidget *>(m_waiting)})
        inside->addWidget(part);
    inside->addLayout(m_bytes);
    inside->addStretch(1);
    m_scroll = new ScrollPage(content);
    m_scroll->setAccessibleName(tr("Explanation"));
    auto *top = new Panel;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->addWidget(m_head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(new Rule);
    layout->addWidget(m_scroll, 1);

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &InspectorPanel::refresh);
    connect(m_head, &InspectorHead::copyWanted, this, &InspectorPanel::copy);
    connect(m_head, &InspectorHead::settingsCardWanted, this, &InspectorPanel::showSettingsCard);
    connect(m_explanation, &ExplanationView::eventChosen, this, &InspectorPanel::follow);
    connect(m_explanation, &ExplanationView::messageWanted, this,
        [this] { copy(CopyChoice::Message); });
    connect(document, &CheckDocument::reset, this, [this] { setDue({}); });
    for (const auto signal : {&CheckDocument::reset, &CheckDocument::ended})
        connect(document, signal, this, &InspectorPanel::refreshSoon);
    for (const auto signal : {&CheckDocument::sessionAdded, &CheckDocument::settled})
        connect(document, signal, this, &InspectorPanel::refreshSoon);
    connect(document, &CheckDocument::selectionChanged, this, &InspectorPanel::refreshSoon);
    connect(document, &CheckDocument::eventsAdded, this, [this] {
        if (m_document->selected().event < 0) // else what is shown does not change
            refreshSoon();
    });
    refresh();
}

InspectorPanel::~InspectorPanel()
{
    if (m_job)
        m_job->wait();
}

void InspectorPanel::setDue(const QDateTime &due)
{
    if (m_due == due)
        return;
    m_due = due;
    refreshSoon();
}

// Who walks through a long record with a key held down wants to see where it ends.
void InspectorPanel::refreshSoon()
{
    constexpr size_t ManyEvents = 20'000;
    constexpr int RestMs = 120;
    const int shown = m_document->selected().session;
    const bool isLong =
        shown < m_document->count() && m_document->session(shown).events().size() > ManyEvents;
    m_soon.start(isLong ? RestMs : 0);
}

void InspectorPanel::refresh()
{
    m_soon.stop();
    const EventReference selected = m_document->selected();
    if (selected.session >= m_document->count()) {
        showNothing();
        return;
    }
    if (selected.event < 0 && m_document->isGrowing(selected.session))
        showWaiting(selected.session);
    else
        showExplanation(selected);
}

void InspectorPanel::showNothing()
{
    const bool isRunning = m_document->isRunning(); // and the first session is about to come
    m_head->setVisible(isRunning);
    m_nothing->setVisible(!isRunning);
    m_explanation->hide();
    m_waiting->hide();
    m_waiting->stop();
    showBytes({});
    if (isRunning)
        m_head->setWaiting(tr("for the first answer"));
}

void InspectorPanel::showWaiting(int session)
{
    const AwaitedAnswer awaited =
        awaitedAnswer(m_document->session(session), applicationKnowledge());
    m_head->show();
    m_head->setWaiting(awaited.line);
    m_waiting->setAwaited(awaited);
    m_waiting->show();
    m_nothing->hide();
    m_explanation->hide();
    showBytes({});
}

void InspectorPanel::showExplanation(const EventReference &selected)
{
    const Session &session = m_document->session(selected.session);
    const bool isEvent = selected.event >= 0 && selected.event < int(session.events().size());
    const EventExplanation explained = isEvent
        ? explainEvent(session, selected.event, applicationKnowledge())
        : explainVerdict(session, applicationKnowledge());
    const bool isVerdict = !isEvent || explained.isDeciding;
    m_head->show();
    m_head->setExplanation(explained, isVerdict ? markOf(session) : markOf(explained));
    const bool canWait = explained.waitSeconds > 0 && !m_document->isRunning();
    m_explanation->setBelowRetry(canWait ? retryClock(explained.waitSeconds) : nullptr);
    m_explanation->setExplanation(explained);
    m_explanation->show();
    m_waiting->hide();
    m_waiting->stop();
    m_nothing->hide();
    showBytes(selected);
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *InspectorPanel::retryClock(int seconds)
{
    auto *clock = new RetryClock(seconds, m_due);
    connect(clock, &RetryClock::started, this, [this](int wait) {
        m_due = QDateTime::currentDateTimeUtc().addSecs(wait);
        Q_EMIT checkAgainIn(wait);
    });
    connect(clock, &RetryClock::cancelled, this, [this] {
        m_due = {};
        Q_EMIT checkAgainCancelled();
    });
    connect(clock, &RetryClock::nowWanted, this, &InspectorPanel::runAgainRequested);
    return clock;
}

void InspectorPanel::showBytes(const EventReference &selected)
{
    while (QLayoutItem *item = m_bytes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (selected.session >= m_document->count() || selected.event < 0)
        return;
    const Session &session = m_document->session(selected.session);
    if (selected.event >= int(session.events().size()))
        return;
    const QByteArrayView bytes = session.bytesOf(session.events()[size_t(selected.event)]);
    if (!bytes.isEmpty())
        m_bytes->addWidget(new BytesView(
            bytes.first(qMin(bytes.size(), MostShownBytes)).toByteArray(), bytes.size()));
}

void InspectorPanel::follow(int event)
{
    m_document->select({m_document->selected().session, event});
}

// A record of usual length is redacted at once; a long one beside the window.
void InspectorPanel::copy(CopyChoice choice)
{
    constexpr qsizetype MostAtOnce = 64 * 1024; // bytes
    const EventReference selected = m_document->selected();
    if (selected.session >= m_document->count() || m_document->isGrowing(selected.session) || m_job)
        return;
    const Session &session = m_document->session(selected.session);
    const auto work = [session, event = selected.event] {
        return ticketTexts(session, event, applicationKnowledge(), QDateTime::currentDateTime());
    };
    if (session.arena().size() <= MostAtOnce) {
        deliver(work(), choice);
        return;
    }
    m_head->setNotice(tr("Private things are being replaced…"), Ink::Text2);
    const auto result = std::make_shared<std::variant<TicketTexts, InputError>>();
    m_job.reset(QThread::create([work, result] { *result = work(); }));
    connect(m_job.get(), &QThread::finished, this, [this, result, choice] {
        m_job->wait();
        m_job.release()->deleteLater();
        deliver(*result, choice);
    });
    m_job->start();
}

void InspectorPanel::deliver(const std::variant<TicketTexts, InputError> &result, CopyChoice choice)
{
    if (const auto *texts = std::get_if<TicketTexts>(&result)) {
        QGuiApplication::clipboard()->setText(textOf(*texts, choice));
        m_head->setNotice(tr("Copied; private things are replaced."), Ink::Ok);
    } else {
        m_head->setNotice(std::get<InputError>(result).message, Ink::Permanent);
    }
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void InspectorPanel::showSettingsCard()
{
    const EventReference selected = m_document->selected();
    if (selected.session >= m_document->count())
        return;
    auto *dialog = new SettingsCardDialog(settingsOf(m_document->session(selected.session)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace smtpscope
