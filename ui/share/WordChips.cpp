// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/share/WordChips.h"

#include "ui/kit/Button.h"
#include "ui/kit/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int LongestShown = 28; // characters; the whole word is in the tool tip

QString shortened(const QString &word)
{
    return word.size() > LongestShown ? word.left(LongestShown) + QStringLiteral(" …") : word;
}

} // namespace

WordChips::WordChips(const QString &removal, QWidget *parent)
    : QWidget(parent), m_removal(removal), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(4);
    show();
}

void WordChips::add(const QString &word)
{
    if (m_words.contains(word))
        return;
    m_words.append(word);
    show();
    Q_EMIT changed();
}

void WordChips::remove(const QString &word)
{
    m_words.removeAll(word);
    // Not within the signal of a button that goes away.
    QMetaObject::invokeMethod(this, &WordChips::show, Qt::QueuedConnection);
    Q_EMIT changed();
}

void WordChips::show()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &word : std::as_const(m_words)) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        auto *name = new Label(shortened(word));
        name->setToolTip(word.toHtmlEscaped());
        auto *button = new Button(tr("Undo"), ButtonWeight::Quiet);
        button->setAccessibleName(m_removal.arg(word));
        connect(button, &Button::clicked, this, [this, word] { remove(word); });
        line->addWidget(name, 1);
        line->addWidget(button);
        m_rows->addWidget(row);
    }
    setVisible(!m_words.isEmpty());
}

} // namespace smtpscope
