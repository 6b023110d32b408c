// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/finder/ReplyFinder.h"

#include "app/Advice.h"
#include "app/TicketTexts.h"
#include "ui/finder/FinderDelegate.h"
#include "ui/finder/FinderMatches.h"
#include "ui/finder/FinderModel.h"
#include "ui/finder/ReplyField.h"
#include "ui/inspector/ExplanationView.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/kit/ScrollPage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int Margin = 24;
constexpr int LeastListWidth = 220;

enum Order {
    ByCode,
    ByCommand,
};

bool hasWords(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
}

QString recognisedIn(const ExplainedReply &reply)
{
    QStringList parts;
    if (reply.question.code > 0 || !reply.question.status.isEmpty())
        parts.append(ReplyFinder::tr("code"));
    if (!reply.explanation.enhanced.isEmpty())
        parts.append(ReplyFinder::tr("enhanced code"));
    if (!reply.question.responseCode.isEmpty())
        parts.append(ReplyFinder::tr("response code"));
    if (!reply.explanation.provider.isEmpty())
        parts.append(ReplyFinder::tr("words of %1").arg(reply.explanation.provider));
    if (parts.isEmpty())
        return {};
    return ReplyFinder::tr("Recognised: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

ReplyFinder::ReplyFinder(QWidget *parent)
    : QDialog(parent)
    , m_model(new FinderModel(this))
    , m_field(new ReplyField)
    , m_command(new QComboBox)
    , m_order(new QComboBox)
    , m_recognised((new Label({}, TextRole::Small, Ink::Text2))->wrapped())
    , m_list(new QTreeView)
    , m_head((new Label({}, TextRole::Title))->wrapped()->selectable())
    , m_explanation(new ExplanationView)
    , m_count(new Label({}, TextRole::Small, Ink::Text2))
    , m_copy(new Button(tr("&Copy explanation"), ButtonWeight::Primary, Drawing::Copy))
{
    setWindowTitle(tr("What does this reply mean?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(top());
    layout->addWidget(middle(), 1);
    layout->addWidget(new Rule);
    layout->addWidget(foot());
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReplyFinder::search);
    const auto again = [this] { m_soon.start(0); };
    connect(m_field, &QPlainTextEdit::textChanged, this, again);
    connect(m_command, &QComboBox::currentIndexChanged, this, again);
    connect(m_order, &QComboBox::currentIndexChanged, this, again);
    connect(m_field, &ReplyField::listWanted, this, [this] { m_list->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { choose(current); });
    connect(m_copy, &Button::clicked, this, &ReplyFinder::copy);
    connect(m_explanation, &ExplanationView::messageWanted, this, [this] {
        QGuiApplication::clipboard()->setText(m_shown.userSentence);
        m_count->setText(tr("Copied: the message to the user."));
    });
    resize(960, 680);
    m_field->setFocus();
    m_soon.start(0); // the window stands before the knowledge is read
}

QWidget *ReplyFinder::top()
{
    m_field->setAccessibleName(tr("Reply or code"));
    m_field->setPlaceholderText(QStringLiteral("550 5.1.1 User unknown"));
    m_command->setAccessibleName(tr("In answer to"));
    m_command->addItem(tr("As the text says"), QString());
    for (const ReplyCommand command : AllReplyCommands)
        if (command != ReplyCommand::Any)
            m_command->addItem(commandName(command), QString(idOf(command)));
    m_order->setAccessibleName(tr("All codes"));
    m_order->addItem(tr("by code"), ByCode);
    m_order->addItem(tr("by command"), ByCommand);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &name, QComboBox *box) {
        auto *label = new Label(name, TextRole::Body, Ink::Text2);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(12);
    };
    add(tr("&In answer to"), m_command);
    add(tr("&List all codes"), m_order);
    m_recognised->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_recognised, 1);
    auto *holder = new Panel;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(Margin, 20, Margin, 12);
    layout->setSpacing(6);
    layout->addWidget(new Label(tr("What does this reply mean?"), TextRole::Display));
    layout->addWidget(
        (new Label(tr("Type a code or paste any reply. This works without a network."),
             TextRole::Body, Ink::Text2))
            ->wrapped());
    layout->addSpacing(8);
    layout->addWidget(m_field);
    layout->addSpacing(4);
    layout->addLayout(row);
    return holder;
}

QWidget *ReplyFinder::middle()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setAccessibleName(tr("Codes"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumWidth(LeastListWidth);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(20, 16, 20, 20);
    inside->setSpacing(14);
    inside->addWidget(m_head);
    inside->addWidget(m_explanation);
    inside->addStretch(1);
    m_scroll = new ScrollPage(content);
    m_scroll->setAccessibleName(tr("Explanation"));
    auto *card = new Card;
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(6, 6, 6, 6);
    cardLayout->addWidget(m_scroll);
    auto *holder = new Panel;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(Margin, 0, Margin, 16);
    layout->setSpacing(16);
    layout->addWidget(m_list, 1);
    layout->addWidget(card, 2);
    return holder;
}

QWidget *ReplyFinder::foot()
{
    auto *close = new Button(tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::close);
    auto *holder = new Panel(Surface::Raised);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(Margin, 12, Margin, 12);
    layout->setSpacing(10);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_copy);
    return holder;
}

void ReplyFinder::setText(const QString &text)
{
    m_field->setPlainText(text);
    m_field->selectAll();
}

QString ReplyFinder::text() const
{
    return m_field->toPlainText();
}

QString ReplyFinder::command() const
{
    return m_command->currentData().toString();
}

void ReplyFinder::load()
{
    if (!m_byCode.empty())
        return;
    m_byCode = codesByCode(applicationKnowledge());
    m_byCommand = codesByCommand(applicationKnowledge());
}

void ReplyFinder::search()
{
    load();
    m_typed.reset();
    m_order->setEnabled(text().trimmed().isEmpty());
    if (text().trimmed().isEmpty()) {
        showAll();
        return;
    }
    if (!hasWords(text())) {
        showFault(tr("There is no word and no number in this text."));
        return;
    }
    const auto explained = explainedReply(applicationKnowledge(), text().toUtf8(), command());
    if (const auto *fault = std::get_if<InputError>(&explained)) {
        showFault(fault->message);
        return;
    }
    m_typed = std::get<ExplainedReply>(explained);
    m_recognised->setText(recognisedIn(*m_typed));
    m_model->setGroups(matchesFor(*m_typed, text(), m_byCode, m_byCommand));
    m_list->expandAll();
    selectFirst();
}

void ReplyFinder::showAll()
{
    m_recognised->clear();
    const bool isByCode = m_order->currentData().toInt() == ByCode;
    m_model->setGroups(isByCode ? m_byCode : m_byCommand);
    m_list->expandAll();
    m_list->scrollToTop();
    m_explanation->clear();
    m_shown = {};
    m_head->setText(tr("Choose a code at the left, or type one above."));
    m_count->setText(tr("%n codes", nullptr, m_model->lineCount()));
    m_copy->setEnabled(false);
}

void ReplyFinder::showFault(const QString &text)
{
    m_model->setGroups({});
    m_recognised->clear();
    m_explanation->clear();
    m_shown = {};
    m_head->setText(text);
    m_count->clear();
    m_copy->setEnabled(false);
}

void ReplyFinder::selectFirst()
{
    m_list->scrollToTop();
    m_list->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void ReplyFinder::choose(const QModelIndex &index)
{
    const CodeLine *line = m_model->lineAt(index);
    if (!line)
        return;
    const bool isTyped = m_typed && index.parent().row() == 0;
    if (isTyped) {
        showReply(*m_typed);
    } else {
        const QString enhanced = m_typed ? m_typed->explanation.enhanced : QString();
        const QString heading = m_model->headingOf(index);
        const bool isByCommand = replyCommandFromName(heading).has_value();
        const auto explained = explainedReply(applicationKnowledge(),
            askableCode(line->code, enhanced).toUtf8(), isByCommand ? heading : command());
        if (const auto *reply = std::get_if<ExplainedReply>(&explained))
            showReply(*reply);
    }
    int number = index.row() + 1;
    for (int group = 0; group < index.parent().row(); ++group)
        number += m_model->rowCount(m_model->index(group, 0));
    m_count->setText(tr("Explanation %1 of %2").arg(number).arg(m_model->lineCount()));
}

void ReplyFinder::showReply(const ExplainedReply &reply)
{
    m_shown = explainReply(reply, applicationKnowledge());
    m_head->setText(m_shown.title);
    EventExplanation below = m_shown;
    below.title.clear(); // it stands above already
    m_explanation->setExplanation(below);
    m_scroll->verticalScrollBar()->setValue(0);
    m_copy->setEnabled(true);
}

void ReplyFinder::copy()
{
    const Protocol protocol = m_typed ? m_typed->question.protocol : Protocol::Smtp;
    QGuiApplication::clipboard()->setText(explanationText(m_shown, protocol));
    m_count->setText(tr("Copied: the explanation, without the text that you typed."));
}

} // namespace smtpscope
