// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/TypedCommand.h"

#include <QByteArrayList>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace smtpscope {

namespace {

// A short word decodes to NUL-parted bytes by chance.
constexpr qsizetype ShortestBlob = 8;

struct Word
{
    qsizetype offset = 0;
    QByteArray text;
};

std::vector<Word> wordsIn(const QByteArray &line)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at] == ' ' || line[at] == '\t') {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < line.size() && line[end] != ' ' && line[end] != '\t')
            ++end;
        words.push_back({at, line.mid(at, end - at)});
        at = end;
    }
    return words;
}

QByteArray decoded(const QByteArray &word)
{
    const auto result =
        QByteArray::fromBase64Encoding(word, QByteArray::AbortOnBase64DecodingErrors);
    return result.decodingStatus == QByteArray::Base64DecodingStatus::Ok ? result.decoded
                                                                         : QByteArray();
}

// True when `word` is `verb`, or would be but for one letter that is wrong, missing, too much or in
// the place of its neighbour.
bool isNearly(const QByteArray &word, const QByteArray &verb)
{
    const qsizetype shorter = std::min(word.size(), verb.size());
    if (std::max(word.size(), verb.size()) - shorter > 1)
        return false;
    qsizetype front = 0;
    while (front < shorter && word[front] == verb[front])
        ++front;
    const QByteArray left = word.mid(front);
    const QByteArray wanted = verb.mid(front);
    const bool isSwapped = left.size() >= 2 && wanted.size() >= 2 && left[0] == wanted[1]
        && left[1] == wanted[0] && left.mid(2) == wanted.mid(2);
    return isSwapped || left.mid(1) == wanted.mid(1) || left.mid(1) == wanted
        || left == wanted.mid(1);
}

bool isNearlyOneOf(const QByteArray &word, std::initializer_list<const char *> verbs)
{
    return std::any_of(
        verbs.begin(), verbs.end(), [&word](const char *verb) { return isNearly(word, verb); });
}

// Index of the first word that is secret by the verb before it; -1 when there is none.
int firstSecretWord(const std::vector<Word> &words)
{
    for (int i = 0; i < std::min(2, int(words.size())); ++i) { // the second after an IMAP tag
        const QByteArray verb = words[size_t(i)].text.toUpper();
        if (isNearlyOneOf(verb, {"AUTH", "AUTHENTICATE"}))
            return i + 2;
        if (isNearlyOneOf(verb, {"LOGIN", "PASS", "APOP"}))
            return i + 1;
    }
    return -1;
}

void markRest(Command &command, qsizetype offset, const QByteArray &line)
{
    const QByteArray rest = line.mid(offset);
    if (rest.isEmpty())
        return;
    command.spans.push_back({quint32(offset), quint32(rest.size()), Sort::Secret});
    command.secrets.push_back(rest);
}

void markBlobs(Command &command, const std::vector<Word> &words)
{
    for (const Word &word : words) {
        const QByteArray text = decoded(word.text);
        const bool isParted = text.contains('\0') || text.contains('\x01');
        if (word.text.size() < ShortestBlob || !isParted)
            continue;
        const auto size = quint32(word.text.size());
        command.spans.push_back({quint32(word.offset), size, Sort::Secret});
        command.secrets.push_back(word.text);
    }
}

// The token in an answer of XOAUTH2 or OAUTHBEARER; empty when there is none.
QByteArray bearerToken(const QByteArray &text)
{
    const qsizetype bearer = text.indexOf("Bearer ");
    return bearer < 0 ? QByteArray() : text.mid(bearer + 7).split('\x01').front();
}

// A password is also looked for by itself: the last part of a NUL-parted text, a bearer token, each
// quoted word.
void learnParts(Command &command)
{
    const std::vector<QByteArray> whole = command.secrets;
    for (const QByteArray &secret : whole) {
        for (const Word &word : wordsIn(secret)) {
            const QByteArray text = decoded(word.text);
            QByteArray bare = word.text;
            if (bare.size() > 2 && bare.startsWith('"') && bare.endsWith('"'))
                bare = bare.mid(1, bare.size() - 2);
            const QByteArrayList parts{
                bare, text, text.mid(text.lastIndexOf('\0') + 1), bearerToken(text)};
            for (const QByteArray &part : parts) {
                if (!part.isEmpty())
                    command.secrets.push_back(part);
            }
        }
    }
}

// The arguments of an IMAP command: words, and texts in quotes with their escapes undone.
std::vector<QByteArray> argumentsIn(const QByteArray &text)
{
    std::vector<QByteArray> arguments;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == ' ' || text[at] == '\t')
            continue;
        const bool isQuoted = text[at] == '"';
        QByteArray argument;
        for (at += isQuoted ? 1 : 0; at < text.size(); ++at) {
            if (text[at] == (isQuoted ? '"' : ' '))
                break;
            if (isQuoted && text[at] == '\\' && at + 1 < text.size())
                ++at;
            argument += text[at];
        }
        arguments.push_back(argument);
    }
    return arguments;
}

// LOGIN names the user first, who is no secret elsewhere.
bool learnLogin(Command &command, const QByteArray &verb, const QByteArray &rest)
{
    const std::vector<QByteArray> arguments = argumentsIn(rest);
    if (!isNearly(verb.toUpper(), "LOGIN") || arguments.size() != 2 || arguments[1].isEmpty())
        return false;
    command.secrets = {arguments[1]};
    return true;
}

} // namespace

Command typedCommand(const QByteArray &line, TypedAs as)
{
    const auto ends = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    const QByteArray text = line.left(std::find_if(line.begin(), line.end(), ends) - line.begin());
    Command command{text + "\r\n", {}, {}, {}};
    const std::vector<Word> words = wordsIn(text);
    const int secretWord = firstSecretWord(words);
    if (as == TypedAs::ChallengeAnswer) {
        markRest(command, 0, text);
    } else if (secretWord >= 0 && secretWord < int(words.size())) {
        const qsizetype rest = words[size_t(secretWord)].offset;
        markRest(command, rest, text);
        if (learnLogin(command, words[size_t(secretWord) - 1].text, text.mid(rest)))
            return command;
    } else if (secretWord < 0) {
        markBlobs(command, words);
    }
    learnParts(command);
    return command;
}

} // namespace smtpscope
