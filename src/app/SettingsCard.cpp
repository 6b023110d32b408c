// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/SettingsCard.h"

#include "session/Printable.h"

#include <QCoreApplication>

#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SettingsCard)
};

bool encrypts(const AccountSettings &settings)
{
    return settings.security != Security::None;
}

bool isFromFirstByte(const AccountSettings &settings)
{
    return settings.security == Security::Tls;
}

QString tlsOr(const AccountSettings &settings, const QString &startTls, const QString &none)
{
    if (!encrypts(settings))
        return none;
    return isFromFirstByte(settings) ? QStringLiteral("SSL/TLS") : startTls;
}

QString serverLabel(const AccountSettings &settings)
{
    switch (settings.protocol) {
    case Protocol::Smtp:
    case Protocol::Lmtp:
        return Texts::tr("Outgoing mail server (SMTP)");
    case Protocol::Imap:
        return Texts::tr("Incoming mail server (IMAP)");
    case Protocol::Pop3:
        return Texts::tr("Incoming mail server (POP3)");
    }
    return {};
}

void addUser(std::vector<SettingsRow> &rows, const AccountSettings &settings, const QString &label)
{
    if (!settings.user.isEmpty())
        rows.push_back({label, settings.user});
}

SettingsOfProgram general(const AccountSettings &settings)
{
    const QString none = Texts::tr("None");
    SettingsOfProgram card{Texts::tr("In general"),
        {{serverLabel(settings), settings.host},
            {Texts::tr("Port"), QString::number(settings.port)},
            {Texts::tr("Encryption"),
                encrypts(settings)
                    ? (isFromFirstByte(settings) ? Texts::tr("SSL/TLS, from the first byte")
                                                 : Texts::tr("STARTTLS, after the greeting"))
                    : none}}};
    addUser(card.rows, settings, Texts::tr("User name"));
    const QString how = settings.user.isEmpty() ? none
        : settings.usesToken                    ? Texts::tr("Through the provider (OAuth)")
                                                : Texts::tr("User name and password");
    card.rows.push_back({Texts::tr("Sign-in"), how});
    return card;
}

SettingsOfProgram outlook(const AccountSettings &settings)
{
    const QString none = Texts::tr("None");
    SettingsOfProgram card{QStringLiteral("Outlook"),
        {{serverLabel(settings), settings.host},
            {Texts::tr("Port"), QString::number(settings.port)},
            {Texts::tr("Encryption method"), tlsOr(settings, QStringLiteral("STARTTLS"), none)}}};
    addUser(card.rows, settings, Texts::tr("User name"));
    if (carriesMail(settings.protocol))
        card.rows.push_back({Texts::tr("My outgoing server requires authentication"),
            settings.user.isEmpty() ? Texts::tr("Off") : Texts::tr("On")});
    return card;
}

SettingsOfProgram thunderbird(const AccountSettings &settings)
{
    const QString none = Texts::tr("None");
    SettingsOfProgram card{QStringLiteral("Thunderbird"),
        {{Texts::tr("Server name"), settings.host},
            {Texts::tr("Port"), QString::number(settings.port)},
            {Texts::tr("Connection security"), tlsOr(settings, QStringLiteral("STARTTLS"), none)}}};
    const QString how = settings.user.isEmpty() ? Texts::tr("No authentication")
        : settings.usesToken                    ? QStringLiteral("OAuth2")
                                                : Texts::tr("Normal password");
    card.rows.push_back({Texts::tr("Authentication method"), how});
    addUser(card.rows, settings, Texts::tr("User name"));
    return card;
}

SettingsOfProgram appleMail(const AccountSettings &settings)
{
    SettingsOfProgram card{QStringLiteral("Apple Mail"), {{Texts::tr("Host name"), settings.host}}};
    addUser(card.rows, settings, Texts::tr("User name"));
    card.rows.push_back({Texts::tr("Automatically manage connection settings"), Texts::tr("Off")});
    card.rows.push_back({Texts::tr("Port"), QString::number(settings.port)});
    card.rows.push_back({Texts::tr("Use TLS/SSL"),
        encrypts(settings) ? Texts::tr("On (for STARTTLS too)") : Texts::tr("Off")});
    const QString how = settings.user.isEmpty() ? Texts::tr("None")
        : settings.usesToken                    ? QStringLiteral("OAuth2")
                                                : Texts::tr("Password");
    card.rows.push_back({Texts::tr("Authentication"), how});
    return card;
}

