// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Every host that this program talked to since it was started, so that nobody has to take on trust
// that it talks to nobody else.

#include "ui/network/Contact.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace smtpscope {

class Button;
class ContactModel;
class Label;

class NetworkPage : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkPage(QWidget *parent = nullptr);

    /// Adds one contact that no session tells of, such as a look-up for settings.
    void addContact(const Contact &contact);
    /// Adds what a session that was run here tells. Sessions from files made no contact.
    void addSession(const Session &session, ContactPurpose purpose = ContactPurpose::Check);

    int count() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const std::vector<Contact> &contacts);
    void copy();
    void showState();

    ContactModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_pages;
    Button *m_copy;
    Label *m_count;
};

} // namespace smtpscope
