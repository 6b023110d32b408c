// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where the secrets of one conversation stand in recorded bytes, with regard to what those bytes
// are. Shared by the masking and by the leak check, so that both mean the same.

#include "redaction/ByteRange.h"
#include "redaction/SecretFinder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace smtpscope {

/// When something was received.
enum class ReplyContext {
    AfterSecret, ///< The reply to bytes that held a secret: short secrets are searched for as well.
    Elsewhere, ///< Any other.
};

/// What kind of bytes is searched.
enum class TextShape {
    Plain, ///< One text without lines: something sent, a name, a remark.
    Reply, ///< One whole reply; codes, enhanced codes and EHLO keywords are not touched.
    Fragment, ///< Received bytes that may begin and end anywhere.
};

class SecretSearch
{
public:
    /// Makes @p secret known; an empty one is ignored.
    void learn(const QByteArray &secret);
    bool isEmpty() const { return m_afterSecret.isEmpty(); }
    bool hasShortSecret() const { return m_hasShort; }

    /// Where secrets stand, whole and in any form; ordered, without overlaps.
    ByteRanges rangesIn(QByteArrayView bytes, TextShape shape, ReplyContext context) const;
    /// Where the ends of a fragment hold a part of a secret; ordered, without overlaps.
    ByteRanges cutRangesIn(QByteArrayView bytes, ReplyContext context) const;

    /// Masks what rangesIn() finds, until nothing is found. Returns what was masked.
    ByteRanges mask(QByteArray &bytes, TextShape shape, ReplyContext context) const;
    /// The same for text of known lines or names, with one '*' for each UTF-16 unit.
    QString masked(const QString &text) const;

private:
    const SecretFinder &finder(ReplyContext context) const;

    SecretFinder m_everywhere; // without short secrets
    SecretFinder m_afterSecret; // with them
    bool m_hasShort = false;
};

} // namespace smtpscope
