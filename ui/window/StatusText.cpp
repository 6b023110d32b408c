// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/StatusText.h"

#include "ui/document/CheckDocument.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

constexpr double NsInSecond = 1e9;

struct Amount
{
    qint64 tookNs = 0;
    int lines = 0;
    qint64 bytes = 0;
    QDateTime started;
};

bool isTalk(const Event &event)
{
    return event.kind == EventKind::Sent || event.kind == EventKind::Received
        || event.kind == EventKind::Fragment;
}

Amount amountOf(const CheckDocument &document)
{
    Amount amount;
    for (int index = 0; index < document.count(); ++index) {
        const Session &session = document.session(index);
        if (!amount.started.isValid() || session.started < amount.started)
            amount.started = session.started;
        for (const Event &event : session.events()) {
            amount.tookNs = std::max(amount.tookNs, event.timeNs);
            if (!isTalk(event))
                continue;
            amount.bytes += event.length;
            amount.lines += int(session.bytesOf(event).count('\n'));
        }
    }
    return amount;
}

// With the offset, because a ticket is often read in another country.
QString momentText(const QDateTime &moment, const QLocale &locale)
{
    const QDateTime local = moment.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    QString offset = QStringLiteral("UTC");
    if (minutes != 0)
        offset += QStringLiteral("%1%2")
                      .arg(QLatin1String(minutes < 0 ? "-" : "+"))
                      .arg(qAbs(minutes) / 60);
    if (minutes % 60 != 0)
        offset += QStringLiteral(":%1").arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return Texts::tr("%1, %2 (%3)", "date, time (zone)")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
            locale.toString(local.time(), QStringLiteral("HH:mm:ss")), offset);
}

} // namespace

QString statusTextOf(const CheckDocument &document, const QLocale &locale)
{
    if (document.isEmpty())
        return document.isRunning() ? Texts::tr("Running") : Texts::tr("Ready");
    const Amount amount = amountOf(document);
    const QString seconds = locale.toString(double(amount.tookNs) / NsInSecond, 'f', 2);
    if (document.isRunning())
        return Texts::tr("Running, %1 s").arg(seconds);
    QStringList parts;
    if (amount.tookNs > 0)
        parts.append(Texts::tr("Done in %1 s").arg(seconds));
    if (document.count() > 1)
        parts.append(Texts::tr("%n conversation(s)", nullptr, document.count()));
    parts.append(Texts::tr("%n line(s)", nullptr, amount.lines));
    parts.append(Texts::tr("%1 bytes").arg(locale.toString(amount.bytes)));
    if (amount.started.isValid())
        parts.append(momentText(amount.started, locale));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace smtpscope
