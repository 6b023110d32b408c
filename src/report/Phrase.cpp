// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/Phrase.h"

#include "session/Printable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Phrase)
};

// One group for each sort, in the order of SortOfGroup. A host1 or user1 of a real domain is none.
const QString StandInPattern = QStringLiteral(
    "(?<![\\w.-])(?:"
    "(\\[(?:message|subject): [^\\]]*\\])"
    "|(user\\d+(?:\\+[\\w.]+)?@(?:host\\d+\\.)*(?:domain\\d+(?:\\.example)?|host\\d+)(?!\\.\\w)"
    "|user\\d+(?!\\.\\w|\\+?[\\w.]*@))"
    "|((?:host\\d+\\.)*(?:host\\d+|domain\\d+(?:\\.example)?)(?!\\.\\w)|word\\d+)"
    "|(192\\.0\\.2\\.\\d+|198\\.51\\.100\\.\\d+|203\\.0\\.113\\.\\d+|10\\.0\\.0\\.\\d+"
    "|2001:db8::[0-9a-f:]+|fd00::[0-9a-f:]+)"
    "|(id\\d+)"
    ")(?![\\w-])");

constexpr std::array SortOfGroup{Sort::Body, Sort::Person, Sort::Host, Sort::Address, Sort::Id};

Sort sortOf(const QRegularExpressionMatch &match)
{
    return SortOfGroup[size_t(match.lastCapturedIndex()) - 1];
}

void addPiece(Phrases &text, const QString &piece, std::optional<Sort> sort)
{
    if (!piece.isEmpty())
        text.push_back({piece, TextOrigin::Recorded, sort});
}

} // namespace

Phrases own(const QString &text)
{
    return {{text, TextOrigin::Own, {}}};
}

Phrases recorded(const QString &text)
{
    return {{printable(QStringView(text)), TextOrigin::Recorded, {}}};
}

Phrases filled(const QString &format, const std::vector<Phrases> &arguments)
{
    Phrases text;
    qsizetype start = 0;
    for (qsizetype i = 0; i + 1 < format.size(); ++i) {
        const int number = format[i + 1].digitValue();
        if (format[i] != QLatin1Char('%') || number < 1 || size_t(number) > arguments.size())
            continue;
        if (i > start)
            append(text, own(format.mid(start, i - start)));
        append(text, arguments[size_t(number) - 1]);
        start = i + 2;
        ++i;
    }
    if (start < format.size())
        append(text, own(format.mid(start)));
    return text;
}

void append(Phrases &text, const Phrases &more)
{
    text.insert(text.end(), more.begin(), more.end());
}

Phrases joined(const std::vector<Phrases> &texts, const QString &separator)
{
    Phrases result;
    for (const Phrases &text : texts) {
        if (!result.empty())
            append(result, own(separator));
        append(result, text);
    }
    return result;
}

Phrases sentence(const Phrases &text)
{
    static const QString ends = QStringLiteral(".?!");
    const QString plain = plainText(text);
    Phrases result = text;
    if (plain.isEmpty() || !ends.contains(plain.back()))
        append(result, own(QStringLiteral(".")));
    return result;
}

QString plainText(const Phrases &text)
{
    QString result;
    for (const Phrase &phrase : text)
        result += phrase.text;
    return result;
}

QString shownText(const Phrase &phrase)
{
    if (phrase.sort != Sort::Secret)
        return phrase.text;
    return Texts::tr("[secret, %1 characters]").arg(phrase.text.size());
}

Phrases withStandIns(const Phrases &text)
{
    static const QRegularExpression pattern(StandInPattern);
    Phrases result;
    for (const Phrase &phrase : text) {
        if (phrase.origin == TextOrigin::Own || phrase.sort) {
            result.push_back(phrase);
            continue;
        }
        qsizetype done = 0;
        auto matches = pattern.globalMatch(phrase.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            addPiece(result, phrase.text.mid(done, match.capturedStart() - done), {});
            addPiece(result, match.captured(), sortOf(match));
            done = match.capturedEnd();
        }
        addPiece(result, phrase.text.mid(done), {});
    }
    return result;
}

} // namespace smtpscope
