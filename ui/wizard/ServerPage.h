// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which server: from an e-mail address for which settings are looked up, or typed.

#include "ui/wizard/WizardPage.h"

#include <QTimer>

class QLineEdit;

namespace smtpscope {

class EncryptionChoice;
class FieldCheck;
class FormField;
class FoundCard;
class Label;
class MoreOptions;
class Segments;
struct TypedServer;

class ServerPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ServerPage(const DiscoveryMeans &means, QWidget *parent = nullptr);

    void enter(const WizardDraft &draft) override;
    void answer(WizardDraft &draft) const override;
    bool isReady() const override;
    QString missing() const override;
    QWidget *firstField() const override;
    void showFaults() override;
    bool takesEnter() override;

    /// True once servers of usual names were contacted, because the person asked for it.
    bool hasTriedUsualNames() const { return m_everTried; }
    /// False while name servers or servers of usual names are asked.
    bool isQuiet() const { return !m_discovery.isLooking() && !m_lookSoon.isActive(); }

private:
    void addFields();
    void listen();
    void setProblem(WizardProblem problem);
    void onTyped();
    void takeHost(const TypedServer &read);
    void onServerEdited();
    void onPortEdited();
    void look();
    void onFound();
    void onFinished();
    void showCard();
    void use(const FoundServer &server);
    void setPort(quint16 port);
    void setProtocol(Protocol protocol);
    MailTask task() const;
    QString usualNames() const;
    std::optional<quint16> port() const;

    SettingsDiscovery m_discovery;
    DiscoveryMeans m_means;
    QTimer m_lookSoon; // after a pause in typing
    WizardProblem m_problem = WizardProblem::CannotSend;
    Protocol m_protocol = Protocol::Smtp;
    QString m_address; // that was typed instead of a server
    QString m_takenHost; // that was taken over from the first field
    std::optional<FoundServer> m_used;
    bool m_isHandMade = false; // server, port or encryption were changed by the person
    bool m_triedUsual = false; // for the address that is typed now
    bool m_everTried = false;
    bool m_isEncryptionChosen = false; // by the person, so that a new port leaves it
    Segments *m_protocols = nullptr;
    QLineEdit *m_typed = nullptr;
    FormField *m_typedField = nullptr;
    FieldCheck *m_typedCheck = nullptr;
    FoundCard *m_card = nullptr;
    QLineEdit *m_server = nullptr;
    FormField *m_serverField = nullptr;
    FieldCheck *m_serverCheck = nullptr;
    QLineEdit *m_port = nullptr;
    FormField *m_portField = nullptr;
    FieldCheck *m_portCheck = nullptr;
    EncryptionChoice *m_encryption = nullptr;
    MoreOptions *m_more = nullptr;
};

} // namespace smtpscope
