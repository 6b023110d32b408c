// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The practice situations as a list with a heading for each theme, filtered by words of their
// stories. It knows which of them run; it starts none.

#include "app/PracticeRun.h"

#include <QAbstractListModel>
#include <QString>

#include <map>
#include <vector>

namespace smtpscope {

class PracticeModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole, ///< The situation's name; empty for a heading.
        PortRole, ///< Where its server listens; 0 while it does not run.
    };

    explicit PracticeModel(QObject *parent = nullptr);

    /// Shows the situations whose name, story or theme has each word of @p text.
    void setFilter(const QString &text);
    /// The server of @p situation listens on @p port; 0: it does not run.
    void setPort(const QString &situation, quint16 port);
    /// The row of @p situation; -1 when the filter hides it.
    int rowOf(const QString &situation) const;
    /// The situation called @p name; null for a heading's empty name.
    const SituationInfo *situation(const QString &name) const;
    /// How many situations are shown.
    int shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int situation = -1; // -1: a heading
        QString heading;
    };

    QVariant situationData(const SituationInfo &info, int role) const;

    QList<SituationInfo> m_all;
    std::vector<Row> m_rows;
    std::map<QString, quint16> m_ports;
};

} // namespace smtpscope
