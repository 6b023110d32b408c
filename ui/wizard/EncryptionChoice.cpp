// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/EncryptionChoice.h"

#include "ui/kit/Label.h"
#include "ui/wizard/ChoiceRow.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace smtpscope {

namespace {

constexpr std::array Rows{
    Security::StartTls, Security::Tls, Security::StartTlsIfOffered, Security::None};

} // namespace

std::optional<Security> usualSecurity(quint16 port)
{
    switch (port) {
    case 25:
        return Security::StartTlsIfOffered;
    case 465:
    case 993:
    case 995:
        return Security::Tls;
    case 110:
    case 143:
    case 587:
    case 2525:
        return Security::StartTls;
    }
    return std::nullopt;
}

quint16 usualPort(Protocol protocol, Security security)
{
    const bool isTls = security == Security::Tls;
    switch (protocol) {
    case Protocol::Smtp:
        return isTls ? 465 : security == Security::StartTls ? 587 : 25;
    case Protocol::Lmtp:
        return 24;
    case Protocol::Imap:
        return isTls ? 993 : 143;
    case Protocol::Pop3:
        return isTls ? 995 : 110;
    }
    return 25;
}

EncryptionChoice::EncryptionChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_odd((new Label({}, TextRole::Small, Ink::Temporary))->wrapped())
{
    setAccessibleName(tr("Encryption"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(new Label(tr("Encryption"), TextRole::Strong));
    addRow(Security::StartTls, tr("STARTTLS"),
        tr("Begins readable and switches to TLS before anything private is sent."));
    addRow(Security::Tls, tr("TLS from the first byte"),
        tr("Often called “SSL/TLS” or “SMTPS”. Usual for ports 465, 993 and 995."));
    addRow(Security::StartTlsIfOffered, tr("STARTTLS where the server offers it"),
        tr("As mail servers do among themselves. The certificate is looked at, but decides "
           "nothing."));
    addRow(Security::None, tr("None"),
        tr("Everything can be read on the way, so SMTPscope will not sign in."));
    layout->addWidget(m_odd);
    choose(Security::StartTls);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        remark();
        if (isChosen)
            Q_EMIT chosenChanged();
    });
}

void EncryptionChoice::addRow(Security security, const QString &text, const QString &sentence)
{
    auto *one = new ChoiceRow(text, sentence);
    m_group->addButton(one->button(), int(security));
    layout()->addWidget(one);
}

ChoiceRow *EncryptionChoice::row(Security security) const
{
    return qobject_cast<ChoiceRow *>(m_group->button(int(security))->parentWidget());
}

Security EncryptionChoice::chosen() const
{
    return Security(m_group->checkedId());
}

void EncryptionChoice::choose(Security security)
{
    const QSignalBlocker quiet(m_group);
    m_group->button(int(security))->setChecked(true);
    remark();
}

void EncryptionChoice::setPort(quint16 port)
{
    m_port = port;
    remark();
}

void EncryptionChoice::remark()
{
    const auto usual = usualSecurity(m_port);
    for (const Security security : Rows)
        row(security)->setRemark(
            usual == security ? tr("usual for port %1").arg(m_port) : QString());
    row(Security::StartTlsIfOffered)
        ->setVisible(m_port == 25 || chosen() == Security::StartTlsIfOffered);
    QString odd;
    if (usual == Security::Tls && chosen() != Security::Tls)
        odd = tr("Port %1 usually expects TLS from the first byte. With this choice the server "
                 "will most likely stay silent.")
                  .arg(m_port);
    else if (usual && usual != Security::Tls && chosen() == Security::Tls)
        odd = tr("Port %1 usually begins unencrypted. With this choice the encryption will most "
                 "likely fail.")
                  .arg(m_port);
    m_odd->setText(odd);
    m_odd->setVisible(!odd.isEmpty());
}

} // namespace smtpscope
