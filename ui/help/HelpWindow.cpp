// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/help/HelpWindow.h"

#include "ui/help/HelpPage.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Panel.h"
#include "ui/kit/ScrollPage.h"
#include "ui/kit/SearchField.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr QSize Usual{960, 640};
constexpr int LeastListWidth = 264;
constexpr int MostListWidth = 420;
constexpr int IdRole = Qt::UserRole;

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_topics(helpTopics())
    , m_search(new SearchField(tr("Search the help")))
    , m_list(new QListWidget)
    , m_page(new ScrollPage)
{
    setWindowTitle(tr("SMTPscope help"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(listSide());
    layout->addWidget(new Rule(Qt::Vertical));
    layout->addWidget(m_page, 1);
    m_page->setAccessibleName(tr("Topic"));
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    search({});
    resize(Usual);
    m_search->setFocus();
}

QWidget *HelpWindow::listSide()
{
    connect(m_search, &SearchField::leftDownwards, m_list,
        [this] { m_list->setFocus(Qt::TabFocusReason); });
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAutoFillBackground(false);
    m_list->viewport()->setAutoFillBackground(false);
    auto *side = new Panel(Surface::Window);
    m_side = side;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return side;
}

// Wide enough for every title, whatever the size of the text.
void HelpWindow::fitList()
{
    static constexpr int Margins = 48;
    int widest = 0;
    for (const HelpTopic &topic : m_topics)
        widest = qMax(widest, m_list->fontMetrics().horizontalAdvance(topic.title));
    m_side->setFixedWidth(qBound(LeastListWidth, widest + Margins, MostListWidth));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, qMax(36, m_list->fontMetrics().height() + 16)});
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        QMetaObject::invokeMethod(
            this, &HelpWindow::fitList, Qt::QueuedConnection); // the list is next
}

void HelpWindow::search(const QString &words)
{
    const QString before = topic();
    m_list->clear();
    for (const HelpTopic &topic : m_topics) {
        if (!hasWords(topic, words))
            continue;
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(IdRole, topic.id);
    }
    fitList();
    m_list->setCurrentRow(0);
    showTopic(before);
    showCurrent();
}

QString HelpWindow::topic() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(IdRole).toString() : QString();
}

void HelpWindow::showTopic(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::showCurrent()
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(),
        [id = topic()](const HelpTopic &topic) { return topic.id == id; });
    if (found != m_topics.end())
        m_page->setWidget(new HelpPage(*found)); // deletes the one before
    else
        m_page->setWidget(new EmptyState(Drawing::Search, tr("No topic has these words"),
            tr("Shorten the search, or clear it to see all topics.")));
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace smtpscope
