// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Contacts as rows, the newest last. Grows at its end only.

#include "ui/network/Contact.h"

#include <QAbstractTableModel>

namespace smtpscope {

enum class ContactColumn {
    When, ///< Time of day, with the day where it is another one.
    Host, ///< Name.
    Address, ///< IP address.
    Port, ///< Number.
    Why, ///< Purpose.
    Sent, ///< Bytes said.
    Received, ///< Bytes heard.
    Result, ///< How it went.
};

class ContactModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ContactModel(QObject *parent = nullptr);

    void add(const std::vector<Contact> &contacts);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The row as one line, its columns parted by tabs.
    QString lineOf(int row) const;

private:
    QString text(const Contact &contact, ContactColumn column) const;
    QString sentence(const Contact &contact) const;

    std::vector<Contact> m_contacts;
};

} // namespace smtpscope
