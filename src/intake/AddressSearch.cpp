// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/AddressSearch.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr qsizetype LongestPart = 255; // of an address, before or after the @
constexpr qsizetype LongestLead = 60; // characters before an address that tell its role

bool isLocalCharacter(QChar c)
{
    static constexpr QLatin1StringView Marks("!#$%&'*+/=?^_`{|}~.-");
    return c.isLetterOrNumber() || Marks.contains(c);
}

bool isDomainCharacter(QChar c)
{
    return c.isLetterOrNumber() || QLatin1StringView(".-*").contains(c); // masked: u@***.example
}

qsizetype localStart(QStringView text, qsizetype at)
{
    qsizetype start = at;
    if (start > 0 && text[start - 1] == QLatin1Char('"')) { // "john smith"@example.org
        const qsizetype quote = text.first(start - 1).lastIndexOf(QLatin1Char('"'));
        return quote >= 0 && at - quote < LongestPart ? quote : at;
    }
    while (start > 0 && at - start < LongestPart && isLocalCharacter(text[start - 1]))
        --start;
    // Quotes and asterisks around an address belong to the sentence.
    const qsizetype whole = start;
    while (start < at && QLatin1StringView("'*/=`|.").contains(text[start]))
        ++start;
    const bool isMasked = start == at && whole < at && text[at - 1] == QLatin1Char('*');
    return isMasked ? whole : start;
}

qsizetype domainEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    if (end < text.size() && text[end] == QLatin1Char('[')) { // user@[192.0.2.1]
        const qsizetype bracket = text.indexOf(QLatin1Char(']'), end);
        return bracket > 0 && bracket - at < LongestPart ? bracket + 1 : at;
    }
    while (end < text.size() && end - at < LongestPart && isDomainCharacter(text[end]))
        ++end;
    while (end > at && !text[end - 1].isLetterOrNumber())
        --end;
    return end;
}

// What stands before @p at on its line, in small letters.
QString leadOf(QStringView text, qsizetype at)
{
    const qsizetype line = text.first(at).lastIndexOf(QLatin1Char('\n')) + 1;
    const qsizetype start = std::max(line, at - LongestLead);
    return text.sliced(start, at - start).toString().toLower();
}

template <size_t Count>
bool endsWithAny(QStringView text, const std::array<QLatin1StringView, Count> &words)
{
    return std::any_of(words.begin(), words.end(), [text](QLatin1StringView word) {
        if (!text.endsWith(word))
            return false;
        const qsizetype before = text.size() - word.size() - 1;
        return before < 0 || !text[before].isLetterOrNumber();
    });
}

constexpr std::array OtherWords{QLatin1StringView("from"), QLatin1StringView("mail from"),
    QLatin1StringView("sender"), QLatin1StringView("contact"), QLatin1StringView("e-mail"),
    QLatin1StringView("email"), QLatin1StringView("mailto"), QLatin1StringView("reply-to"),
    QLatin1StringView("return-path"), QLatin1StringView("envelope-from"), QLatin1StringView("de"),
    QLatin1StringView("message-id"), QLatin1StringView("id"), QLatin1StringView("von")};

constexpr std::array RecipientWords{QLatin1StringView("to"), QLatin1StringView("recipient"),
    QLatin1StringView("recipients"), QLatin1StringView("recipient(s)"),
    QLatin1StringView("address"), QLatin1StringView("addresses"), QLatin1StringView("mailbox"),
    QLatin1StringView("user"), QLatin1StringView("rcpt"), QLatin1StringView("for"),
    QLatin1StringView("an"), QLatin1StringView("para"), QLatin1StringView("destinataire"),
    QLatin1StringView("account"), QLatin1StringView("failed"), QLatin1StringView("unknown")};

