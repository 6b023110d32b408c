// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/EnhancedCode.h"

#include <QByteArrayView>

namespace smtpscope {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// One to three digits from `at`; the position after them, or -1.
qsizetype skipNumber(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end < at + 3 && isDigit(text[end]))
        ++end;
    return end == at ? -1 : end;
}

bool goesOn(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (isDigit(text[at]) || text[at] == '.')
        && !(text[at] == '.' && (at + 1 == text.size() || !isDigit(text[at + 1])));
}

// class "." subject "." detail at the very start of `text`; empty when something else stands there.
QByteArray codeAtStart(QByteArrayView text)
{
    const bool hasClass =
        text.size() >= 5 && (text[0] == '2' || text[0] == '4' || text[0] == '5') && text[1] == '.';
    if (!hasClass)
        return {};
    const qsizetype dot = skipNumber(text, 2);
    if (dot < 0 || dot >= text.size() || text[dot] != '.')
        return {};
    const qsizetype end = skipNumber(text, dot + 1);
    if (end < 0 || goesOn(text, end))
        return {};
    return text.first(end).toByteArray();
}

} // namespace

QByteArray enhancedCodeIn(const std::vector<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        QByteArray code = codeAtStart(QByteArrayView(line).trimmed());
        if (!code.isEmpty())
            return code;
    }
    for (const QByteArray &line : lines) {
        for (qsizetype at = line.indexOf("(#"); at >= 0; at = line.indexOf("(#", at + 2)) {
            QByteArray code = codeAtStart(QByteArrayView(line).sliced(at + 2));
            if (!code.isEmpty())
                return code;
        }
    }
    return {};
}

} // namespace smtpscope
