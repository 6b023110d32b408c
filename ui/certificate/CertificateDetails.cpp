// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/certificate/CertificateDetails.h"

#include "session/Printable.h"
#include "ui/certificate/CertificateTexts.h"
#include "ui/certificate/LifeBar.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr qsizetype MostNames = 60;

Label *value(const QString &text, Ink ink = Ink::Text, TextRole role = TextRole::Body)
{
    return (new Label(text, role, ink))->wrapped()->selectable();
}

QString namesOf(const CertificateFacts &certificate)
{
    QStringList names;
    for (const QString &name : certificate.names.mid(0, MostNames))
        names.append(printable(QStringView(name)));
    QString text = names.join(QStringLiteral(", "));
    if (certificate.names.size() > MostNames)
        text += CertificateDetails::tr(" and %1 more").arg(certificate.names.size() - MostNames);
    return text.isEmpty() ? printable(QStringView(certificate.subject)) : text;
}

QString timeText(const QDateTime &time)
{
    return QStringLiteral("%1, %2").arg(
        dayText(time), time.toUTC().time().toString(QStringLiteral("HH:mm")));
}

QWidget *withDrawing(Drawing drawing, Ink ink, const QString &text)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new DrawingLabel(drawing, ink), 0, Qt::AlignTop);
    row->addWidget(value(text, ink), 1);
    return holder;
}

} // namespace

CertificateDetails::CertificateDetails(QWidget *parent)
    : QWidget(parent), m_life(new LifeBar), m_rows(new QWidget), m_grid(new QGridLayout(m_rows))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(m_life);
    layout->addWidget(m_rows);
    layout->addStretch(1);
}

void CertificateDetails::setCertificate(const Session &session, int index)
{
    const CertificateFacts &certificate = session.endpoint.tls.chain[size_t(index)];
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row = 0;
    m_life->setLife(certificate.notBefore, certificate.notAfter, session.started);
    addFaults(certificateFaults(session, index));
    addRow(tr("Made for"), value(namesOf(certificate)));
    if (index == 0)
        addOwnRows(session, certificate);
    addRow(tr("Made by"), value(printable(QStringView(certificate.issuer))));
    const bool isInTime =
        session.started >= certificate.notBefore && session.started <= certificate.notAfter;
    addRow(tr("Valid"),
        value(
            tr("%1 to %2 UTC").arg(timeText(certificate.notBefore), timeText(certificate.notAfter)),
            isInTime ? Ink::Text : Ink::Permanent));
    addRow(tr("Key"), value(printable(QStringView(certificate.key))));
    addRow(tr("Fingerprint (SHA-256)"),
        value(fingerprintText(certificate.sha256), Ink::Text, TextRole::Mono));
}

// Only the server's own certificate is asked whether it holds the name.
void CertificateDetails::addOwnRows(const Session &session, const CertificateFacts &certificate)
{
    const QString name = askedName(session);
    const QString shown = printable(QStringView(name));
    addRow(tr("You asked for"),
        holdsName(certificate, name)
            ? withDrawing(Drawing::OutcomeOk, Ink::Ok, tr("%1, which is in the list").arg(shown))
            : withDrawing(Drawing::OutcomePermanent, Ink::Permanent,
                tr("%1, which is not in the list").arg(shown)));
    const TlsFacts &tls = session.endpoint.tls;
    if (!tls.protocol.isEmpty())
        addRow(tr("Encryption"),
            value(QStringLiteral("%1, %2").arg(
                printable(QStringView(tls.protocol)), printable(QStringView(tls.cipher)))));
    if (tls.verified)
        addRow(tr("Check"),
            withDrawing(
                Drawing::OutcomeOk, Ink::Ok, tr("In order: known issuer, right name, in time")));
}

void CertificateDetails::addFaults(const QStringList &faults)
{
    for (const QString &fault : faults)
        addRow(tr("What is wrong"), withDrawing(Drawing::OutcomePermanent, Ink::Permanent, fault));
}

void CertificateDetails::addRow(const QString &name, QWidget *widget)
{
    m_grid->addWidget(new Label(name, TextRole::Small, Ink::Text2), m_row, 0, Qt::AlignTop);
    m_grid->addWidget(widget, m_row, 1);
    ++m_row;
}

} // namespace smtpscope
