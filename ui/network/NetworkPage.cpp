// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/network/NetworkPage.h"

#include "ui/kit/Button.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/network/ContactModel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int Margin = 20;
constexpr int RowHeight = 28;

QTableView *tableOf(ContactModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(NetworkPage::tr("Hosts that were contacted"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setTabKeyNavigation(false);
    if (auto *corner = table->findChild<QAbstractButton *>())
        corner->setAccessibleName(NetworkPage::tr("Select all"));
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

NetworkPage::NetworkPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ContactModel(this))
    , m_table(tableOf(m_model))
    , m_pages(new QStackedWidget)
    , m_copy(new Button(tr("Copy"), ButtonWeight::Normal, Drawing::Copy))
    , m_count(new Label({}, TextRole::Body, Ink::Text2))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Margin, 8, 12, 8);
    head->setSpacing(12);
    head->addWidget(new Label(tr("Which hosts did SMTPscope contact?"), TextRole::Title));
    head->addWidget(m_count, 1);
    head->addWidget(m_copy);
    m_pages->addWidget(new EmptyState(Drawing::SideNetwork, tr("No host was contacted yet."),
        tr("SMTPscope talks to nobody on its own: there are no updates, no statistics and no "
           "services behind it. What a check contacts is listed here.")));
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(Margin - 8, 0, Margin - 8, 8);
    inner->addWidget(m_table);
    m_pages->addWidget(holder);
    auto *panel = new Panel(Surface::Base);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Rule);
    layout->addWidget(m_pages, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(panel);
    m_copy->setToolTip(tr("Copies the selected rows, else all of them, as they are shown."));
    connect(m_copy, &Button::clicked, this, &NetworkPage::copy);
    m_table->installEventFilter(this);
    showState();
}

void NetworkPage::addContact(const Contact &contact)
{
    add({contact});
}

void NetworkPage::addSession(const Session &session, ContactPurpose purpose)
{
    add(contactsOf(session, purpose));
}

int NetworkPage::count() const
{
    return m_model->rowCount();
}

void NetworkPage::add(const std::vector<Contact> &contacts)
{
    const bool wasEmpty = count() == 0;
    m_model->add(contacts);
    if (wasEmpty && count() > 0)
        m_table->resizeColumnsToContents();
    showState();
}

void NetworkPage::showState()
{
    m_pages->setCurrentIndex(count() == 0 ? 0 : 1);
    m_copy->setEnabled(count() > 0);
    m_count->setText(count() == 0 ? QString() : tr("Contacts since the start: %1").arg(count()));
}

// The table's own answer to Ctrl+C is a single cell.
bool NetworkPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NetworkPage::copy()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    QStringList lines;
    if (selected.isEmpty())
        for (int row = 0; row < count(); ++row)
            lines.append(m_model->lineOf(row));
    for (const QModelIndex &index : selected)
        lines.append(m_model->lineOf(index.row()));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace smtpscope
