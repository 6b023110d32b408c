// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/CredentialsDialog.h"

#include "app/KeychainDesk.h"
#include "ui/credentials/KeychainNotice.h"
#include "ui/credentials/PasswordChange.h"
#include "ui/kit/EmptyState.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace smtpscope {

CredentialsDialog::CredentialsDialog(KeychainDesk *desk, QWidget *parent)
    : DialogFrame(tr("Kept passwords"),
        tr("They lie in this computer's keychain. Each goes only to its own server and user name."),
        parent)
    , m_desk(desk)
    , m_model(new KeptSignInsModel(this))
{
    resize(720, 560);
    setContent(makeContent());
    connect(addButton(tr("Close")), &Button::clicked, this, &QDialog::reject);
    connect(desk, &KeychainDesk::listChanged, this, &CredentialsDialog::reload);
    reload();
}

QWidget *CredentialsDialog::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    auto *notice = new KeychainNotice(m_desk);
    notice->setTellsSuccess(true);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeList());
    m_pages->addWidget(new EmptyState(Drawing::StageAuth, tr("No passwords are kept"),
        tr("When you keep a password with a check, its server and user name are listed here.")));
    m_change = new PasswordChange;
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_change);
    layout->addWidget(notice);
    connect(
        m_change, &PasswordChange::opened, notice, &QWidget::hide); // it told of an earlier wish
    connect(m_change, &PasswordChange::changed, m_desk, &KeychainDesk::keep);
    connect(m_change, &PasswordChange::forgotten, m_desk, &KeychainDesk::forget);
    connect(m_change, &PasswordChange::closed, m_view, qOverload<>(&QWidget::setFocus));
    return content;
}

QWidget *CredentialsDialog::makeList()
{
    auto *page = new QWidget;
    m_view = new QTreeView;
    m_view->setAccessibleName(tr("Kept passwords"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->header()->setAccessibleName(tr("Columns of the kept passwords"));
    m_view->header()->setSectionResizeMode(KeptSignInsModel::Host, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(KeptSignInsModel::User, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(KeptSignInsModel::KeptAt, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_view, 1);
    layout->addLayout(makeActions());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CredentialsDialog::enableActions);
    connect(m_view, &QTreeView::activated, this, &CredentialsDialog::use);
    return page;
}

QLayout *CredentialsDialog::makeActions()
{
    m_use = new Button(tr("New check with it"), ButtonWeight::Normal, Drawing::NewCheck);
    m_edit = new Button(tr("Change the password"), ButtonWeight::Normal, Drawing::Edit);
    m_forget = new Button(tr("Forget"));
    m_use->setShortcut(QKeySequence(tr("Ctrl+N")));
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_forget->setShortcut(QKeySequence(QKeySequence::Delete));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_use);
    actions->addWidget(m_edit);
    actions->addWidget(m_forget);
    actions->addStretch();
    for (Button *button : {m_use, m_edit, m_forget})
        button->setAutoDefault(false);
    connect(m_use, &Button::clicked, this, &CredentialsDialog::use);
    connect(m_edit, &Button::clicked, this, [this] {
        if (const auto entry = current())
            m_change->askForPassword(entry->name);
    });
    connect(m_forget, &Button::clicked, this, [this] {
        if (const auto entry = current())
            m_change->askToForget(entry->name);
    });
    return actions;
}

void CredentialsDialog::reload()
{
    const auto before = current();
    m_model->setList(m_desk->list());
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const int row = before ? m_model->rowOf(before->name) : 0;
    m_view->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    enableActions();
}

void CredentialsDialog::enableActions()
{
    const bool hasOne = current().has_value();
    for (Button *button : {m_use, m_edit, m_forget})
        button->setEnabled(hasOne);
    if (m_change && !m_change->isHidden())
        m_change->close(); // it asked about another row
}

std::optional<KeptSignIn> CredentialsDialog::current() const
{
    return m_model->at(m_view->currentIndex().row());
}

void CredentialsDialog::use()
{
    const auto entry = current();
    if (!entry)
        return;
    accept();
    Q_EMIT checkRequested(entry->name.host, entry->name.user);
}

} // namespace smtpscope
