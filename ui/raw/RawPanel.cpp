// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/raw/RawPanel.h"

#include "ui/document/CheckDocument.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/kit/SearchField.h"
#include "ui/raw/HexView.h"
#include "ui/raw/RawView.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace smtpscope {

namespace {

constexpr int HighEnough = 240; // for lines and a bar, in logical pixels

} // namespace

RawPanel::RawPanel(CheckDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_view(new RawView(document))
    , m_hex(new HexView(document))
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_hex);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_bar = makeBar());
    connect(m_view, &RawView::noticed, this, &RawPanel::noticed);
    connect(m_hex, &HexView::noticed, this, &RawPanel::noticed);
    connect(m_view, &RawView::findWanted, this, &RawPanel::focusFind);
    connect(m_view, &RawView::hexWanted, this, [this] { setHex(true); });
    connect(m_hex, &HexView::linesWanted, this, [this] { setHex(false); });
    connect(m_view, &RawView::searched, this, [this](bool isFound) {
        const bool isMissing = !isFound && !m_field->text().isEmpty();
        m_result->setText(isMissing ? tr("No line has this.") : QString());
    });
}

RawPanel::~RawPanel() = default;

QWidget *RawPanel::makeBar()
{
    auto *bar = new Panel(Surface::Raised);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule);
    auto *layout = new QHBoxLayout;
    column->addLayout(layout);
    layout->setContentsMargins(20, 2, 12, 2);
    layout->setSpacing(8);
    m_field = new SearchField(Drawing::Search, tr("Find in these lines"));
    m_field->setMaximumWidth(240);
    connect(m_field, &SearchField::returnPressed, this, [this] { find(false); });
    connect(m_field, &SearchField::textChanged, this, [this] { m_result->setText({}); });
    layout->addWidget(m_field, 1);
    m_result = new Label({}, TextRole::Small, Ink::Text2);
    layout->addWidget(m_result);
    layout->addStretch(1);
    m_hexButton = new Button(tr("He&xadecimal"), ButtonWeight::Quiet);
    m_hexButton->setCheckable(true);
    connect(m_hexButton, &QPushButton::toggled, this, &RawPanel::setHex);
    layout->addWidget(m_hexButton);
    return bar;
}

void RawPanel::showEvidence(const EventReference &event)
{
    setHex(false);
    m_document->select(event);
    m_view->setFocus(Qt::OtherFocusReason);
}

void RawPanel::focusFind()
{
    setHex(false);
    m_bar->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void RawPanel::setHex(bool isHex)
{
    m_stack->setCurrentIndex(isHex ? 1 : 0);
    m_hexButton->setChecked(isHex);
    if (isHex && m_view->hasFocus())
        m_hex->setFocus(Qt::OtherFocusReason);
}

bool RawPanel::isHex() const
{
    return m_stack->currentIndex() == 1;
}

void RawPanel::leaveFind()
{
    m_view->setFocus(Qt::OtherFocusReason);
    m_bar->setVisible(height() >= HighEnough);
}

void RawPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_bar->setVisible(height() >= HighEnough || m_bar->isAncestorOf(focusWidget()));
}

void RawPanel::find(bool isBackwards)
{
    setHex(false);
    m_view->find(m_field->text(), isBackwards);
}

void RawPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isAgain = event->matches(QKeySequence::FindNext);
    if (event->matches(QKeySequence::Find))
        focusFind();
    else if (isAgain || event->matches(QKeySequence::FindPrevious))
        find(!isAgain);
    else if (event->key() == Qt::Key_Escape && m_field->hasFocus())
        leaveFind();
    else
        QWidget::keyPressEvent(event);
}

} // namespace smtpscope
