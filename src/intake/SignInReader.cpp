// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/SignInReader.h"

#include "intake/CommandLine.h"
#include "protocol/TypedCommand.h"
#include "protocol/sasl/SaslTypes.h"
#include "session/Printable.h"

#include <QByteArrayList>

#include <algorithm>

namespace smtpscope {

namespace {

QByteArray decoded(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result.decodingStatus == QByteArray::Base64DecodingStatus::Ok ? result.decoded
                                                                         : QByteArray();
}

void mark(Command &command, qsizetype offset, qsizetype length, Sort sort)
{
    if (length > 0)
        command.spans.push_back({quint32(offset), quint32(length), sort});
}

void addSecret(Command &command, const QByteArray &secret)
{
    if (!secret.isEmpty())
        command.secrets.push_back(secret);
}

QString shown(const QByteArray &text)
{
    return printable(QByteArrayView(text));
}

// What an answer of this mechanism says, without its secret; the secret's parts go to @p command.
SaslFacts factsOf(const QByteArray &mechanism, const QByteArray &answer, Command &command)
{
    SaslFacts facts;
    facts.mechanism = QString::fromLatin1(mechanism);
    const QByteArrayList parts = answer.split('\0');
    if (mechanism == "PLAIN" && parts.size() == 3) {
        facts.authzid = shown(parts[0]);
        facts.authcid = shown(parts[1]);
        facts.secret = secretFactsOf(Secret(parts[2]));
        addSecret(command, parts[2]);
    } else if (mechanism == "CRAM-MD5") {
        const qsizetype blank = answer.lastIndexOf(' ');
        facts.authcid = shown(answer.left(blank));
        addSecret(command, answer.mid(blank + 1));
    } else if (mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER") {
        for (const QByteArray &part : answer.split('\x01')) {
            if (part.startsWith("user="))
                facts.authcid = shown(part.mid(5));
            if (part.startsWith("auth=Bearer "))
                addSecret(command, part.mid(12));
        }
    }
    return facts;
}

struct Word
{
    qsizetype offset = 0;
    QByteArray text;
};

// The words of a line; one in quotation marks may hold blanks.
std::vector<Word> wordsIn(const QByteArray &line)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at] == ' ') {
            ++at;
            continue;
        }
        const bool isQuoted = line[at] == '"';
        const qsizetype found = line.indexOf(isQuoted ? '"' : ' ', at + 1);
        const qsizetype end = found < 0 ? line.size() : found + (isQuoted ? 1 : 0);
        words.push_back({at, line.mid(at, end - at)});
        at = end;
    }
    return words;
}

QByteArray unquoted(const QByteArray &word)
{
    const bool isQuoted = word.size() >= 2 && word.startsWith('"') && word.endsWith('"');
    return isQuoted ? word.mid(1, word.size() - 2) : word;
}

} // namespace

// Somebody's password may stand in brackets, too: only words that say what was taken out count.
bool isPlaceholder(QByteArrayView text)
{
    static const QByteArrayList Words{"password", "passwd", "secret", "hidden", "credentials",
        "suppressed", "redacted", "removed", "masked", "authentication", "token"};
    const QByteArray word = text.toByteArray().trimmed();
    if (word.isEmpty())
        return true;
    const QByteArray small = word.toLower();
    const bool saysSo = std::any_of(Words.begin(), Words.end(),
        [&small](const QByteArray &one) { return small.contains(one); });
    const bool isBracketed = QByteArrayView("<[({/").contains(word.front())
        && QByteArrayView(">])}/").contains(word.back());
    const bool isRemark = word.startsWith("Logging suppressed"); // Thunderbird
    const auto isFiller = [](char c) { return c == '*' || c == '.'; };
    return isRemark || (isBracketed && saysSo)
        || (word.size() >= 3 && std::all_of(word.begin(), word.end(), isFiller));
}

void SignInReader::onReply(const Reply &reply)
{
    m_isChallenged =
        reply.code == 334 || (reply.status == QLatin1String("+") && !m_mechanism.isEmpty());
    const QByteArray challenge = decoded(reply.text().toLatin1()).toLower();
    m_asksForName = m_isChallenged && challenge.contains("user");
    if (!m_isChallenged)
        m_mechanism.clear();
}

void SignInReader::count(const Command &command)
{
    const bool holdsSecret = std::any_of(command.spans.begin(), command.spans.end(),
        [](const Span &span) { return span.sort == Sort::Secret; });
    m_secrets += holdsSecret ? 1 : 0;
}

