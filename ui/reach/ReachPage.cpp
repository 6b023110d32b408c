// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/reach/ReachPage.h"

#include "app/GridSentences.h"
#include "ui/compare/OutcomeBanner.h"
#include "ui/kit/Button.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Panel.h"
#include "ui/reach/ReachDelegate.h"
#include "ui/reach/ReachHeader.h"
#include "ui/reach/ReachModel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int Margin = 20;
constexpr int TimeLimitMs = 10'000; // a grid is for an overview: nobody waits half a minute for it

} // namespace

ReachPage::ReachPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReachModel(this))
    , m_table(new QTableView)
    , m_hostField(new QLineEdit)
    , m_fault((new Label({}, TextRole::Small, Ink::Permanent))->wrapped())
    , m_start(new Button(tr("Test"), ButtonWeight::Primary, Drawing::RunAgain))
    , m_stop(new Button(tr("Stop"), ButtonWeight::Normal, Drawing::Stop))
    , m_banner(new OutcomeBanner)
{
    auto *panel = new Panel(Surface::Base);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(new Rule);
    layout->addWidget(bar());
    layout->addWidget(new Rule);
    setUpTable();
    auto *grid = new QVBoxLayout;
    grid->setContentsMargins(Margin, 8, 16, 16);
    grid->setSpacing(16);
    grid->addWidget(m_table);
    grid->addWidget(legend());
    grid->addStretch(1);
    layout->addLayout(grid, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(panel);
    setFocusProxy(m_hostField);
    m_defaults.limits.deadlineMs = TimeLimitMs;
    connect(m_start, &Button::clicked, this, &ReachPage::start);
    connect(m_stop, &Button::clicked, this, &ReachPage::stop);
    connect(m_hostField, &QLineEdit::returnPressed, this, &ReachPage::start);
    connect(m_hostField, &QLineEdit::textEdited, this, [this] { showHostFault({}); });
    connect(m_table, &QTableView::activated, this, &ReachPage::activate);
    m_banner->say(Mark::Pending, tr("Which ports can this computer reach?"),
        tr("Every mail port of a host is tried in every way. Nobody signs in, nothing is sent."));
    showHostFault({});
    m_stop->setEnabled(false);
}

ReachPage::~ReachPage() = default;

QWidget *ReachPage::bar()
{
    auto *box = new QWidget;
    auto *name = new Label(tr("Host"), TextRole::Strong);
    name->setBuddy(m_hostField);
    m_hostField->setAccessibleName(tr("Host"));
    m_hostField->setPlaceholderText(QStringLiteral("smtp.example.com"));
    m_hostField->setMinimumWidth(220);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new Label(tr("What can this computer reach?"), TextRole::Title));
    line->addStretch(1);
    line->addWidget(name);
    line->addWidget(m_hostField);
    line->addWidget(m_start);
    line->addWidget(m_stop);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Margin, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_fault);
    return box;
}

QWidget *ReachPage::legend()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    const auto add = [layout](GridCellState state, const QString &text) {
        layout->addWidget(new DrawingLabel(drawingOf(markOf(state)), inkOf(markOf(state))));
        layout->addWidget(new Label(text, TextRole::Small, Ink::Text2));
        layout->addSpacing(16);
    };
    add(GridCellState::Works, tr("works"));
    add(GridCellState::OtherWay, tr("works only another way"));
    add(GridCellState::Fails, tr("does not work"));
    add(GridCellState::Waiting, tr("not tried"));
    layout->addWidget((new Label(tr("A framed cell is one to use. Enter starts a check with it."),
                           TextRole::Small, Ink::Text2))
                          ->wrapped(),
        1);
    return box;
}

void ReachPage::setUpTable()
{
    auto *columns = new ReachHeader(Qt::Horizontal, m_table);
    auto *rows = new ReachHeader(Qt::Vertical, m_table);
    m_table->setAccessibleName(tr("Ports and ways to encrypt"));
    m_table->setHorizontalHeader(columns);
    m_table->setVerticalHeader(rows);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ReachDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    if (auto *corner = m_table->findChild<QAbstractButton *>()) {
        corner->setAccessibleName(tr("Ports and ways"));
        corner->installEventFilter(this);
    }
    columns->setSectionResizeMode(QHeaderView::Stretch);
    rows->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReachPage::fitTable);
    fitTable();
}

