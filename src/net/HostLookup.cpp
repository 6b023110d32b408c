// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/HostLookup.h"

#include <QMetaObject>
#include <QUrl>

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

namespace smtpscope {

// Where the thread leaves its answer. It outlives the look-up, so that a late answer finds nobody
// there instead of a deleted object.
struct HostLookup::Mailslot
{
    std::mutex mutex;
    HostLookup *owner = nullptr; // null once nobody wants the answer

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

bool isWanted(const QHostAddress &address, AddressFamily family)
{
    const bool isIPv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return family == AddressFamily::Any || (family == AddressFamily::IPv4) == isIPv4;
}

HostLookupResult resultFor(const QHostAddress &literal, AddressFamily family)
{
    if (isWanted(literal, family))
        return {{literal}, {}, {}};
    return {{}, QStringLiteral("dns.no-address"),
        QStringLiteral("the address is of the other kind (IPv4 or IPv6)")};
}

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

HostLookup::HostLookup(HostResolver resolver, QObject *parent)
    : QObject(parent), m_resolver(std::move(resolver))
{ }

HostLookup::~HostLookup()
{
    cancel();
}

void HostLookup::start(const QString &host, AddressFamily family)
{
    cancel();
    m_slot = std::make_shared<Mailslot>();
    m_slot->owner = this;
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        m_slot->deliver(resultFor(literal, family), m_slot);
        return;
    }
    const QString name = askableName(host);
    if (name.isEmpty()) {
        m_slot->deliver({{}, QStringLiteral("dns.no-such-name"),
                            QStringLiteral("this cannot be the name of a host")},
            m_slot);
        return;
    }
    // Detached and never joined: getaddrinfo() cannot be interrupted, and a silent name server
    // would keep the program for many seconds. The thread owns copies of all it touches.
    std::thread([slot = m_slot, resolver = m_resolver, name, family] {
        slot->deliver(resolver(name, family), slot);
    }).detach();
}

void HostLookup::cancel()
{
    if (m_slot)
        m_slot->forget();
    m_slot.reset();
}

} // namespace smtpscope
