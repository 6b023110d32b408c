// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The kept checks as rows under the heads of their days. Shows a list that it is given; changes
// nothing by itself.

#include "app/history/HistoryEntry.h"
#include "app/settings/Settings.h"
#include "report/ReportDocument.h"
#include "ui/history/HistoryRoles.h"

#include <QAbstractListModel>
#include <QDate>

#include <vector>

namespace smtpscope {

/// How a kept check is marked.
Mark markOf(const HistoryEntry &entry);

class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit HistoryModel(QObject *parent = nullptr);

    /// Shows @p entries, newest first, as seen on the day @p today. Rows that stay are not touched.
    void show(const std::vector<HistoryEntry> &entries, const QDate &today);
    /// How times of day are written.
    void setClock(ClockChoice clock);

    /// The row of the check @p id; invalid when it is not shown.
    QModelIndex indexOf(const QString &id) const;
    /// How many checks are shown.
    int checks() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Asks for a new name; see renameRequested().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void renameRequested(const QString &id, const QString &name);

private:
    struct Row
    {
        QString key; // the day as a number, or the check's id
        QString head; // of a day; empty for a check
        HistoryEntry entry;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rowsOf(const std::vector<HistoryEntry> &entries, const QDate &today) const;
    bool canGrowInto(const std::vector<Row> &rows) const;
    void removeAllBut(const std::vector<Row> &rows);
    QString timeText(const HistoryEntry &entry) const;
    QString sentence(const HistoryEntry &entry) const;

    std::vector<Row> m_rows;
    ClockChoice m_clock = ClockChoice::System;
};

} // namespace smtpscope

Q_DECLARE_METATYPE(smtpscope::HistoryEntry)