// Makers call the same switch differently; what is not there on an old device cannot be used.
SettingsOfProgram scanner(const AccountSettings &settings)
{
    const QString on = Texts::tr("On");
    const QString off = Texts::tr("Off");
    const QString secure = encrypts(settings) ? on : off;
    SettingsOfProgram card{Texts::tr("Scanners and copiers"),
        {{Texts::tr("SMTP server"), settings.host},
            {Texts::tr("SMTP port"), QString::number(settings.port)},
            {Texts::tr("Ricoh: Use Secure Connection (SSL)"), secure},
            {Texts::tr("Canon: Allow TLS (SMTP TX)"), secure},
            {Texts::tr("HP: Always use secure connection (SSL/TLS)"), secure},
            {Texts::tr("Others: choice of encryption"),
                tlsOr(settings, QStringLiteral("STARTTLS"), off)},
            {Texts::tr("SMTP authentication"), settings.user.isEmpty() ? off : on}}};
    addUser(card.rows, settings, Texts::tr("User name"));
    if (settings.usesToken)
        card.rows.push_back({Texts::tr("Note"),
            Texts::tr("This account signs in by a token, which most devices cannot do.")});
    return card;
}

constexpr std::array SpellingWords{QT_TRANSLATE_NOOP("SettingsCard", "Alpha"),
    QT_TRANSLATE_NOOP("SettingsCard", "Bravo"), QT_TRANSLATE_NOOP("SettingsCard", "Charlie"),
    QT_TRANSLATE_NOOP("SettingsCard", "Delta"), QT_TRANSLATE_NOOP("SettingsCard", "Echo"),
    QT_TRANSLATE_NOOP("SettingsCard", "Foxtrot"), QT_TRANSLATE_NOOP("SettingsCard", "Golf"),
    QT_TRANSLATE_NOOP("SettingsCard", "Hotel"), QT_TRANSLATE_NOOP("SettingsCard", "India"),
    QT_TRANSLATE_NOOP("SettingsCard", "Juliett"), QT_TRANSLATE_NOOP("SettingsCard", "Kilo"),
    QT_TRANSLATE_NOOP("SettingsCard", "Lima"), QT_TRANSLATE_NOOP("SettingsCard", "Mike"),
    QT_TRANSLATE_NOOP("SettingsCard", "November"), QT_TRANSLATE_NOOP("SettingsCard", "Oscar"),
    QT_TRANSLATE_NOOP("SettingsCard", "Papa"), QT_TRANSLATE_NOOP("SettingsCard", "Quebec"),
    QT_TRANSLATE_NOOP("SettingsCard", "Romeo"), QT_TRANSLATE_NOOP("SettingsCard", "Sierra"),
    QT_TRANSLATE_NOOP("SettingsCard", "Tango"), QT_TRANSLATE_NOOP("SettingsCard", "Uniform"),
    QT_TRANSLATE_NOOP("SettingsCard", "Victor"), QT_TRANSLATE_NOOP("SettingsCard", "Whisky"),
    QT_TRANSLATE_NOOP("SettingsCard", "X-ray"), QT_TRANSLATE_NOOP("SettingsCard", "Yankee"),
    QT_TRANSLATE_NOOP("SettingsCard", "Zulu")};

QString spelledSign(QChar sign)
{
    const int letter = sign.toLower().unicode() - u'a';
    if (letter >= 0 && letter < int(SpellingWords.size()))
        return Texts::tr("%1 as in %2")
            .arg(QString(sign), Texts::tr(SpellingWords[size_t(letter)]));
    switch (sign.unicode()) {
    case u'.':
        return Texts::tr("dot");
    case u'-':
        return Texts::tr("hyphen");
    case u'_':
        return Texts::tr("underscore");
    case u'@':
        return Texts::tr("at sign");
    case u':':
        return Texts::tr("colon");
    default:
        return QString(sign);
    }
}

// What the conversation shows beats what the plan left open.
Security securityUsed(const Session &session)
{
    const Plan &plan = session.plan;
    if (plan.security != Security::StartTlsIfOffered)
        return plan.security;
    return session.endpoint.tls.protocol.isEmpty() ? Security::None : Security::StartTls;
}

} // namespace

AccountSettings settingsOf(const Session &session)
{
    const Plan &plan = session.plan;
    const QString mechanism = plan.mechanism.toUpper();
    const QString &host = plan.host.isEmpty() ? session.endpoint.host : plan.host;
    return {plan.protocol, printable(QStringView(host)), plan.port, securityUsed(session),
        mechanism.isEmpty() ? QString() : printable(QStringView(plan.user)),
        mechanism == QLatin1String("XOAUTH2") || mechanism == QLatin1String("OAUTHBEARER")};
}

std::vector<SettingsOfProgram> settingsCards(const AccountSettings &settings)
{
    std::vector<SettingsOfProgram> cards{
        general(settings), outlook(settings), thunderbird(settings), appleMail(settings)};
    if (carriesMail(settings.protocol))
        cards.push_back(scanner(settings));
    return cards;
}

QString spelled(const QString &text)
{
    QStringList signs;
    for (const QChar sign : text)
        signs.append(spelledSign(sign));
    return signs.join(QStringLiteral(", "));
}

QString settingsText(const SettingsOfProgram &card)
{
    QStringList lines{card.program};
    for (const SettingsRow &row : card.rows)
        lines.append(QStringLiteral("%1: %2").arg(row.label, row.value));
    return lines.join(QLatin1Char('\n'));
}

} // namespace smtpscope
