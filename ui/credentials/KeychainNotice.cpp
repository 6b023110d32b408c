// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/KeychainNotice.h"

#include "app/KeychainDesk.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/MarkLabel.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace smtpscope {

KeychainNotice::KeychainNotice(KeychainDesk *desk, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_mark(new MarkLabel(Mark::Running, 16))
    , m_text((new Label)->wrapped())
    , m_cancel(new Button(tr("Stop waiting")))
    , m_close(new Button(tr("Close"), ButtonWeight::Quiet))
{
    m_close->setAccessibleName(tr("Close the note about the keychain"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_close);
    hide();
    connect(m_cancel, &Button::clicked, desk, &KeychainDesk::cancel);
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    connect(desk, &KeychainDesk::waiting, this, &KeychainNotice::showWaiting);
    connect(desk, &KeychainDesk::ended, this,
        [this](CredentialWish wish, CredentialOutcome outcome, const QString &sentence) {
            const bool isNothing = outcome == CredentialOutcome::NotThere
                || (outcome == CredentialOutcome::Cancelled && wish == CredentialWish::Find);
            showEnd(outcome == CredentialOutcome::Done, isNothing, sentence);
        });
}

QString KeychainNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void KeychainNotice::showWaiting(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_mark->setMark(Mark::Running);
    m_text->setText(sentence);
    setSurface(Surface::AccentSoft);
    m_close->hide();
    m_cancel->show();
    show();
}

void KeychainNotice::showEnd(bool isDone, bool isNothing, const QString &sentence)
{
    const bool hadFocus = m_cancel->hasFocus();
    m_cancel->hide();
    if ((isDone && !m_tellsSuccess) || (isNothing && !m_tellsSuccess)) {
        hide();
        return;
    }
    m_mark->setMark(isDone ? Mark::Ok : Mark::Warning);
    m_text->setText(sentence);
    setSurface(isDone ? Surface::OkSoft : Surface::TemporarySoft);
    m_close->show();
    show();
    if (hadFocus)
        m_close->setFocus();
    QAccessibleEvent spoken(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace smtpscope
