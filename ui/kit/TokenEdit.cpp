// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/TokenEdit.h"

#include "ui/kit/FlowLayout.h"
#include "ui/kit/MailboxToken.h"
#include "ui/kit/Type.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOptionFrame>

namespace smtpscope {

namespace {

const QRegularExpression &separators()
{
    static const QRegularExpression expression(QStringLiteral("[\\s,;]+"));
    return expression;
}

} // namespace

QStringList mailboxesIn(const QString &text)
{
    static const QRegularExpression brackets(QStringLiteral("<([^<>]*)>"));
    QStringList found;
    auto matches = brackets.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1).trimmed());
    if (found.isEmpty())
        found = text.split(separators(), Qt::SkipEmptyParts);
    found.removeAll(QString());
    return found;
}

TokenEdit::TokenEdit(QWidget *parent)
    : QWidget(parent), m_layout(new FlowLayout(this, 4)), m_editor(new QLineEdit)
{
    m_layout->setContentsMargins(6, 4, 6, 4);
    m_editor->setFrame(false);
    m_editor->setMinimumWidth(120);
    dress();
    m_editor->installEventFilter(this);
    m_layout->addWidget(m_editor);
    setFocusProxy(m_editor);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_editor, &QLineEdit::textChanged, this, &TokenEdit::take);
}

TokenEdit::~TokenEdit()
{
    m_editor->removeEventFilter(this); // it loses the focus after this object is gone
}

QStringList TokenEdit::tokens() const
{
    QStringList all;
    for (const MailboxToken *token : m_tokens)
        all.append(token->text());
    if (!pending().isEmpty())
        all.append(pending());
    return all;
}

QString TokenEdit::pending() const
{
    return m_editor->text().trimmed();
}

void TokenEdit::setTokens(const QStringList &tokens)
{
    while (!m_tokens.empty()) {
        delete m_tokens.back();
        m_tokens.pop_back();
    }
    m_chosen = -1;
    put({});
    for (const QString &token : tokens)
        add(token);
    refresh();
}

void TokenEdit::setCheck(std::function<bool(const QString &)> isValid)
{
    m_isValid = std::move(isValid);
    refresh();
}

void TokenEdit::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    refresh();
}

// Typed or pasted: a separator finishes what stands before it. Inside of "Jo <jo@example.org>" a
// blank finishes nothing yet.
void TokenEdit::take(const QString &text)
{
    choose(-1);
    const bool isOpen = text.contains(QLatin1Char('<')) && !text.contains(QLatin1Char('>'));
    const bool isDivided = text.trimmed().contains(separators())
        || (!text.trimmed().isEmpty() && separators().match(text.right(1)).hasMatch());
    const bool isBracketed = text.contains(QLatin1Char('>'));
    if (!isOpen && (isDivided || isBracketed))
        finish();
    else
        refresh();
}

// What is put there is no input.
void TokenEdit::put(const QString &text)
{
    const QSignalBlocker quiet(m_editor);
    m_editor->setText(text);
}

void TokenEdit::finish()
{
    const QStringList found = mailboxesIn(m_editor->text());
    put({});
    for (const QString &text : found)
        add(text);
    refresh();
}

// The same mailbox twice would be asked for twice.
void TokenEdit::add(const QString &text)
{
    for (const MailboxToken *token : m_tokens) {
        if (token->text() == text)
            return;
    }
    auto *token = new MailboxToken(text, this);
    m_layout->insertWidget(int(m_tokens.size()), token);
    token->show();
    m_tokens.push_back(token);
    connect(token, &MailboxToken::removed, this, [this, token] { removeAt(indexOf(token)); });
    connect(token, &QAbstractButton::clicked, this, [this, token] { edit(indexOf(token)); });
}

int TokenEdit::indexOf(const MailboxToken *token) const
{
    for (size_t index = 0; index < m_tokens.size(); ++index) {
        if (m_tokens.at(index) == token)
            return int(index);
    }
    return -1;
}

void TokenEdit::removeAt(int index)
{
    if (index < 0)
        return;
    m_tokens.at(size_t(index))->hide();
    m_tokens.at(size_t(index))->deleteLater(); // it may be the one that was clicked
    m_layout->removeWidget(m_tokens.at(size_t(index)));
    m_tokens.erase(m_tokens.begin() + index);
    m_chosen = -1;
    m_editor->setFocus(Qt::OtherFocusReason);
    refresh();
}

void TokenEdit::edit(int index)
{
    if (index < 0)
        return;
    const MailboxToken *token = m_tokens.at(size_t(index));
    const QString text = token->text();
    finish(); // what was being typed stays
    removeAt(indexOf(token));
    put(text);
    refresh();
}

void TokenEdit::choose(int index)
{
    m_chosen = index;
    for (size_t at = 0; at < m_tokens.size(); ++at)
        m_tokens.at(at)->setChosen(int(at) == index);
}

bool TokenEdit::handleKey(int key)
{
    const bool isEmpty = m_editor->text().isEmpty();
    const int last = int(m_tokens.size()) - 1;
    const bool erases = key == Qt::Key_Backspace || key == Qt::Key_Delete;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_chosen >= 0)
        edit(m_chosen);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !isEmpty)
        finish();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT returnPressed();
    else if (erases && m_chosen >= 0)
        removeAt(m_chosen);
    else if (key == Qt::Key_Backspace && isEmpty && last >= 0)
        removeAt(last);
    else if (key == Qt::Key_Left && isEmpty && last >= 0)
        choose(m_chosen < 0 ? last : qMax(0, m_chosen - 1));
    else if (key == Qt::Key_Right && m_chosen >= 0)
        choose(m_chosen == last ? -1 : m_chosen + 1);
    else
        return false;
    return true;
}

bool TokenEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut) {
        choose(-1);
        finish();
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void TokenEdit::refresh()
{
    for (MailboxToken *token : m_tokens)
        token->setFaulty(m_isValid && !m_isValid(token->text()));
    m_editor->setPlaceholderText(m_tokens.empty() ? m_placeholder : QString());
    m_layout->invalidate();
    updateGeometry();
    Q_EMIT tokensChanged();
}

// As high as a token, so that the first one changes nothing.
void TokenEdit::dress()
{
    m_editor->setFixedHeight(qMax(24, QFontMetrics(fontOf(TextRole::Strong)).height() + 8));
}

void TokenEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void TokenEdit::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_HasFocus, m_editor->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void TokenEdit::mousePressEvent(QMouseEvent *)
{
    m_editor->setFocus(Qt::MouseFocusReason);
}

} // namespace smtpscope
