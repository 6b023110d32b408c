// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/KeptPair.h"

#include "app/history/HistoryStore.h"

namespace smtpscope {

KeptPair::KeptPair(
    HistoryStore *store, const QString &earlier, const QString &later, QObject *parent)
    : QObject(parent), m_store(store), m_earlierId(earlier), m_laterId(later)
{ }

void KeptPair::start()
{
    connect(m_store, &HistoryStore::loaded, this, &KeptPair::take);
    connect(m_store, &HistoryStore::failed, this, [this](const QString &id, const QString &text) {
        if (id != m_earlierId && id != m_laterId)
            return;
        Q_EMIT failed(text);
        deleteLater();
    });
    m_store->load(m_earlierId);
    m_store->load(m_laterId);
}

void KeptPair::take(const QString &id, const OpenedDocument &document)
{
    if (document.sessions.empty())
        return;
    const Session &session = document.sessions.at(size_t(firstOfInterest(document)));
    if (id == m_earlierId)
        m_earlier = session;
    else if (id == m_laterId)
        m_later = session;
    if (!m_earlier || !m_later)
        return;
    disconnect(m_store, nullptr, this, nullptr);
    Q_EMIT loaded(*m_earlier, *m_later);
    deleteLater();
}

} // namespace smtpscope
