// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/certificate/CertificateModel.h"

#include "session/Printable.h"
#include "ui/certificate/CertificateTexts.h"

namespace smtpscope {

void CertificateModel::setSession(const Session &session)
{
    beginResetModel();
    m_rows.clear();
    const auto &chain = session.endpoint.tls.chain;
    for (int i = 0; i < int(chain.size()); ++i)
        m_rows.push_back({printable(QStringView(chain[size_t(i)].subject)),
            certificateState(session, i), isFaulty(session, i)});
    endResetModel();
}

void CertificateModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int CertificateModel::certificateAt(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : -1;
}

QModelIndex CertificateModel::indexOf(int certificate) const
{
    return certificate < 0 || certificate >= count() ? QModelIndex()
                                                     : createIndex(0, 0, quintptr(certificate));
}

// The certificate with the index n is the only child of the one before it.
QModelIndex CertificateModel::index(int row, int column, const QModelIndex &parent) const
{
    const int certificate = certificateAt(parent) + 1;
    return row == 0 && column == 0 ? indexOf(certificate) : QModelIndex();
}

QModelIndex CertificateModel::parent(const QModelIndex &index) const
{
    return indexOf(certificateAt(index) - 1);
}

int CertificateModel::rowCount(const QModelIndex &parent) const
{
    return certificateAt(parent) + 1 < count() ? 1 : 0;
}

QVariant CertificateModel::data(const QModelIndex &index, int role) const
{
    const int certificate = certificateAt(index);
    if (certificate < 0)
        return {};
    const Row &row = m_rows[size_t(certificate)];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case StateRole:
        return row.state;
    case FaultyRole:
        return row.isFaulty;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return certificate == 0 ? tr("%1, the server's own, %2").arg(row.name, row.state)
                                : tr("%1, signed the one before, %2").arg(row.name, row.state);
    default:
        return {};
    }
}

} // namespace smtpscope
