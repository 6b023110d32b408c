// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/MadeUpRecord.h"

#include "protocol/Conversation.h"
#include "redaction/NaiveCheck.h"

#include <algorithm>

namespace smtpscope {

namespace {

QByteArray bytesOf(const std::vector<MadeUpPiece> &pieces)
{
    QByteArray bytes;
    for (const MadeUpPiece &piece : pieces)
        bytes += piece.text;
    return bytes;
}

void addWords(std::vector<MadeUpPiece> &pieces, const QByteArray &words)
{
    if (words.isEmpty())
        return;
    if (!pieces.empty() && pieces.back().value < 0)
        pieces.back().text += words;
    else
        pieces.push_back({words});
}

QByteArray escapedEach(const QByteArray &text, char mark, const QByteArray &plain)
{
    QByteArray result;
    for (const char c : text) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9') || plain.contains(c);
        result += isPlain ? QByteArray(1, c) : mark + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

// As the driver marks what it sends.
std::optional<Sort> markOf(PrivateKind kind)
{
    switch (kind) {
    case PrivateKind::Secret:
        return Sort::Secret;
    case PrivateKind::Mailbox:
    case PrivateKind::Name:
        return Sort::Person;
    case PrivateKind::ClientHost:
        return Sort::Host;
    case PrivateKind::PrivateAddress:
        return Sort::Address;
    case PrivateKind::Domain:
    case PrivateKind::ServerHost:
    case PrivateKind::PublicAddress:
    case PrivateKind::Id:
    case PrivateKind::Loose:
        return {};
    }
    return {};
}

} // namespace

void MadeUpRecord::start()
{
    m_masker = SecretMasker();
}

QByteArray MadeUpRecord::spelled(const QByteArray &text, const QByteArray &form)
{
    const QByteArray around = QByteArray("x\0y:", 4).left(m_random.bounded(5));
    if (form == "upper")
        return QString::fromUtf8(text).toUpper().toUtf8();
    if (form == "base64")
        return text.toBase64();
    if (form == "base64 within")
        return (around + text + around).toBase64();
    if (form == "base64url")
        return (around + text + around).toBase64(QByteArray::Base64UrlEncoding);
    if (form == "hex")
        return text.toHex();
    if (form == "percent")
        return text.toPercentEncoding();
    if (form == "quoted")
        return escapedEach(text, '=', ".-_");
    if (form == "xtext")
        return escapedEach(text, '+', "@.-_\"");
    const auto forms = naiveForms(text);
    const auto found = std::find_if(
        forms.begin(), forms.end(), [&](const NaiveForm &known) { return known.name == form; });
    Q_ASSERT(found != forms.end());
    return found->bytes;
}

MadeUpPiece MadeUpRecord::pieceOf(const QByteArray &placeholder)
{
    static const QByteArrayList forms{"upper", "base64", "base64 within", "base64url", "hex",
        "percent", "quoted", "xtext", "json", "json all", "html", "html dec", "html all",
        "hex colons"};
    const qsizetype colon = placeholder.indexOf(':');
    MadeUpPiece piece;
    piece.value = m_made.cast.indexOf(placeholder.split(':').front());
    piece.text = m_made.cast.values[size_t(piece.value)].text;
    QByteArray form = colon < 0 ? QByteArray() : placeholder.mid(colon + 1);
    if (form == "any")
        form = forms[m_random.bounded(int(forms.size()))];
    piece.isPlain = form.isEmpty() || form == "upper";
    if (!form.isEmpty())
        piece.text = spelled(piece.text, form);
    return piece;
}

MadeUpRecord::Pieces MadeUpRecord::piecesOf(const QByteArray &pattern)
{
    Pieces pieces;
    qsizetype from = 0;
    for (qsizetype open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
        addWords(pieces, pattern.mid(from, open - from));
        if (pattern.mid(open, 2) == "{{") {
            addWords(pieces, "{");
            from = open + 2;
            continue;
        }
        const qsizetype close = pattern.indexOf('}', open);
        pieces.push_back(pieceOf(pattern.mid(open + 1, close - open - 1)));
        from = close + 1;
    }
    addWords(pieces, pattern.mid(from));
    return pieces;
}

// Once in a while a value runs over the end of a line: one that is known from what was sent,
// because the halves of another tell nothing.
void MadeUpRecord::breakSomewhere(Pieces &pieces)
{
    static const QByteArrayList known{"from", "to", "to2", "user", "pass"};
    for (MadeUpPiece &piece : pieces) {
        const MadeUpValue *value =
            piece.value < 0 ? nullptr : &m_made.cast.values[size_t(piece.value)];
        const bool isKnown = value && known.contains(value->name)
            && (piece.isPlain || value->kind == PrivateKind::Secret);
        if (!isKnown || piece.text.size() < 8 || m_random.bounded(20) > 0)
            continue;
        piece.text.insert(m_random.bounded(2, int(piece.text.size()) - 2), '\n');
        piece.isPlain = false;
    }
}

MadeUpRecord::Pieces MadeUpRecord::withCodes(const MadeUpReply &reply, const Pieces &pieces) const
{
    const QByteArray code = QByteArray::number(reply.code);
    const QByteArray enhanced = reply.enhanced.isEmpty() ? QByteArray() : reply.enhanced + ' ';
    auto left = bytesOf(pieces).count('\n');
    const auto begin = [&] { return code + (left > 0 ? '-' : ' ') + enhanced; };
    Pieces result;
    addWords(result, begin());
    for (const MadeUpPiece &piece : pieces) {
        QByteArray text;
        for (const char c : piece.text) {
            left -= c == '\n' ? 1 : 0;
            text += c == '\n' ? "\r\n" + begin() : QByteArray(1, c);
        }
        if (piece.value < 0)
            addWords(result, text);
        else
            result.push_back({text, piece.value, piece.isPlain});
    }
    addWords(result, "\r\n");
    return result;
}

Record MadeUpRecord::recordOf(
    EventKind kind, Stage stage, Direction direction, const Pieces &pieces) const
{
    Record record;
    record.kind = kind;
    record.stage = stage;
    record.direction = direction;
    record.bytes = bytesOf(pieces);
    return record;
}

void MadeUpRecord::append(Record record, Pieces pieces)
{
    record.timeNs = m_time += 1'234'567;
    m_made.texts.push_back({m_made.session.append(record), std::move(pieces)});
}

ReplyContext MadeUpRecord::context() const
{
    return m_followsSecret ? ReplyContext::AfterSecret : ReplyContext::Elsewhere;
}

void MadeUpRecord::happened(
    EventKind kind, Stage stage, const QByteArray &pattern, const QString &defect)
{
    const Pieces pieces = piecesOf(pattern);
    Record record = recordOf(kind, stage, Direction::None, pieces);
    record.defect = defect;
    append(std::move(record), pieces);
}

void MadeUpRecord::sent(Stage stage, const QByteArray &pattern)
{
    Pieces pieces = piecesOf(pattern);
    addWords(pieces, "\r\n");
    Record record = recordOf(EventKind::Sent, stage, Direction::Out, pieces);
    std::vector<Span> marks;
    quint32 at = 0;
    m_followsSecret = false;
    for (const MadeUpPiece &piece : pieces) {
        const auto size = quint32(piece.text.size());
        const PrivateKind kind =
            piece.value < 0 ? PrivateKind::Loose : m_made.cast.values[size_t(piece.value)].kind;
        if (const auto mark = markOf(kind))
            marks.push_back({at, size, *mark});
        if (kind == PrivateKind::Secret) {
            m_masker.learn(piece.text);
            m_followsSecret = true;
        }
        at += size;
    }
    record.spans = m_masker.maskSent(record.bytes, marks);
    append(std::move(record), std::move(pieces));
}

void MadeUpRecord::sentAnswer(
    const QByteArray &before, const QByteArray &answer, const char *mechanism)
{
    const QByteArray secret =
        m_made.cast.textOf(qstrcmp(mechanism, "XOAUTH2") == 0 ? "token" : "pass");
    m_masker.learn(m_made.cast.textOf("pass"));
    m_masker.learn(secret);
    m_masker.learn(answer);
    m_followsSecret = true;
    const QByteArray encoded = answer.toBase64();
    const MadeUpPiece hole{encoded, m_made.cast.indexOf("pass"), false};
    Pieces pieces;
    addWords(pieces, before);
    pieces.push_back(hole);
    addWords(pieces, "\r\n");
    Record record = recordOf(EventKind::Sent, Stage::Auth, Direction::Out, pieces);
    record.spans = m_masker.maskSent(
        record.bytes, {{quint32(before.size()), quint32(encoded.size()), Sort::Secret}});
    record.sasl =
        SaslFacts{QString::fromLatin1(mechanism), {}, QString::fromUtf8(m_made.cast.textOf("user")),
            {int(QString::fromUtf8(secret).size()), false, false, false}};
    append(std::move(record), std::move(pieces));
}

void MadeUpRecord::sentMessage(const QByteArray &message)
{
    Pieces pieces{{message, m_made.cast.indexOf("blob"), false}};
    Record record = recordOf(EventKind::Sent, Stage::Body, Direction::Out, pieces);
    record.spans = m_masker.maskSent(record.bytes, {{0, quint32(message.size()), Sort::Body}});
    append(std::move(record), std::move(pieces));
}

void MadeUpRecord::receive(Stage stage, const Pieces &pieces)
{
    Record record = recordOf(EventKind::Received, stage, Direction::In, pieces);
    record.spans = m_masker.maskReply(record.bytes, context());
    m_followsSecret = false;
    const Plan &plan = m_made.session.plan;
    record.reply = replyIn(plan.protocol, record.bytes, plan.limits);
    append(std::move(record), pieces);
}

void MadeUpRecord::received(Stage stage, const MadeUpReply &reply)
{
    Pieces pieces = piecesOf(reply.pattern);
    breakSomewhere(pieces);
    receive(stage, withCodes(reply, pieces));
}

void MadeUpRecord::line(Stage stage, const QByteArray &pattern)
{
    Pieces pieces = piecesOf(pattern);
    addWords(pieces, "\r\n");
    receive(stage, pieces);
}

void MadeUpRecord::fragment(Stage stage, const QByteArray &pattern)
{
    Pieces pieces = piecesOf(pattern);
    Record record = recordOf(EventKind::Fragment, stage, Direction::In, pieces);
    record.bytes.truncate(m_random.bounded(12, int(record.bytes.size())));
    record.spans = m_masker.maskFragment(record.bytes, context());
    pieces = {{record.bytes, m_made.cast.indexOf("blob"), false}};
    append(std::move(record), std::move(pieces));
}

void MadeUpRecord::quit()
{
    sent(Stage::Quit, "QUIT");
    received(Stage::Quit, {221, "2.0.0", "Bye"});
}

} // namespace smtpscope
