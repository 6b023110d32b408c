// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// From the text of a providers file to rows. Knows what may stand there, and says where something
// else does.

#include "app/discovery/ProviderTable.h"

#include "knowledge/JsonPlace.h"
#include "session/JsonFields.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace smtpscope {

namespace {

constexpr std::array SignIns{
    std::pair{QLatin1StringView("password"), ProviderSignIn::Password},
    std::pair{QLatin1StringView("app-password"), ProviderSignIn::AppPassword},
    std::pair{QLatin1StringView("oauth-only"), ProviderSignIn::Token},
    std::pair{QLatin1StringView("both"), ProviderSignIn::Both},
};

constexpr std::array Hints{
    std::pair{QLatin1StringView("app-password"), ProviderHint::AppPassword},
    std::pair{
        QLatin1StringView("app-password-with-two-steps"), ProviderHint::AppPasswordWithTwoSteps},
    std::pair{QLatin1StringView("mail-key"), ProviderHint::MailKey},
    std::pair{QLatin1StringView("switch-on-imap"), ProviderHint::SwitchOnImap},
    std::pair{QLatin1StringView("unencrypted"), ProviderHint::Unencrypted},
    std::pair{QLatin1StringView("bridge"), ProviderHint::Bridge},
    std::pair{QLatin1StringView("token-only"), ProviderHint::TokenOnly},
    std::pair{QLatin1StringView("unconfirmed"), ProviderHint::Unconfirmed},
};

template <typename Rows>
auto valueOf(const Rows &rows, QStringView id) -> std::optional<decltype(rows.front().second)>
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [id](const auto &row) { return row.first == id; });
    if (found == rows.end())
        return std::nullopt;
    return found->second;
}

std::optional<ProviderSignIn> signInFromId(QStringView id)
{
    return valueOf(SignIns, id);
}

QString placed(const QString &path, const char *list, int index)
{
    return QStringLiteral("%1%2[%3]").arg(path, QLatin1String(list)).arg(index);
}

ProviderServer serverIn(JsonFields &fields)
{
    ProviderServer server;
    server.protocol = fields.word("protocol", protocolFromId, Protocol::Smtp);
    server.host = fields.text("host");
    server.port = quint16(fields.number("port", 1, 65'535));
    server.security = fields.word("security", securityFromId, Security::Tls);
    server.userPattern = fields.text("user");
    return server;
}

void readHints(JsonFields &fields, Provider &provider)
{
    if (!fields.has("hints"))
        return;
    for (const QString &id : fields.texts("hints")) {
        if (const auto hint = valueOf(Hints, id))
            provider.hints.push_back(*hint);
        else
            fields.fault("hints", QStringLiteral("\"%1\" is not known").arg(id));
    }
}

Provider providerIn(JsonReading &reading, const QJsonObject &object, const QString &path)
{
    Provider provider;
    JsonFields fields(reading, object, path);
    provider.name = fields.text("name");
    provider.domains = fields.texts("domains");
    const QJsonArray servers = fields.array("servers");
    for (int i = 0; i < int(servers.size()); ++i) {
        JsonFields one(
            reading, servers[i].toObject(), placed(path + QLatin1Char('.'), "servers", i));
        provider.servers.push_back(serverIn(one));
    }
    if (servers.isEmpty())
        fields.fault("servers", QStringLiteral("there is none"));
    provider.signIn = fields.word("signIn", signInFromId, ProviderSignIn::Password);
    readHints(fields, provider);
    provider.source = fields.text("source");
    provider.date = fields.text("date");
    return provider;
}

FileError fileError(const QString &id, const QString &detail, JsonPlace place)
{
    return {id, detail, place.line, place.column};
}

} // namespace

std::variant<ProviderTable, FileError> ProviderTable::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fileError(
            QStringLiteral("file.broken"), error.errorString(), placeOf(json, error.offset));
    JsonReading reading;
    ProviderTable table;
    JsonFields top(reading, document.object(), {});
    if (top.text("format") != QLatin1String("smtpscope-providers"))
        top.fault("format", QStringLiteral("this is no table of providers"));
    top.number("version", 1, 1);
    const QJsonArray rows = top.array("providers");
    for (int i = 0; i < int(rows.size()) && reading.fault.isEmpty(); ++i) {
        table.m_providers.push_back(
            providerIn(reading, rows[i].toObject(), placed({}, "providers", i)));
        if (!reading.fault.isEmpty())
            return fileError(
                QStringLiteral("file.broken"), reading.fault, placeOfEntry(json, "providers", i));
    }
    if (!reading.fault.isEmpty())
        return fileError(QStringLiteral("file.broken"), reading.fault, {});
    return table;
}

} // namespace smtpscope
