// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/Banner.h"

#include "ui/document/CheckDocument.h"
#include "ui/kit/Button.h"
#include "ui/kit/Chip.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/PathStrip.h"
#include "ui/window/BannerContent.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int SignSize = 32;
constexpr int StripeWidth = 4;
constexpr int RefreshMs = 100; // a running check changes faster than anybody reads

// A button for @p action; the action's own text may have a shortcut and dots in it.
Button *buttonFor(QAction *action, const QString &text, Drawing drawing)
{
    auto *button = new Button(text, ButtonWeight::Normal, drawing);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

Banner::Banner(CheckDocument *document, QAction *copy, QAction *stop, QWidget *parent)
    : QWidget(parent), m_document(document), m_refresh(new QTimer(this))
{
    setAccessibleName(tr("Verdict"));
    build(copy, stop);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(RefreshMs);
    connect(m_refresh, &QTimer::timeout, this, &Banner::refresh);
    connect(document, &CheckDocument::reset, this, &Banner::refresh);
    connect(document, &CheckDocument::settled, this, &Banner::refreshSoon);
    connect(document, &CheckDocument::eventsAdded, this, &Banner::refreshSoon);
    connect(document, &CheckDocument::ended, this, &Banner::refresh);
    connect(m_path, &PathStrip::stageChosen, this, &Banner::selectStage);
    refresh();
}

void Banner::build(QAction *copy, QAction *stop)
{
    m_sign = new DrawingLabel(Drawing::OutcomePending, Ink::Pending, SignSize);
    m_sentence = (new Label({}, TextRole::Verdict))->wrapped()->selectable();
    m_remark = (new Label({}, TextRole::Body, Ink::Text2))->wrapped();
    auto *answers = new QHBoxLayout;
    answers->setSpacing(6);
    m_where = addAnswer(tr("Where"), answers);
    m_who = addAnswer(tr("Who can fix it"), answers);
    m_again = addAnswer(tr("Try again?"), answers);
    answers->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(m_sentence);
    texts->addWidget(m_remark);
    texts->addLayout(answers);
    texts->addStretch(1);
    m_copy = buttonFor(copy, tr("Copy for ticket"), Drawing::Copy);
    m_stop = buttonFor(stop, tr("Stop"), Drawing::Stop);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(m_sign, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    top->addWidget(m_stop, 0, Qt::AlignTop);
    m_path = new PathStrip;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 16, 6);
    layout->setSpacing(8);
    layout->addLayout(top, 1);
    layout->addWidget(m_path);
}

Banner::Answer Banner::addAnswer(const QString &question, QHBoxLayout *row)
{
    Answer answer;
    answer.question = new Label(question, TextRole::Small, Ink::Text2);
    answer.chip = new Chip;
    row->addWidget(answer.question);
    row->addWidget(answer.chip);
    row->addSpacing(10);
    return answer;
}

void Banner::refreshSoon()
{
    if (!m_refresh->isActive())
        m_refresh->start();
}

void Banner::refresh()
{
    if (m_document->isEmpty() && !m_document->isRunning())
        return;
    const BannerContent content = bannerContentOf(*m_document);
    m_mark = content.mark;
    m_sign->setDrawing(drawingOf(content.mark), inkOf(content.mark));
    m_sentence->setText(content.sentence);
    m_remark->setText(content.remark);
    m_remark->setVisible(!content.remark.isEmpty());
    m_copy->setVisible(!m_document->isRunning());
    m_stop->setVisible(m_document->isRunning());
    showAnswers(content);
    std::vector<PathStation> stations;
    for (const BannerStation &station : content.stations)
        stations.push_back({station.name, station.time, station.mark});
    m_path->setStations(stations);
    update();
}

void Banner::showAnswers(const BannerContent &content)
{
    const auto show = [](const Answer &answer, bool isKnown, const ChipLook &look) {
        answer.question->setVisible(isKnown);
        answer.chip->setVisible(isKnown);
        if (isKnown)
            answer.chip->setLook(look);
    };
    const Stage stage = content.stage.value_or(Stage::Done);
    const Side side = content.side.value_or(Side::None);
    const Retry retry = content.retry.value_or(Retry::None);
    show(m_where, content.stage.has_value(),
        {nameOf(stage), drawingOf(stage), inkOf(content.mark), softOf(content.mark), true});
    show(m_who, side != Side::None,
        {nameOf(side), drawingOf(side), Ink::Text, Surface::PendingSoft, true});
    show(m_again, retry != Retry::None,
        {nameOf(retry),
            retry == Retry::Later ? Drawing::OutcomeTemporary : Drawing::OutcomeCancelled,
            Ink::Text, Surface::PendingSoft, true});
}

// The last event of the station: of a stage that failed it is the one that shows it.
void Banner::selectStage(int station)
{
    const BannerContent content = bannerContentOf(*m_document);
    if (station < 0 || station >= int(content.stations.size()) || m_document->isEmpty())
        return;
    const int index = m_document->deciding();
    const std::vector<Event> &events = m_document->session(index).events();
    const Stage stage = content.stations.at(size_t(station)).stage;
    for (int event = int(events.size()) - 1; event >= 0; --event) {
        if (bannerStationOf(events.at(size_t(event)).stage) == stage) {
            m_document->select({index, event});
            return;
        }
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    QPainter painter(this);
    painter.fillRect(rect(), colour(Surface::Base, palette));
    painter.fillRect(0, 0, StripeWidth, height(), colour(inkOf(m_mark), palette));
}

} // namespace smtpscope
