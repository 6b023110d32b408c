// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One text with stand-ins in the place of what is private: marks first, detectors second. Knows
// nothing of sessions.

#include "redaction/share/ByteTable.h"
#include "redaction/share/HostNames.h"
#include "redaction/share/KnownWords.h"
#include "redaction/share/SeenTexts.h"
#include "redaction/share/StandIns.h"
#include "redaction/share/TextScanner.h"
#include "session/Span.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <vector>

namespace smtpscope {

struct RedactedText
{
    QByteArray text;
    std::vector<Span> spans; ///< Where stand-ins and secrets stand; ordered, without overlaps.
};

class TextRedactor
{
public:
    /// @p words are found besides marks and detectors; null on the first round.
    TextRedactor(StandIns &standIns, const HostNames &hosts, const KnownWords *words);

    /// @p marks are ordered and do not overlap; offsets count from the first byte of @p text.
    RedactedText redact(
        QByteArrayView text, const std::vector<Span> &marks, TextContext context, int depth = 0);
    /// The same into @p result, whose memory is used again; for texts that come one by one.
    void redact(QByteArrayView text, const std::vector<Span> &marks, TextContext context, int depth,
        RedactedText &result);
    /// Text of the plan and other fields, without marks.
    QString redact(const QString &text, TextContext context = TextContext::Plain);

    /// True when a word of @p text is known to be private; false on the first round.
    bool holdsKnownWord(const QString &text) const;

    /// "[message: 12 lines, 409 bytes]"
    static QByteArray folded(QByteArrayView message);
    /// "[subject: 23 characters]"
    static QByteArray foldedSubject(const QString &subject);

    /// How many places of @p sort were masked so far.
    int placesOf(Sort sort) const { return m_places[size_t(sort)]; }
    void countPlace(Sort sort) { ++m_places[size_t(sort)]; }

private:
    void appendMarked(RedactedText &result, QByteArrayView text, Sort sort, int depth);
    void appendXtext(RedactedText &result, QByteArrayView text, Sort sort, int depth);
    void appendScanned(RedactedText &result, QByteArrayView text, TextContext context, int depth);
    void appendStandIn(
        RedactedText &result, QByteArrayView original, QByteArrayView standIn, Sort sort);
    QByteArray standInFor(QByteArrayView text, ItemKind kind, int depth);
    QByteArrayView rememberedStandIn(QByteArrayView text, ItemKind kind, int depth);
    QByteArray encodedAgain(QByteArrayView run, int depth);
    QByteArray withoutKnownWords(const QByteArray &id, int depth);
    QByteArray withoutEscaped(QByteArrayView text, int depth);
    QByteArray markedPerson(QByteArrayView text, int depth);

    StandIns &m_standIns;
    TextScanner m_scanner;
    const KnownWords *m_words;
    bool m_isBuilding = false; // on the first round nothing is built
    SeenTexts m_seen; // on the first round
    std::array<int, 7> m_places{};
    std::array<PrivateItems, 5> m_items; // by depth, kept for their memory
    // What was given for a text before, by kind: the same ones come again and again.
    std::array<ByteTable, size_t(ItemKind::Word) + 1> m_remembered;
};

} // namespace smtpscope
