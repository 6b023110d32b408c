// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/ConsoleModel.h"

#include "app/Advice.h"
#include "ui/console/ConsoleRows.h"
#include "ui/document/CheckDocument.h"

#include <algorithm>

namespace smtpscope {

namespace {

// Nobody reads further up here; the raw view has it all.
constexpr int MostEvents = 1'000;

} // namespace

ConsoleModel::ConsoleModel(CheckDocument *document, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_knowledge(applicationKnowledge())
{
    connect(document, &CheckDocument::reset, this, [this] { showSession(-1); });
    connect(document, &CheckDocument::sessionAdded, this, [this](int session) {
        if (m_session < 0)
            showSession(session);
    });
    connect(document, &CheckDocument::eventsAdded, this, &ConsoleModel::add);
    connect(
        document, &CheckDocument::selectionChanged, this, [this](const EventReference &selected) {
            if (m_document->isEmpty())
                return;
            if (m_session < 0 || (selected.event >= 0 && selected.session != m_session))
                showSession(selected.session);
        });
    if (!document->isEmpty())
        showSession(document->selected().session);
}

void ConsoleModel::showSession(int session)
{
    beginResetModel();
    m_rows.clear();
    m_session = session;
    if (m_session >= 0) {
        const Session &shown = m_document->session(m_session);
        const int count = int(shown.events().size());
        for (int event = std::max(0, count - MostEvents); event < count; ++event)
            m_rows += rowsOf(shown, event, m_knowledge);
    }
    endResetModel();
}

void ConsoleModel::add(int session, int first, int last)
{
    if (session != m_session)
        return;
    const int known = m_rows.isEmpty() ? -1 : m_rows.last().event; // shown when it was added
    const Session &shown = m_document->session(session);
    QList<ConsoleRow> more;
    for (int event = std::max(first, known + 1); event <= last; ++event)
        more += rowsOf(shown, event, m_knowledge);
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

int ConsoleModel::rowOf(int event) const
{
    const auto after = std::find_if(
        m_rows.begin(), m_rows.end(), [event](const ConsoleRow &row) { return row.event > event; });
    if (after == m_rows.begin())
        return -1;
    const int found = (after - 1)->event;
    const auto first = std::find_if(m_rows.begin(), m_rows.end(),
        [found](const ConsoleRow &row) { return row.event == found; });
    return int(first - m_rows.begin());
}

int ConsoleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConsoleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ConsoleRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.text;
    if (role == Qt::AccessibleTextRole)
        return spokenText(row);
    if (role == int(ConsoleRole::Row))
        return QVariant::fromValue(row);
    return {};
}

} // namespace smtpscope
