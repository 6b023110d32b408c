// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What has to stand in a written file, and what must not.

#include "redaction/RedactionRound.h"

namespace smtpscope {

namespace {

constexpr qsizetype ShortestPhrase = 12; // shorter stretches of words say nothing

// Blanks and line ends are the format's business.
QByteArray squeezed(const QByteArray &text)
{
    return text.simplified();
}

bool isReply(const Session &session, int event)
{
    return session.replyOf(session.events()[size_t(event)]) != nullptr;
}

} // namespace

QByteArray RedactionRound::fileFault(QLatin1StringView format, const QByteArray &file) const
{
    QByteArray left = m_naive.leftInFile(format, file);
    if (!left.isEmpty())
        return left;
    const QByteArray view = squeezed(naiveReaderView(format, file));
    for (const MadeUpText &text : m_made.texts) {
        if (!isReply(m_made.session, text.event))
            continue;
        for (const MadeUpPiece &piece : text.pieces) {
            QByteArray words = piece.value < 0 ? piece.text : QByteArray();
            const QByteArrayList phrases = words.replace('\t', '\n').split('\n');
            for (const QByteArray &phrase : phrases) {
                const QByteArray wanted = squeezed(phrase);
                if (wanted.size() >= ShortestPhrase && !view.contains(wanted))
                    return "lost [" + wanted + "]";
            }
        }
        const Reply *reply = m_made.session.replyOf(m_made.session.events()[size_t(text.event)]);
        if (reply->code > 0 && !view.contains(QByteArray::number(reply->code)))
            return "lost " + QByteArray::number(reply->code);
        if (!view.contains(reply->enhanced.toUtf8()))
            return "lost " + reply->enhanced.toUtf8();
    }
    return {};
}

} // namespace smtpscope
