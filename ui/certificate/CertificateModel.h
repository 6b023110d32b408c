// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The chain of certificates as a tree: each stands below the one that it signed, the server's own
// at the top, so that a keyboard and a screen reader walk it as it is drawn.

#include "session/Session.h"

#include <QAbstractItemModel>

namespace smtpscope {

class CertificateModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole, ///< QString: its state in a few words.
        FaultyRole, ///< bool: something is wrong with it.
    };

    explicit CertificateModel(QObject *parent = nullptr) : QAbstractItemModel(parent) { }

    /// Shows the chain of @p session.
    void setSession(const Session &session);
    void clear();
    /// The place in the chain of @p index; -1 for none.
    int certificateAt(const QModelIndex &index) const;
    QModelIndex indexOf(int certificate) const;
    int count() const { return int(m_rows.size()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString name;
        QString state;
        bool isFaulty = false;
    };

    std::vector<Row> m_rows; // the server's own first
};

} // namespace smtpscope