Command SignInReader::read(const QByteArray &line)
{
    Command command = m_isChallenged ? readAnswer(line, 0) : readCommand(line);
    m_isChallenged = false;
    count(command);
    return command;
}

Command SignInReader::readCommand(const QByteArray &line)
{
    const QByteArray verb = verbOf(line, m_protocol);
    const bool isSasl = verb == "AUTH" || verb == "AUTHENTICATE";
    if (!isSasl)
        return readMailboxSignIn(line, verb);
    const std::vector<Word> words = wordsIn(line);
    const size_t name = m_protocol == Protocol::Imap ? 2 : 1;
    m_mechanism = words.size() > name ? words[name].text.toUpper() : QByteArray();
    m_round = 0;
    m_user.clear();
    m_asksForName = m_mechanism == "LOGIN";
    if (words.size() <= name + 1)
        return {line + "\r\n", {}, {}, {}};
    return readAnswer(line, words[name + 1].offset);
}

// LOGIN, USER, PASS and APOP name things openly; other commands have no secret, unless somebody
// mistyped the verb of one.
Command SignInReader::readMailboxSignIn(const QByteArray &line, const QByteArray &verb)
{
    const std::vector<Word> words = wordsIn(line);
    const size_t first = m_protocol == Protocol::Imap ? 2 : 1;
    const bool isLogin = verb == "LOGIN" || verb == "APOP";
    const bool hasName = words.size() > first && (isLogin || verb == "USER");
    const size_t secret = verb == "PASS" ? first : first + 1;
    if (!hasName && verb != "PASS")
        return typedCommand(line, TypedAs::Command);
    Command command{line + "\r\n", {}, {}, {}};
    if (hasName)
        mark(command, words[first].offset, words[first].text.size(), Sort::Person);
    const bool hasSecret = words.size() > secret && (isLogin || verb == "PASS");
    const qsizetype offset = hasSecret ? words[secret].offset : line.size();
    const QByteArray rest = line.mid(offset).trimmed();
    if (!hasSecret || isPlaceholder(rest))
        return command;
    mark(command, offset, rest.size(), Sort::Secret);
    addSecret(command, rest);
    addSecret(command, unquoted(rest));
    SaslFacts facts{QString::fromLatin1(verb == "APOP" ? verb : QByteArray("LOGIN")), {}, {}, {}};
    facts.authcid = hasName ? shown(unquoted(words[first].text)) : QString();
    if (verb != "APOP")
        facts.secret = secretFactsOf(Secret(unquoted(rest)));
    command.sasl = facts;
    return command;
}

// An answer without a secret: a name, the beginning of SCRAM, or a secret that was taken out.
// Nothing when it is none of these.
std::optional<Command> SignInReader::readOpenAnswer(
    const QByteArray &line, qsizetype offset, const QByteArray &text, const QByteArray &plain)
{
    Command command{line + "\r\n", {}, {}, {}};
    if (text == "*" || text == "=" || isPlaceholder(text))
        return command;
    const bool isName =
        m_mechanism == "LOGIN" && (m_asksForName || m_round == 1) && m_user.isEmpty();
    const bool opensScram =
        m_mechanism.startsWith("SCRAM-") && plain.contains("r=") && !plain.contains("p=");
    const QByteArrayList parts = plain.split('\0');
    const bool isHidden = // nodemailer puts "/* secret */" in
        m_mechanism == "PLAIN" && parts.size() == 3 && isPlaceholder(parts[2]);
    if (!isName && !opensScram && !isHidden)
        return std::nullopt;
    mark(command, offset, text.size(), Sort::Person);
    if (isName)
        m_user = plain.isEmpty() ? text : plain;
    const QString user = opensScram ? QString() : shown(isName ? m_user : parts[1]);
    command.sasl = SaslFacts{QString::fromLatin1(m_mechanism), {}, user, {}};
    return command;
}

// @p offset: where in the line the answer begins.
Command SignInReader::readAnswer(const QByteArray &line, qsizetype offset)
{
    const QByteArray text = line.mid(offset).trimmed();
    const QByteArray plain = decoded(text);
    ++m_round;
    if (auto open = readOpenAnswer(line, offset, text, plain))
        return *std::move(open);
    Command command{line + "\r\n", {}, {}, {}};
    mark(command, offset, text.size(), Sort::Secret);
    addSecret(command, text);
    addSecret(command, plain);
    command.sasl = factsOf(m_mechanism, plain, command);
    if (m_mechanism == "LOGIN") {
        command.sasl->authcid = shown(m_user);
        command.sasl->secret = secretFactsOf(Secret(plain.isEmpty() ? text : plain));
    }
    return command;
}

} // namespace smtpscope
