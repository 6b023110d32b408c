// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A second opinion on redaction: writes out every spelling of everything private and looks for
// each, byte by byte, in a text or in a file of one of the formats. Slow and simple on purpose, and
// without a line of the product's own search.

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QLatin1StringView>
#include <QList>

#include <vector>

namespace smtpscope {

/// What a private value is. The names say what the policies tell apart.
enum class PrivateKind {
    Secret, ///< Nobody may ever see it.
    Mailbox, ///< A whole address.
    Name, ///< A login name, or the local part of an address.
    Domain, ///< A mail domain.
    ClientHost, ///< The name of this computer, or of another client.
    ServerHost, ///< The name of a mail server.
    PrivateAddress, ///< An IP address behind a router.
    PublicAddress, ///< An IP address that the internet can reach.
    Id, ///< A queue id.
    Loose, ///< What no policy speaks of clearly: it is neither searched for nor compared.
};

struct NaiveValue
{
    PrivateKind kind = PrivateKind::Secret;
    QByteArray text; ///< UTF-8.
};

class NaivePrivacy
{
public:
    explicit NaivePrivacy(const QList<NaiveValue> &values);

    /// What is left in @p text, such as "name 'karitolu' as hex"; empty when nothing is.
    QByteArray leftIn(const QByteArray &text) const;
    /// The same for a reply, also with its lines put together.
    QByteArray leftInReply(const QByteArray &raw) const;
    /// The same for a file of @p format (text, markdown, html or json): its bytes, and what a
    /// reader sees of it.
    QByteArray leftInFile(QLatin1StringView format, const QByteArray &file) const;

private:
    struct Form
    {
        QByteArray bytes; // lower case unless caseMatters
        QByteArray about;
        bool caseMatters = false;
        bool standsAlone = false; // not within a longer word, or number
        std::vector<quint32> grams;
    };

    void add(const NaiveValue &value);

    std::vector<Form> m_forms;
    QHash<QByteArray, bool> m_known;
};

/// What a reader sees of a file: HTML without tags and escapes, Markdown without escapes, the
/// strings of JSON with its base64 decoded, one a line.
QByteArray naiveReaderView(QLatin1StringView format, const QByteArray &file);

/// @p raw with the codes at the beginning of its lines and the line ends taken away: without and
/// with the enhanced codes behind them.
QByteArrayList naiveGluedLines(const QByteArray &raw);

} // namespace smtpscope
