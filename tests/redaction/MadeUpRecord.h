// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Writes a made-up conversation down as the driver's recorder does: masked from the first byte on,
// with marks on what was sent, and with what each byte is beside it.

#include "redaction/MadeUpSession.h"
#include "redaction/MadeUpTexts.h"
#include "redaction/SecretMasker.h"

namespace smtpscope {

class MadeUpRecord
{
public:
    MadeUpRecord(QRandomGenerator &random, MadeUpSession &made) : m_random(random), m_made(made) { }

    /// The cast stands now; its secrets become known.
    void start();
    void happened(
        EventKind kind, Stage stage, const QByteArray &pattern, const QString &defect = {});
    /// A command without its line end; values are marked as the driver marks them.
    void sent(Stage stage, const QByteArray &pattern);
    /// A SASL answer behind @p before, as one secret.
    void sentAnswer(const QByteArray &before, const QByteArray &answer, const char *mechanism);
    void sentMessage(const QByteArray &message);
    void received(Stage stage, const MadeUpReply &reply);
    /// A line of a protocol without codes.
    void line(Stage stage, const QByteArray &pattern);
    /// The first part of @p pattern, cut somewhere.
    void fragment(Stage stage, const QByteArray &pattern);
    void quit();

private:
    using Pieces = std::vector<MadeUpPiece>;

    Pieces piecesOf(const QByteArray &pattern);
    MadeUpPiece pieceOf(const QByteArray &placeholder);
    QByteArray spelled(const QByteArray &text, const QByteArray &form);
    Pieces withCodes(const MadeUpReply &reply, const Pieces &pieces) const;
    void breakSomewhere(Pieces &pieces);
    Record recordOf(EventKind kind, Stage stage, Direction direction, const Pieces &pieces) const;
    void append(Record record, Pieces pieces);
    void receive(Stage stage, const Pieces &pieces);
    ReplyContext context() const;

    QRandomGenerator &m_random;
    MadeUpSession &m_made;
    SecretMasker m_masker;
    qint64 m_time = 0;
    bool m_followsSecret = false;
};

} // namespace smtpscope
