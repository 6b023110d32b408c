// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/network/ContactModel.h"

#include "session/Printable.h"
#include "ui/kit/Type.h"

#include <QLocale>

namespace smtpscope {

namespace {

constexpr int Columns = int(ContactColumn::Result) + 1;

bool isNumber(ContactColumn column)
{
    return column == ContactColumn::Port || column == ContactColumn::Sent
        || column == ContactColumn::Received;
}

QString bytesText(qint64 bytes)
{
    return bytes == 0 ? QString() : QLocale().toString(bytes);
}

} // namespace

ContactModel::ContactModel(QObject *parent) : QAbstractTableModel(parent)
{ }

void ContactModel::add(const std::vector<Contact> &contacts)
{
    if (contacts.empty())
        return;
    const int first = int(m_contacts.size());
    beginInsertRows({}, first, first + int(contacts.size()) - 1);
    m_contacts.insert(m_contacts.end(), contacts.begin(), contacts.end());
    endInsertRows();
}

void ContactModel::clear()
{
    beginResetModel();
    m_contacts.clear();
    endResetModel();
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_contacts.size());
}

int ContactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ContactModel::text(const Contact &contact, ContactColumn column) const
{
    switch (column) {
    case ContactColumn::When:
        return contact.when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case ContactColumn::Host:
        return printable(QStringView(contact.host));
    case ContactColumn::Address:
        return printable(QStringView(contact.address));
    case ContactColumn::Port:
        return contact.port == 0 ? QString() : QString::number(contact.port);
    case ContactColumn::Why:
        return nameOf(contact.purpose);
    case ContactColumn::Sent:
        return bytesText(contact.sent);
    case ContactColumn::Received:
        return bytesText(contact.received);
    case ContactColumn::Result:
        return printable(QStringView(contact.result));
    }
    return {};
}

QString ContactModel::sentence(const Contact &contact) const
{
    const QString host = contact.host.isEmpty() ? contact.address : contact.host;
    return tr("%1: %2, port %3, %4 bytes sent, %5 bytes received %6")
        .arg(nameOf(contact.purpose), printable(QStringView(host)), QString::number(contact.port),
            QString::number(contact.sent), QString::number(contact.received),
            printable(QStringView(contact.result)));
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Contact &contact = m_contacts[size_t(index.row())];
    const auto column = ContactColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(contact, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::FontRole:
        return column == ContactColumn::Address ? fontOf(TextRole::Mono) : fontOf(TextRole::Body);
    case Qt::AccessibleTextRole:
        return column == ContactColumn::When
            ? text(contact, column) + QStringLiteral(", ") + sentence(contact)
            : text(contact, column);
    default:
        return {};
    }
}

QVariant ContactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(ContactColumn(section)) ? Qt::AlignRight : Qt::AlignLeft)
                | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (ContactColumn(section)) {
    case ContactColumn::When:
        return tr("When");
    case ContactColumn::Host:
        return tr("Host");
    case ContactColumn::Address:
        return tr("Address");
    case ContactColumn::Port:
        return tr("Port");
    case ContactColumn::Why:
        return tr("Why");
    case ContactColumn::Sent:
        return tr("Bytes sent");
    case ContactColumn::Received:
        return tr("Bytes received");
    case ContactColumn::Result:
        return tr("Result");
    }
    return {};
}

QString ContactModel::lineOf(int row) const
{
    QStringList cells;
    for (int column = 0; column < Columns; ++column)
        cells.append(text(m_contacts[size_t(row)], ContactColumn(column)));
    return cells.join(QLatin1Char('\t'));
}

} // namespace smtpscope
