// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/network/Contact.h"

#include "report/NoteTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Contact)
};

// "192.0.2.1:25" or "[2001:db8::1]:25", with ": reason" after it where it failed.
struct Place
{
    QString address;
    int port = 0;
};

Place placeIn(const QString &text)
{
    const QString place = text.section(QStringLiteral(": "), 0, 0);
    const qsizetype colon = place.lastIndexOf(QLatin1Char(':'));
    if (colon < 0)
        return {place, 0};
    QString address = place.left(colon);
    if (address.startsWith(QLatin1Char('[')) && address.endsWith(QLatin1Char(']')))
        address = address.mid(1, address.size() - 2);
    return {address, place.mid(colon + 1).toInt()};
}

bool isConnect(const Event &event)
{
    return event.kind == EventKind::Connect
        || (event.kind == EventKind::Timeout && event.stage == Stage::Connect);
}

QString failureText(const QString &defect)
{
    if (defect == QLatin1String("connect.refused"))
        return Texts::tr("refused the connection");
    if (defect == QLatin1String("connect.timeout"))
        return Texts::tr("did not answer");
    if (defect == QLatin1String("connect.unreachable"))
        return Texts::tr("there is no way there");
    const QString known = defectText(defect);
    return known == defect ? Texts::tr("no connection") : known;
}

// An address needs no look-up: nobody was asked.
bool wasLookedUp(const Session &session, const QString &text)
{
    const QString &host = session.plan.host;
    return text != host + QStringLiteral(": ") + host;
}

Contact lookUpOf(const Session &session, const QString &text)
{
    Contact contact;
    contact.purpose = ContactPurpose::LookUp;
    contact.host = session.plan.host;
    const QString &server = session.plan.route.nameServer;
    if (server.isEmpty()) {
        contact.address = Texts::tr("this computer's DNS server");
    } else {
        const bool hasPort =
            server.count(QLatin1Char(':')) == 1 || server.contains(QStringLiteral("]:"));
        const Place place = hasPort ? placeIn(server) : Place{server, 53};
        contact.address = place.address;
        contact.port = place.port;
    }
    contact.result = Texts::tr("asked for %1").arg(printable(QStringView(text)));
    return contact;
}

void addBytes(const Session &session, Contact &contact)
{
    for (const Event &event : session.events()) {
        if (event.direction == Direction::Out)
            contact.sent += event.length;
        else if (event.direction == Direction::In)
            contact.received += event.length;
    }
}

Contact triedOf(
    const Session &session, const Event &event, const QString &text, ContactPurpose purpose)
{
    const Place place = placeIn(text);
    Contact contact;
    contact.purpose = purpose;
    contact.host = session.plan.host == place.address ? QString() : session.plan.host;
    contact.address = place.address;
    contact.port = place.port;
    const QString defect = session.defectOf(event);
    if (!defect.isEmpty())
        contact.result = failureText(defect);
    else
        addBytes(session, contact);
    return contact;
}

} // namespace

QString nameOf(ContactPurpose purpose)
{
    switch (purpose) {
    case ContactPurpose::Check:
        return Texts::tr("Check");
    case ContactPurpose::LookUp:
        return Texts::tr("Look-up");
    case ContactPurpose::Discovery:
        return Texts::tr("Finding settings");
    case ContactPurpose::Control:
        return Texts::tr("To compare with");
    case ContactPurpose::Proxy:
        return Texts::tr("Proxy");
    case ContactPurpose::Practice:
        return Texts::tr("Practice server");
    }
    return {};
}

std::vector<Contact> contactsOf(const Session &session, ContactPurpose purpose)
{
    std::vector<Contact> contacts;
    for (const Event &event : session.events()) {
        const QString text = QString::fromUtf8(session.bytesOf(event));
        const bool isLookUp = event.stage == Stage::Dns && event.kind != EventKind::Note
            && wasLookedUp(session, text);
        if (isLookUp && event.kind != EventKind::Cancelled)
            contacts.push_back(lookUpOf(session, text));
        else if (isConnect(event))
            contacts.push_back(triedOf(session, event, text, purpose));
        else if (event.kind == EventKind::Note
            && text.startsWith(QLatin1String("proxy.connected: ")))
            contacts.push_back(triedOf(
                session, event, text.section(QStringLiteral(": "), 1), ContactPurpose::Proxy));
        else
            continue;
        contacts.back().when = session.started.addMSecs(event.timeNs / 1'000'000);
    }
    return contacts;
}

} // namespace smtpscope
