// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/MimeWriter.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace smtpscope {

namespace {

constexpr qsizetype LineLength = 76; // RFC 2045 6.7 and 6.8, RFC 2047 2
constexpr qsizetype LongestLine = 998; // RFC 5322 2.1.1
constexpr qsizetype EncodedWordText = 39; // UTF-8 bytes in an encoded word: it fits after "Subject"
constexpr const char *EncodedWordStart = "=?utf-8?B?";

struct Word
{
    QString blanks; // what stands before it
    QString text;
};

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t');
}

std::vector<Word> wordsIn(const QString &value)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < value.size();) {
        const auto first = value.begin() + at;
        const auto textBegin = std::find_if_not(first, value.end(), isBlank);
        const auto textEnd = std::find_if(textBegin, value.end(), isBlank);
        if (textBegin != textEnd)
            words.push_back(
                {QString(first, textBegin - first), QString(textBegin, textEnd - textBegin)});
        at = textEnd - value.begin();
    }
    if (!words.empty())
        words.front().blanks = QStringLiteral(" ");
    return words;
}

// An address stays readable; what is no address is encoded where it is not ASCII.
bool needsEncoding(const QString &text)
{
    const auto isForeign = [](QChar c) { return c.unicode() < ' ' || c.unicode() > '~'; };
    return !text.contains(QLatin1Char('@')) && std::any_of(text.begin(), text.end(), isForeign);
}

// Cut between characters, because each encoded word stands for whole ones (RFC 2047 5).
QStringList encodedWords(const QString &text)
{
    QStringList words;
    QByteArray piece;
    const auto flush = [&] {
        if (!piece.isEmpty())
            words += QLatin1String(EncodedWordStart) + QLatin1String(piece.toBase64())
                + QLatin1String("?=");
        piece.clear();
    };
    for (const uint character : text.toUcs4()) {
        const char32_t one = character;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (piece.size() + bytes.size() > EncodedWordText)
            flush();
        piece += bytes;
    }
    flush();
    return words;
}

// Neighbours that need encoding become one text, because blanks between encoded words vanish.
std::vector<Word> encoded(const std::vector<Word> &words)
{
    std::vector<Word> result;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!needsEncoding(words[i].text)) {
            result.push_back(words[i]);
            continue;
        }
        QString blanks = words[i].blanks;
        QString text = words[i].text;
        while (i + 1 < words.size() && needsEncoding(words[i + 1].text)) {
            ++i;
            text += words[i].blanks + words[i].text;
        }
        for (const QString &word : encodedWords(text))
            result.push_back({std::exchange(blanks, QStringLiteral(" ")), word});
    }
    return result;
}

QByteArray inHex(uchar byte)
{
    return QByteArray(1, char(byte)).toHex().toUpper();
}

// One line without its end; a blank at its end is encoded, because servers cut it off.
QByteArray quotedLine(QByteArrayView line)
{
    QByteArray result;
    qsizetype length = 0; // of the line under way
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool isLast = i + 1 == line.size();
        const bool isLiteral =
            (c > ' ' && c <= '~' && c != '=') || ((c == ' ' || c == '\t') && !isLast);
        const QByteArray piece = isLiteral ? QByteArray(1, c) : '=' + inHex(uchar(c));
        if (length + piece.size() > LineLength - (isLast ? 0 : 1)) {
            result += "=\r\n";
            length = 0;
        }
        result += piece;
        length += piece.size();
    }
    return result;
}

bool isPlainNameCharacter(QChar c)
{
    return c.unicode() >= ' ' && c.unicode() <= '~' && c != QLatin1Char('"')
        && c != QLatin1Char('\\');
}

// RFC 2231 4, RFC 2183 2.3
QByteArray fileNameParameter(const QString &name)
{
    if (name.size() < LineLength && std::all_of(name.begin(), name.end(), isPlainNameCharacter))
        return "filename=\"" + name.toLatin1() + '"';
    return "filename*=utf-8''" + name.toUtf8().toPercentEncoding();
}

QByteArray inBase64Lines(const QByteArray &content)
{
    constexpr qsizetype BytesPerLine = LineLength / 4 * 3;
    QByteArray lines;
    lines.reserve(content.size() / BytesPerLine * (LineLength + 2) + LineLength + 2);
    for (qsizetype at = 0; at < content.size(); at += BytesPerLine)
        lines += content.mid(at, BytesPerLine).toBase64() + "\r\n";
    return lines;
}

constexpr std::array<std::pair<const char *, const char *>, 22> MediaTypes{{
    {"txt", "text/plain"},
    {"log", "text/plain"},
    {"csv", "text/csv"},
    {"htm", "text/html"},
    {"html", "text/html"},
    {"ics", "text/calendar"},
    {"xml", "application/xml"},
    {"json", "application/json"},
    {"pdf", "application/pdf"},
    {"zip", "application/zip"},
    {"gz", "application/gzip"},
    {"p7m", "application/pkcs7-mime"},
    {"p7s", "application/pkcs7-signature"},
    {"doc", "application/msword"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"png", "image/png"},
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"gif", "image/gif"},
    {"svg", "image/svg+xml"},
}};

} // namespace

bool isFieldName(QStringView name)
{
    const auto fits = [](QChar c) {
        return c.unicode() > ' ' && c.unicode() <= '~' && c != QLatin1Char(':');
    };
    return !name.isEmpty() && name.size() <= LineLength
        && std::all_of(name.begin(), name.end(), fits);
}

QByteArray headerField(const QByteArray &name, const QString &value)
{
    QByteArray field;
    QByteArray line = name + ':';
    bool isFirst = true; // the first word stands beside the name, unless it may not (RFC 2047 2)
    for (const Word &word : encoded(wordsIn(value))) {
        const QByteArray piece = (word.blanks + word.text).toUtf8();
        const bool mayFold =
            !std::exchange(isFirst, false) || word.text.startsWith(QLatin1String(EncodedWordStart));
        if (mayFold && line.size() + piece.size() > LineLength) {
            field += line + "\r\n";
            line.clear();
        }
        line += piece;
    }
    return field + line + "\r\n";
}

bool isPlainText(const QByteArray &text)
{
    const auto isForeign = [](char c) {
        return uchar(c) > '~' || (c < ' ' && c != '\t' && c != '\r' && c != '\n');
    };
    if (std::any_of(text.begin(), text.end(), isForeign))
        return false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf("\r\n", at);
        const qsizetype length = (end < 0 ? text.size() : end) - at;
        if (length > LongestLine)
            return false;
        at += length + 2;
    }
    return true;
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf("\r\n", at);
        const qsizetype end = found < 0 ? text.size() : found;
        result += quotedLine(QByteArrayView(text).sliced(at, end - at));
        if (found >= 0)
            result += "\r\n";
        at = end + 2;
    }
    return result;
}

QByteArray mediaTypeFor(const QString &fileName)
{
    const QString ending = fileName.section(QLatin1Char('.'), -1).toLower();
    if (fileName.contains(QLatin1Char('.'))) {
        for (const auto &[known, type] : MediaTypes) {
            if (ending == QLatin1String(known))
                return type;
        }
    }
    return "application/octet-stream";
}

QByteArray attachmentPart(const Attachment &attachment)
{
    return "Content-Type: " + mediaTypeFor(attachment.fileName)
        + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n "
        + fileNameParameter(attachment.fileName) + "\r\n\r\n" + inBase64Lines(attachment.content);
}

} // namespace smtpscope
