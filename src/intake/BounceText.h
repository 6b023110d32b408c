// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Reads what a mail system writes for people: which recipients a report speaks of, and what it says
// of each. Knows how reports are built, not who wrote them.

#include "intake/AddressSearch.h"
#include "intake/ReplySearch.h"
#include "intake/ReportedRecipient.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace smtpscope {

class BounceText
{
public:
    /// @p report is the text without the mail that it returns. Looks at its first
    /// LongestReportText characters.
    explicit BounceText(const QString &report);

    static constexpr qsizetype LongestReportText = 200'000;
    static constexpr qsizetype MostRecipients = 200; ///< That are taken from a text.

    /// The recipients that the text names, without the mail's @p senders.
    QStringList recipients(const QStringList &senders) const;
    /// Says whom the report is about; before about().
    void setRecipients(const QStringList &all);
    /// What the text says of @p address, one of the recipients.
    ReportedRecipient about(const QString &address) const;

private:
    struct Stretch // of the text that is about one recipient
    {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    struct PlacedReply
    {
        FoundReply found;
        qsizetype end = 0; // of its words
        QStringList names; // the recipients that are named in it, in small letters
        QString heading; // the recipient whose line stands last before it, in small letters
        bool isExpiry = false;
    };

    PlacedReply placed(
        const FoundReply &found, const std::vector<const FoundAddress *> &headings) const;
    bool isRecipient(const FoundAddress &found) const;
    Stretch stretchOf(const QString &address) const;
    const PlacedReply *bestReply(const QString &address) const;
    static const PlacedReply *bestOf(const std::vector<const PlacedReply *> &candidates);
    qsizetype paragraphStart(qsizetype at) const;
    qsizetype paragraphEnd(qsizetype at) const;
    QString wordsAbout(const Stretch &stretch) const;

    QString m_text;
    std::vector<FoundAddress> m_addresses; // by where they stand
    QSet<QString> m_recipients; // in small letters
    std::vector<PlacedReply> m_replies;
};

} // namespace smtpscope
