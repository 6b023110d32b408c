// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/FoundCard.h"

#include "ui/kit/Button.h"
#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FoundCard)
};

QString nameOf(Security security)
{
    switch (security) {
    case Security::None:
        return Texts::tr("no encryption");
    case Security::StartTls:
    case Security::StartTlsIfOffered:
        return Texts::tr("STARTTLS");
    case Security::Tls:
        return Texts::tr("TLS from the first byte");
    }
    return {};
}

QString nameOf(Protocol protocol)
{
    return QString(idOf(protocol)).toUpper();
}

} // namespace

QString shortText(const FoundServer &server)
{
    return Texts::tr("%1 (%2), port %3, %4")
        .arg(server.host, nameOf(server.protocol))
        .arg(server.port)
        .arg(nameOf(server.security));
}

FoundCard::FoundCard(QWidget *parent)
    : Card(parent)
    , m_mark(new DrawingLabel(Drawing::OutcomeOk, Ink::Ok))
    , m_title((new Label({}, TextRole::Strong))->wrapped())
    , m_text((new Label({}, TextRole::Small, Ink::Text2))->wrapped())
    , m_hints((new Label({}, TextRole::Small, Ink::Text))->wrapped())
    , m_others(new QComboBox)
    , m_tryUsual(new Button(tr("Try usual names"), ButtonWeight::Normal))
    , m_stop(new Button(tr("Stop looking"), ButtonWeight::Quiet))
{
    m_others->setAccessibleName(tr("Settings that were found"));
    m_others->view()->setAccessibleName(m_others->accessibleName());
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_others->setMinimumContentsLength(20);
    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(m_title);
    text->addWidget(m_text);
    text->addWidget(m_hints);
    text->addWidget(m_others);
    text->addWidget(m_tryUsual, 0, Qt::AlignLeft);
    text->addWidget(m_stop, 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(12);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    connect(m_others, &QComboBox::activated, this, &FoundCard::useRequested);
    connect(m_tryUsual, &Button::clicked, this, &FoundCard::usualNamesRequested);
    connect(m_stop, &Button::clicked, this, &FoundCard::stopRequested);
    hide();
}

void FoundCard::dress(Surface surface, Ink ink, const QString &title, const QString &text)
{
    setSurface(surface);
    setEdge(ink);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_hints), static_cast<QWidget *>(m_others),
             static_cast<QWidget *>(m_tryUsual), static_cast<QWidget *>(m_stop)})
        part->hide();
    setAccessibleName(title + QLatin1Char(' ') + text);
    show();
}

void FoundCard::showLooking(const QString &domain)
{
    m_mark->setDrawing(Drawing::OutcomeRunning, Ink::Accent);
    dress(Surface::Raised, Ink::Control, tr("Looking up settings for %1").arg(domain),
        tr("Only name servers are asked. You can also type the server below."));
    m_stop->show();
}

void FoundCard::showTrying(const QString &domain)
{
    m_mark->setDrawing(Drawing::OutcomeRunning, Ink::Accent);
    dress(Surface::Raised, Ink::Control, tr("Trying usual names in %1").arg(domain),
        tr("Each server is connected to and its greeting awaited; nothing private is said."));
    m_stop->show();
}

void FoundCard::showFound(const QString &domain, const std::vector<FoundServer> &found, int used)
{
    m_mark->setDrawing(Drawing::OutcomeOk, Ink::Ok);
    const FoundServer &shown = found[size_t(qMax(used, 0))];
    dress(Surface::OkSoft, Ink::Ok,
        used < 0 ? tr("Found for %1; what you typed was kept").arg(domain)
                 : tr("Found for %1 and filled in below").arg(domain),
        tr("Source: %1.").arg(shown.source));
    m_hints->setText(shown.hints.join(QLatin1Char('\n')));
    m_hints->setVisible(!shown.hints.isEmpty());
    offerOthers(found, used);
}

void FoundCard::offerOthers(const std::vector<FoundServer> &found, int used)
{
    m_others->clear();
    for (const FoundServer &server : found)
        m_others->addItem(shortText(server));
    m_others->setCurrentIndex(used);
    m_others->setPlaceholderText(tr("Use what was found"));
    m_others->setVisible(found.size() > 1 || used < 0);
}

void FoundCard::showNothing(const QString &domain, const QString &usualNames, bool tried)
{
    m_mark->setDrawing(Drawing::OutcomeUnknown, Ink::Text2);
    if (tried) {
        dress(Surface::Raised, Ink::Control,
            tr("No server of a usual name answered in %1").arg(domain),
            tr("Type the server below: it stands in the settings of the program that fails."));
        return;
    }
    dress(Surface::Raised, Ink::Control, tr("No settings were found for %1").arg(domain),
        tr("Type the server below, or let SMTPscope connect to %1 and see which answers.")
            .arg(usualNames));
    m_tryUsual->show();
}

} // namespace smtpscope
