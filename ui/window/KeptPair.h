// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Loads two kept checks, which come one by one, to compare them. Ends by deleting itself.

#include "session/Session.h"

#include <QObject>

#include <optional>

namespace smtpscope {

class HistoryStore;
struct OpenedDocument;

class KeptPair : public QObject
{
    Q_OBJECT
public:
    KeptPair(HistoryStore *store, const QString &earlier, const QString &later, QObject *parent);

    void start();

Q_SIGNALS:
    void loaded(const smtpscope::Session &earlier, const smtpscope::Session &later);
    void failed(const QString &message);

private:
    void take(const QString &id, const OpenedDocument &document);

    HistoryStore *m_store;
    QString m_earlierId;
    QString m_laterId;
    std::optional<Session> m_earlier;
    std::optional<Session> m_later;
};

} // namespace smtpscope
