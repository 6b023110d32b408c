// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/dns/DnsPanel.h"

#include "ui/dns/DnsModel.h"
#include "ui/document/CheckDocument.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int Padding = 5;
constexpr int LeastRow = 24;

// Cells begin where the heads of their columns begin.
class PaddedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 2 * Padding, qMax(LeastRow, size.height() + 4)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyleOptionViewItem inside = option;
        inside.rect.adjust(Padding, 0, -Padding, 0);
        inside.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver); // the row shows them
        QStyledItemDelegate::paint(painter, inside, index);
    }
};

QTreeView *tableOver(DnsModel *model)
{
    auto *view = new QTreeView;
    view->setModel(model);
    view->setAccessibleName(DnsPanel::tr("Look-ups"));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setItemDelegate(new PaddedDelegate(view));
    view->setAllColumnsShowFocus(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setTextElideMode(Qt::ElideNone); // the end of an address tells the most
    QHeaderView *header = view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    return view;
}

} // namespace

DnsPanel::DnsPanel(CheckDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new DnsModel(this))
    , m_view(tableOver(m_model))
    , m_pages(new QStackedWidget)
    , m_nothing((new Label({}, TextRole::Body, Ink::Text2))->wrapped())
{
    auto *empty = new Panel;
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(20, 16, 20, 16);
    emptyLayout->addWidget(m_nothing);
    emptyLayout->addStretch(1);
    m_pages->addWidget(m_view);
    m_pages->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DnsPanel::refresh);
    connect(document, &CheckDocument::reset, this, &DnsPanel::refreshSoon);
    connect(document, &CheckDocument::settled, this, &DnsPanel::refreshSoon);
    connect(document, &CheckDocument::sessionAdded, this, &DnsPanel::refreshSoon);
    connect(document, &CheckDocument::selectionChanged, this, &DnsPanel::refreshSoon);
    connect(document, &CheckDocument::eventsAdded, this, [this](int session) {
        const bool isShown = session == m_document->selected().session;
        if (isShown && m_document->session(session).events().back().stage == Stage::Dns)
            refreshSoon();
    });
    connect(m_view, &QTreeView::activated, this,
        [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &QTreeView::clicked, this,
        [this](const QModelIndex &index) { choose(index.row()); });
    refresh();
}

void DnsPanel::refresh()
{
    const int selected = m_document->selected().session;
    const bool isThere = selected < m_document->count();
    m_model->setRows(isThere ? dnsRowsOf(m_document->session(selected)) : std::vector<DnsRow>());
    if (!isThere)
        m_nothing->setText(tr("Nothing is shown yet. Answers of name servers stand here."));
    else if (m_document->isGrowing(selected))
        m_nothing->setText(tr("No answer has come yet."));
    else
        m_nothing->setText(tr("Nothing was looked up: you gave an IP address."));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void DnsPanel::choose(int row)
{
    const auto &rows = m_model->rows();
    if (row >= 0 && row < int(rows.size()))
        m_document->select({m_document->selected().session, rows[size_t(row)].event});
}

} // namespace smtpscope
