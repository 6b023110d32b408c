// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/InspectorHead.h"

#include "ui/kit/Label.h"
#include "ui/kit/MarkLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int MarkSize = 24;
constexpr qsizetype LongestDisplay = 22; // more of a sentence is read better in a smaller size

TextRole roleOf(const QString &head, bool isCode)
{
    if (head.size() > LongestDisplay)
        return TextRole::Title;
    return isCode ? TextRole::Code : TextRole::Display;
}

} // namespace

InspectorHead::InspectorHead(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkLabel(Mark::Pending, MarkSize))
    , m_head((new Label({}, TextRole::Display))->wrapped()->selectable())
    , m_line((new Label({}, TextRole::Small, Ink::Text2))->wrapped()->selectable())
    , m_notice((new Label({}, TextRole::Small))->wrapped())
    , m_copy(new QToolButton)
{
    m_copy->setIcon(iconOf(Drawing::Copy, Ink::Accent));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy for the ticket, or for the person who asked"));
    m_copy->setAccessibleName(tr("Copy"));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy, &QToolButton::clicked, this, [this, choices = menu()] {
        choices->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height())));
    });
    m_notice->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_mark, 0, Qt::AlignVCenter);
    top->addWidget(m_head, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 12, 12);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_line);
    layout->addWidget(m_notice);
}

QMenu *InspectorHead::menu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, CopyChoice choice) {
        return menu->addAction(text, this, [this, choice] { Q_EMIT copyWanted(choice); });
    };
    add(tr("Copy for the ticket: one line"), CopyChoice::Line);
    add(tr("Copy for the ticket: a paragraph"), CopyChoice::Paragraph);
    m_copyEvent = add(tr("Copy this explanation"), CopyChoice::Event);
    add(tr("Message to the user"), CopyChoice::Message);
    menu->addSeparator();
    menu->addAction(
        tr("Settings card for the telephone…"), this, &InspectorHead::settingsCardWanted);
    return menu;
}

void InspectorHead::put(Mark mark, const QString &head, bool isCode, const QString &line)
{
    m_mark->setMark(mark);
    layout()->itemAt(0)->layout()->setAlignment(
        m_mark, head.size() > LongestDisplay ? Qt::AlignTop : Qt::AlignVCenter);
    m_head->setTextRole(roleOf(head, isCode));
    m_head->setText(head);
    m_head->setAccessibleName(QStringLiteral("%1, %2").arg(head, markText(mark)));
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_notice->hide();
}

void InspectorHead::setExplanation(const EventExplanation &explained, Mark mark)
{
    put(mark, explained.head, explained.isCode, explained.line);
    m_copy->show();
    m_copyEvent->setVisible(explained.event >= 0);
}

void InspectorHead::setWaiting(const QString &line)
{
    put(Mark::Running, tr("Waiting"), false, line);
    m_copy->hide();
}

void InspectorHead::setNotice(const QString &text, Ink ink)
{
    m_notice->setInk(ink);
    m_notice->setText(text);
    m_notice->show();
}

} // namespace smtpscope
