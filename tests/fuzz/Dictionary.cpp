// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "fuzz/Dictionary.h"

namespace smtpscope::test {

namespace {

// What stands between the quotation marks, without its escapes.
std::optional<QByteArray> unescaped(const QByteArray &quoted)
{
    QByteArray word;
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted[i] < 0x20 || quoted[i] > 0x7e)
            return std::nullopt;
        if (quoted[i] != '\\') {
            word += quoted[i];
            continue;
        }
        const char kind = ++i < quoted.size() ? quoted[i] : '\0';
        if (kind == '\\' || kind == '"') {
            word += kind;
            continue;
        }
        bool isHex = false;
        const QByteArray digits = quoted.mid(i + 1, 2);
        const int value = digits.toInt(&isHex, 16);
        if (kind != 'x' || digits.size() < 2 || !isHex)
            return std::nullopt;
        word += char(value);
        i += 2;
    }
    return word;
}

} // namespace

std::optional<QByteArrayList> dictionaryWords(const QByteArray &text)
{
    QByteArrayList words;
    for (const QByteArray &each : text.split('\n')) {
        const QByteArray line = each.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype open = line.indexOf('"');
        if (open < 0 || line.size() < open + 2 || !line.endsWith('"'))
            return std::nullopt;
        const auto word = unescaped(line.mid(open + 1).chopped(1));
        if (!word)
            return std::nullopt;
        words += *word;
    }
    return words;
}

} // namespace smtpscope::test
