// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/SystemHostLookup.h"

#include <QMetaObject>
#include <QUrl>

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

namespace smtpscope {

// Where the thread leaves its answer. It outlives the look-up, so that a late answer finds nobody
// there instead of a deleted object.
struct SystemHostLookup::Mailslot
{
    std::mutex mutex;
    SystemHostLookup *owner = nullptr; // null once nobody wants the answer

    void deliver(const HostLookupResult &result, const std::shared_ptr<Mailslot> &self)
    {
        const std::lock_guard lock(mutex);
        if (!owner)
            return;
        QMetaObject::invokeMethod(
            owner,
            [result, self] {
                if (self->owner) // in the owner's own thread, where alone it can change
                    Q_EMIT self->owner->finished(result);
            },
            Qt::QueuedConnection);
    }

    void forget()
    {
        const std::lock_guard lock(mutex);
        owner = nullptr;
    }
};

namespace {

// What the system is asked for: A-labels for an international name. Names that are none by the
// book, such as "mail_1.example", exist all the same. Empty when nothing can be asked.
QString askableName(const QString &host)
{
    const QByteArray ace = QUrl::toAce(host);
    if (!ace.isEmpty())
        return QString::fromLatin1(ace);
    const bool isGraphic = std::all_of(
        host.begin(), host.end(), [](QChar c) { return c > QLatin1Char(' ') && c < QChar(0x7f); });
    return isGraphic ? host : QString();
}

} // namespace

SystemHostLookup::SystemHostLookup(HostResolver resolver, QObject *parent)
    : HostLookup(parent), m_resolver(std::move(resolver))
{ }

SystemHostLookup::~SystemHostLookup()
{
    drop();
}

void SystemHostLookup::start(const QString &host, AddressFamily family)
{
    drop();
    m_slot = std::make_shared<Mailslot>();
    m_slot->owner = this;
    if (const std::optional<HostLookupResult> known = resultForLiteral(host, family)) {
        m_slot->deliver(*known, m_slot);
        return;
    }
    const QString name = askableName(host);
    if (name.isEmpty()) {
        m_slot->deliver({.errorId = QStringLiteral("dns.no-such-name"),
                            .errorText = QStringLiteral("this cannot be the name of a host")},
            m_slot);
        return;
    }
    // Detached and never joined: getaddrinfo() cannot be interrupted, and a silent name server
    // would keep the program for many seconds. The thread owns copies of all it touches.
    std::thread([slot = m_slot, resolver = m_resolver, name, family] {
        slot->deliver(resolver(name, family), slot);
    }).detach();
}

void SystemHostLookup::cancel()
{
    drop();
}

void SystemHostLookup::drop()
{
    if (m_slot)
        m_slot->forget();
    m_slot.reset();
}

} // namespace smtpscope
