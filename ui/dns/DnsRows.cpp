// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/dns/DnsRows.h"

#include "report/NoteTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DnsRows)
};

constexpr qsizetype LongestRecord = 4096; // bytes that are looked at

// "dns.answer: MX example.org, 192.0.2.1:53: 10 mx.example.org", or without the server.
DnsRow rowOfAnswer(const QString &note)
{
    static const QRegularExpression answered(
        QStringLiteral("^dns\\.answer: (\\S+) (\\S+), (\\S+): (.*)$"));
    static const QRegularExpression unanswered(
        QStringLiteral("^dns\\.answer: (\\S+) (\\S+?)[,:] (.*)$"));
    DnsRow row;
    if (const auto match = answered.match(note); match.hasMatch()) {
        row.type = match.captured(1);
        row.name = match.captured(2);
        row.server = match.captured(3);
        row.answer = match.captured(4);
    } else if (const auto other = unanswered.match(note); other.hasMatch()) {
        row.type = other.captured(1);
        row.name = other.captured(2);
        row.answer = other.captured(3);
    } else {
        row.answer = noteText(note);
    }
    return row;
}

// "example.org: 192.0.2.1, 192.0.2.2" or "example.org MX: 10 mx.example.org".
DnsRow rowOfResult(const Session &session, const Event &event, const QString &text)
{
    static const QRegularExpression result(QStringLiteral("^(\\S+?)(?: ([A-Z]+))?: (.*)$"));
    DnsRow row;
    row.isFaulty = event.kind == EventKind::Timeout || !session.defectOf(event).isEmpty();
    const QRegularExpressionMatch match = result.match(text);
    row.name = match.captured(1);
    row.type = match.captured(2);
    row.answer = match.hasMatch() ? match.captured(3) : text;
    if (row.type.isEmpty())
        row.type = QStringLiteral("A, AAAA");
    const QString &asked = session.plan.route.nameServer;
    const bool isMx = row.type == QLatin1String("MX");
    if (!asked.isEmpty())
        row.server = printable(QStringView(asked));
    else
        row.server = isMx ? Texts::tr("the name servers") : Texts::tr("this computer");
    return row;
}

bool isOfLookUp(const Event &event, const QString &text)
{
    if (event.stage != Stage::Dns)
        return false;
    if (event.kind == EventKind::Note)
        return text.startsWith(QLatin1String("dns.")) || text.startsWith(QLatin1String("mx."));
    return event.kind == EventKind::Resolve || event.kind == EventKind::Timeout;
}

// An address stands for itself.
bool isNoQuestion(const DnsRow &row)
{
    return row.name == row.answer;
}

} // namespace

std::vector<DnsRow> dnsRowsOf(const Session &session)
{
    std::vector<DnsRow> rows;
    for (int i = 0; i < int(session.events().size()); ++i) {
        const Event &event = session.events()[size_t(i)];
        if (event.stage != Stage::Dns)
            continue;
        const QByteArrayView bytes = session.bytesOf(event);
        const QString text = printable(bytes.first(qMin(bytes.size(), LongestRecord)));
        if (!isOfLookUp(event, text))
            continue;
        DnsRow row =
            event.kind == EventKind::Note ? rowOfAnswer(text) : rowOfResult(session, event, text);
        row.event = i;
        row.timeNs = event.timeNs;
        if (!isNoQuestion(row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace smtpscope
