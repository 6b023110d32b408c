// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/NoticeBar.h"

#include "ui/kit/Button.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"

#include <QHBoxLayout>

namespace smtpscope {

NoticeBar::NoticeBar(QWidget *parent)
    : Panel(Surface::AccentSoft, parent)
    , m_text((new Label)->wrapped()->selectable())
    , m_action(new Button({}))
{
    setAccessibleName(tr("Notice"));
    auto *close = new Button(tr("Close"), ButtonWeight::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(new DrawingLabel(Drawing::Info, Ink::Accent), 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::chosen);
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void NoticeBar::show(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!text.isEmpty());
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace smtpscope
