// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/WarningCard.h"

#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

WarningCard::WarningCard(QWidget *parent)
    : Card(parent)
    , m_title((new Label({}, TextRole::Title))->wrapped())
    , m_text((new Label({}, TextRole::Body))->wrapped())
{
    setSurface(Surface::TemporarySoft);
    setEdge(Ink::Temporary);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(12);
    layout->addWidget(
        new DrawingLabel(Drawing::OutcomeWarning, Ink::Temporary, 20), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void WarningCard::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title + QStringLiteral(". ") + text);
}

} // namespace smtpscope
