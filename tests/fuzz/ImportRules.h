// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What holds for everything that is imported, whatever it is taken for.

#include "fuzz/DiagnosisRules.h"
#include "fuzz/SessionRules.h"
#include "intake/Importer.h"
#include "intake/LogImport.h"

#include <QIODevice>

#include <cstring>

namespace smtpscope::test {

/// Hands its bytes on in pieces, as a pipe does.
class Pieces final : public QIODevice
{
public:
    Pieces(QByteArray bytes, qsizetype size) : m_bytes(std::move(bytes)), m_size(size)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qsizetype size = std::min({m_bytes.size() - m_at, m_size, qsizetype(most)});
        std::memcpy(data, m_bytes.constData() + m_at, size_t(size));
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_size = 1;
    qsizetype m_at = 0;
};

/// Reads @p bytes on 2026-03-02 as @p kind, or as what they seem to be; they come in pieces of @p
/// size.
inline ImportResult imported(
    const QByteArray &bytes, std::optional<ImportKind> kind, qsizetype size = 1024)
{
    Pieces device(bytes, size);
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    return importFrom(device, {kind, {QStringLiteral("SMTPscope"), {}, {}}, now});
}

/// Every byte that is marked as secret is masked.
inline void expectMasked(const Session &session)
{
    for (const Span &span : session.spans()) {
        const QByteArrayView bytes = session.arena().sliced(span.offset, span.length);
        expect(span.sort != Sort::Secret
                || std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '*'; }),
            "a secret is masked");
    }
}

/// The bytes that a session quotes as a reply have the reply's code.
inline void expectCodes(const Session &session)
{
    for (const Event &event : session.events()) {
        const Reply *reply = session.replyOf(event);
        if (!reply)
            continue;
        expect(event.kind == EventKind::Received, "a reply was received");
        expect(reply->code == 0 || (reply->code >= 200 && reply->code <= 599),
            "a code is from 200 to 599");
        expect(reply->code == 0 || session.bytesOf(event).contains(QByteArray::number(reply->code)),
            "the code stands in the bytes");
    }
}

inline void expectSoundImport(const Import &import)
{
    const bool isOwnFile =
        import.kind == ImportKind::SessionFile || import.kind == ImportKind::TextReport;
    expect(!import.sessions.empty(), "an import has a session");
    expect(import.sessions.size() <= MostFailedDeliveries + MostOtherDeliveries,
        "the number of sessions is bounded");
    for (const Session &session : import.sessions) {
        expectSound(session);
        expectKeptByFile(session);
        if (!isOwnFile) {
            expectMasked(session);
            expectCodes(session);
        }
    }
    expectJudged(import.sessions.front());
    for (const ImportNote &note : import.notes)
        expect(!note.id.isEmpty() && note.count >= 0, "a note has an id");
}

/// An error with its id, or sessions.
inline void expectSoundResult(const ImportResult &result)
{
    if (const auto *error = std::get_if<ImportError>(&result))
        expect(!error->id.isEmpty() && error->line >= 0, "an error has an id");
    else
        expectSoundImport(std::get<Import>(result));
}

} // namespace smtpscope::test