// A folded family is one cell over all rows. The table is as high as its rows: the page scrolls
// nothing.
void ReachPage::fitTable()
{
    m_table->clearSpans();
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_model->isFolded(column))
            m_table->setSpan(0, column, m_model->rowCount(), 1);
    m_table->horizontalHeader()->setMinimumSectionSize(130);
    m_table->resizeRowsToContents();
    const int rows = m_table->verticalHeader()->length();
    m_table->setFixedHeight(rows + m_table->horizontalHeader()->sizeHint().height() + 14);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void ReachPage::setHost(const QString &host)
{
    m_hostField->setText(host);
    showHostFault({});
}

void ReachPage::setControlTarget(const QString &host, quint16 port)
{
    m_controlHost = host;
    m_controlPort = port;
}

std::optional<Plan> ReachPage::control() const
{
    if (m_controlHost.isEmpty() || m_controlHost == m_host)
        return {};
    Plan plan = m_defaults;
    plan.host = m_controlHost;
    plan.port = m_controlPort;
    plan.family = AddressFamily::Any;
    return plan;
}

Plan ReachPage::planFor(const GridField &field) const
{
    Plan plan = m_defaults;
    plan.host = m_host;
    plan.port = field.port;
    plan.security = field.security;
    plan.family = field.family;
    return plan;
}

void ReachPage::start()
{
    if (m_run)
        return;
    m_host = m_hostField->text().trimmed();
    if (m_host.isEmpty()) {
        showHostFault(tr("Enter the name or the IP address of a mail server."));
        m_hostField->setFocus();
        return;
    }
    Plan plan = m_defaults;
    plan.host = m_host;
    plan.family = AddressFamily::Any;
    m_run = std::make_unique<GridRun>(plan, CheckSecrets(), control());
    if (const auto error = m_run->prepare()) {
        m_run.reset();
        showHostFault(error->message);
        return;
    }
    connect(m_run.get(), &GridRun::ended, this, &ReachPage::onEnded);
    // Not within the signal of what onFinished() takes away.
    connect(m_run.get(), &GridRun::finished, this, &ReachPage::onFinished, Qt::QueuedConnection);
    m_model->begin(m_run->fields());
    m_start->setEnabled(false);
    m_stop->setEnabled(true);
    showProgress();
    m_run->start();
}

void ReachPage::stop()
{
    if (m_run)
        m_run->cancel();
}

void ReachPage::onEnded(int session)
{
    const Session &record = m_run->run().session(session);
    m_model->setEnded(session, record);
    showProgress();
    Q_EMIT contacted(record, m_run->fields()[size_t(session)].isControl);
}

void ReachPage::onFinished()
{
    const std::unique_ptr<GridRun> run = std::move(m_run);
    if (!run)
        return;
    const Check check = run->check();
    m_start->setEnabled(true);
    m_start->setText(tr("Test again"));
    m_stop->setEnabled(false);
    m_model->end(check.sessions);
    showConclusion(run->fields(), check.sessions);
    Q_EMIT finished(check);
}

void ReachPage::showHostFault(const QString &text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    m_hostField->setProperty("faulty", !text.isEmpty());
    m_hostField->setAccessibleDescription(text);
    m_hostField->update();
}

void ReachPage::showProgress()
{
    const QString text = tr("Trying the mail ports of %1: %2 of %3 ways are known.")
                             .arg(m_host, QString::number(m_model->endedCount()),
                                 QString::number(m_model->fieldCount()));
    m_banner->say(Mark::Running, text,
        tr("This takes at most %1 seconds for each way; all are tried side by side.")
            .arg(m_defaults.limits.deadlineMs / 1000));
    Q_EMIT statusChanged(text);
}

void ReachPage::showConclusion(
    const std::vector<GridField> &fields, const std::vector<Session> &sessions)
{
    QStringList sentences = gridSentences(fields, sessions,
        tr("Name a mail server to compare with in the settings, so that this can be decided."));
    const GridConclusion conclusion = concludeGrid(fields, sessions);
    const Mark mark = !conclusion.usable.empty() ? Mark::Ok
        : conclusion.anyReached                  ? Mark::Warning
                                                 : Mark::Permanent;
    const QString first = sentences.takeFirst();
    m_banner->say(mark, first, sentences.join(QLatin1Char(' ')));
    Q_EMIT statusChanged(
        tr("Ways tried: %1, going out from this computer, not coming in.").arg(fields.size()));
}

void ReachPage::activate(const QModelIndex &index)
{
    if (!index.isValid() || m_host.isEmpty() || m_model->isFolded(index.column()))
        return;
    Q_EMIT checkRequested(planFor(m_model->fieldAt(index)));
}

// The corner between the heads is empty.
bool ReachPage::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::Paint || QWidget::eventFilter(watched, event);
}

void ReachPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fitTable();
}

} // namespace smtpscope