// A reply code or an enhanced status code just before it.
bool endsWithCode(QStringView lead)
{
    qsizetype digits = 0;
    qsizetype dots = 0;
    qsizetype at = lead.size();
    while (at > 0 && (lead[at - 1].isDigit() || lead[at - 1] == QLatin1Char('.'))) {
        ++(lead[at - 1].isDigit() ? digits : dots);
        --at;
    }
    return (digits == 3 && dots == 0) || (digits >= 3 && dots == 2);
}

AddressRole roleOf(QStringView text, qsizetype start)
{
    const QString all = leadOf(text, start);
    QStringView lead(all);
    const auto isMark = [](QChar c) {
        return c.isSpace() || QLatin1StringView("<>\"'*:=;.-|").contains(c);
    };
    bool isInRoundBrackets = false;
    while (!lead.isEmpty() && (isMark(lead.back()) || lead.back() == QLatin1Char('('))) {
        isInRoundBrackets = isInRoundBrackets || lead.back() == QLatin1Char('(');
        lead.chop(1);
    }
    if (lead.isEmpty() && !isInRoundBrackets)
        return AddressRole::Heading;
    if (endsWithAny(lead, OtherWords) || lead.contains(QLatin1String("generated from"))
        || lead.contains(QLatin1String("expanded from")))
        return AddressRole::Other;
    if (endsWithAny(lead, RecipientWords) || endsWithCode(lead))
        return AddressRole::Addressed;
    return isInRoundBrackets ? AddressRole::InBrackets : AddressRole::Mentioned;
}

bool isOneOf(const QStringList &addresses, QStringView address)
{
    return std::any_of(addresses.begin(), addresses.end(),
        [address](const QString &one) { return isSameAddress(one, address); });
}

} // namespace

std::vector<FoundAddress> addressesIn(QStringView text)
{
    std::vector<FoundAddress> found;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(QLatin1Char('@'));
         at >= 0 && found.size() < MostFoundAddresses;
         at = text.indexOf(QLatin1Char('@'), at + 1)) {
        const qsizetype start = std::max(done, localStart(text, at));
        const qsizetype end = domainEnd(text, at + 1);
        if (start >= at || end <= at + 1)
            continue;
        found.push_back({text.sliced(start, end - start).toString(), start, end, {}});
        found.back().role = roleOf(text, start);
        done = end;
    }
    return found;
}

QString firstAddressIn(QStringView text)
{
    const auto found = addressesIn(text.first(std::min<qsizetype>(text.size(), 2'000)));
    return found.empty() ? QString() : found.front().address;
}

bool isSameAddress(QStringView one, QStringView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool isSystemAddress(QStringView address)
{
    static constexpr std::array Names{QLatin1StringView("mailer-daemon"),
        QLatin1StringView("postmaster"), QLatin1StringView("post_master"),
        QLatin1StringView("mailerdaemon"), QLatin1StringView("mail-daemon"),
        QLatin1StringView("abuse")};
    const QStringView local =
        address.first(std::max<qsizetype>(0, address.indexOf(QLatin1Char('@'))));
    return std::any_of(Names.begin(), Names.end(),
        [local](QLatin1StringView name) { return local.compare(name, Qt::CaseInsensitive) == 0; });
}

QStringList recipientsAmong(const std::vector<FoundAddress> &found, const QStringList &notThese)
{
    const auto collect = [&](bool takesAll) {
        QStringList addresses;
        AddressRole best = AddressRole::Mentioned;
        for (const FoundAddress &candidate : found) {
            const bool isOut = candidate.role < best
                || (!takesAll
                    && (isSystemAddress(candidate.address)
                        || isOneOf(notThese, candidate.address)));
            if (isOut)
                continue;
            if (candidate.role > best)
                addresses.clear();
            best = candidate.role;
            if (!isOneOf(addresses, candidate.address))
                addresses += candidate.address;
        }
        return addresses;
    };
    const QStringList usual = collect(false);
    return usual.isEmpty() ? collect(true) : usual;
}

} // namespace smtpscope
