// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What has to hold for every made-up session after redaction. Each check gives the first fault in
// words, with the smallest text that shows it; empty when all is well.

#include "redaction/MadeUpSession.h"
#include "redaction/NaivePrivacy.h"
#include "redaction/Redactor.h"

#include <QMap>

namespace smtpscope {

class RedactionRound
{
public:
    /// Redacts the session of @p seed: even seeds under public, odd ones under vendor.
    explicit RedactionRound(quint32 seed);

    const Redaction &redaction() const { return m_redaction; }
    const MadeUpSession &made() const { return m_made; }

    /// Nothing private is left in any text of the session.
    QByteArray leak() const;
    /// Codes, wording, what the policy keeps, the number of events and the verdict are as before.
    QByteArray lostWords();
    /// Equal values have equal stand-ins, different ones different, and relations stay visible.
    /// Asks lostWords() first.
    QByteArray brokenRelation() const;
    /// A file of @p format holds nothing private, and every code and all words of the server.
    QByteArray fileFault(QLatin1StringView format, const QByteArray &file) const;

private:
    bool isCompared(const MadeUpPiece &piece) const;
    bool staysAsItIs(const MadeUpPiece &piece) const;
    QByteArray compare(const MadeUpText &text);
    QByteArray compareReplies() const;
    void note(const QByteArray &original, const QByteArray &standIn);
    void notePlan();
    QByteArray standInOf(const QByteArray &name) const;
    QByteArray mailboxRelation() const;
    QByteArray addressRelation() const;

    MadeUpSession m_made;
    bool m_isVendor = false;
    Redaction m_redaction;
    NaivePrivacy m_naive;
    QMap<QByteArray, QByteArray> m_standIns; // both in lower case
    QByteArray m_clash;
};

} // namespace smtpscope
