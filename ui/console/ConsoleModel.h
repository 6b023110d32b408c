// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The conversation of one session as a list that only grows. Knows the document; nothing of how a
// row is painted.

#include "ui/console/ConsoleRow.h"

#include "app/ConsoleTexts.h"

#include <QAbstractListModel>
#include <QPointer>

namespace smtpscope {

class CheckDocument;

class ConsoleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Follows the session @p document has selected. Of a very long one the end is shown.
    explicit ConsoleModel(CheckDocument *document, QObject *parent = nullptr);

    /// The session that is shown; -1 when there is none.
    int session() const { return m_session; }
    const QList<ConsoleRow> &rows() const { return m_rows; }
    /// The first row of @p event, or of the last one before it that has a row; -1 without.
    int rowOf(int event) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void showSession(int session);
    void add(int session, int first, int last);

    QPointer<CheckDocument> m_document;
    Knowledge m_knowledge;
    int m_session = -1;
    QList<ConsoleRow> m_rows;
};

} // namespace smtpscope
