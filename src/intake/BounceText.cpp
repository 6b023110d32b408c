// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/BounceText.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype LongestWords = 1'200; // of a report that quotes no reply
constexpr qsizetype FewLetters = 4; // no statement is shorter
constexpr qsizetype ShortLead = 30; // "because:" and its like only lead to the reason

qsizetype lettersIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

DeliveryContext merged(const DeliveryContext &first, const DeliveryContext &second)
{
    DeliveryContext context = first;
    context.host = second.host;
    if (context.address.isEmpty())
        context.address = second.address;
    if (!context.stage)
        context.stage = second.stage;
    return context;
}

// Without lines such as "----- Failure Reasons -----".
QString withoutRules(const QString &text)
{
    QString result;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        if (!line.trimmed().startsWith(QLatin1String("--")))
            result += line.toString() + QLatin1Char('\n');
    }
    return result;
}

// Line feeds alone end lines, and a line of blanks is empty.
QString evened(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QString result;
    result.reserve(text.size());
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        qsizetype end = line.size();
        while (end > 0 && line[end - 1].isSpace())
            --end;
        result += line.first(end).toString() + QLatin1Char('\n');
    }
    return result;
}

} // namespace

BounceText::BounceText(const QString &report)
    : m_text(evened(report.left(LongestReportText))), m_addresses(addressesIn(m_text))
{ }

QStringList BounceText::recipients(const QStringList &senders) const
{
    return recipientsAmong(m_addresses, senders).mid(0, MostRecipients);
}

bool BounceText::isRecipient(const FoundAddress &found) const
{
    return m_recipients.contains(found.address.toLower());
}

void BounceText::setRecipients(const QStringList &all)
{
    m_recipients.clear();
    m_replies.clear();
    for (const QString &address : all)
        m_recipients.insert(address.toLower());
    std::vector<const FoundAddress *> headings; // lines that begin with a recipient
    for (const FoundAddress &found : m_addresses) {
        if (m_recipients.size() > 1 && found.role == AddressRole::Heading && isRecipient(found))
            headings.push_back(&found);
    }
    for (const FoundReply &found : repliesIn(m_text))
        m_replies.push_back(placed(found, headings));
}

// A reply ends where its paragraph does. Where several recipients are reported on, it also ends
// where a line begins with one of them.
BounceText::PlacedReply BounceText::placed(
    const FoundReply &found, const std::vector<const FoundAddress *> &headings) const
{
    PlacedReply reply{found, paragraphEnd(found.end), {}, {}, false};
    const auto next = std::upper_bound(headings.begin(), headings.end(), found.end,
        [](qsizetype at, const FoundAddress *address) { return at < address->start; });
    if (next != headings.end())
        reply.end = std::min(reply.end, (*next)->start);
    if (next != headings.begin())
        reply.heading = (*std::prev(next))->address.toLower();
    const auto first = std::lower_bound(m_addresses.begin(), m_addresses.end(), found.start,
        [](const FoundAddress &address, qsizetype at) { return address.start < at; });
    for (auto it = first; it != m_addresses.end() && it->end <= reply.end; ++it) {
        if (isRecipient(*it))
            reply.names += it->address.toLower();
    }
    reply.isExpiry = isExpiry(replyAt(m_text, found, reply.end));
    return reply;
}

// From where the address heads a line, or is first named, to where another recipient is named.
// Recipients that are listed without words between them share what follows the list.
BounceText::Stretch BounceText::stretchOf(const QString &address) const
{
    Stretch stretch{-1, m_text.size()};
    AddressRole best = AddressRole::Other;
    for (const FoundAddress &found : m_addresses) {
        if (isSameAddress(found.address, address) && (stretch.start < 0 || found.role > best)) {
            stretch.start = found.start;
            best = found.role;
        }
    }
    if (stretch.start < 0)
        return {0, m_text.size()};
    qsizetype words = stretch.start + address.size();
    for (const FoundAddress &found : m_addresses) {
        const bool isNext = found.start > stretch.start && found.role >= best
            && !isSameAddress(found.address, address) && isRecipient(found);
        if (!isNext)
            continue;
        if (lettersIn(QStringView(m_text).sliced(words, found.start - words)) >= FewLetters) {
            stretch.end = found.start;
            break;
        }
        words = found.end;
    }
    return stretch;
}

qsizetype BounceText::paragraphStart(qsizetype at) const
{
    const qsizetype found = m_text.lastIndexOf(QLatin1String("\n\n"), at);
    return found < 0 ? 0 : found + 2;
}

qsizetype BounceText::paragraphEnd(qsizetype at) const
{
    const qsizetype found = m_text.indexOf(QLatin1String("\n\n"), at);
    return found < 0 ? m_text.size() : found;
}

// The surest form wins, then the first; one that only says that time ran out comes last.
const BounceText::PlacedReply *BounceText::bestOf(
    const std::vector<const PlacedReply *> &candidates)
{
    const PlacedReply *best = nullptr;
    for (const PlacedReply *candidate : candidates) {
        const bool isBetter = !best || (best->isExpiry && !candidate->isExpiry)
            || (best->isExpiry == candidate->isExpiry && candidate->found.form > best->found.form);
        if (isBetter)
            best = candidate;
    }
    return best;
}

// One that names the address, else one near it, else any that is not about somebody else.
const BounceText::PlacedReply *BounceText::bestReply(const QString &address) const
{
    const Stretch stretch = stretchOf(address);
    const QString name = address.toLower();
    std::vector<const PlacedReply *> own;
    std::vector<const PlacedReply *> near;
    std::vector<const PlacedReply *> anywhere;
    for (const PlacedReply &reply : m_replies) {
        const bool isOwn = reply.names.contains(name);
        if (!isOwn && !reply.names.isEmpty())
            continue;
        if (isOwn && m_recipients.size() > 1)
            own.push_back(&reply);
        const bool isNear = reply.found.start >= stretch.start && reply.found.start < stretch.end;
        const bool isOthers = !reply.heading.isEmpty() && reply.heading != name;
        if (isNear)
            near.push_back(&reply);
        else if (!isOthers)
            anywhere.push_back(&reply);
    }
    for (const auto *candidates : {&own, &near, &anywhere}) {
        if (const PlacedReply *best = bestOf(*candidates))
            return best;
    }
    return nullptr;
}

// Where no reply is quoted, the words after the address are the reason, or those that begin with
// the next paragraph. What follows may tell more.
QString BounceText::wordsAbout(const Stretch &stretch) const
{
    const QStringView text(m_text);
    qsizetype at = text.indexOf(QLatin1Char('@'), stretch.start);
    while (at >= 0 && at < stretch.end && !text[at].isSpace())
        ++at;
    for (qsizetype start = std::max<qsizetype>(at, 0); start < stretch.end;) {
        const qsizetype end = std::min(paragraphEnd(start), stretch.end);
        const QStringView words = text.sliced(start, end - start).trimmed();
        const bool isLead = words.endsWith(QLatin1Char(':')) && words.size() < ShortLead;
        if (lettersIn(words) >= FewLetters && !isLead)
            return withoutRules(m_text.mid(start, stretch.end - start))
                .left(LongestWords)
                .simplified();
        start = end + 2;
    }
    return withoutRules(m_text).left(LongestWords).simplified();
}

ReportedRecipient BounceText::about(const QString &address) const
{
    ReportedRecipient recipient;
    recipient.address = address;
    const PlacedReply *best = bestReply(address);
    if (!best) {
        const Stretch stretch = stretchOf(address);
        recipient.reply = {0, {}, {wordsAbout(stretch)}};
        recipient.context =
            deliveryContextIn(m_text.mid(stretch.start, stretch.end - stretch.start));
        return recipient;
    }
    const FoundReply &found = best->found;
    recipient.reply = replyAt(m_text, found, best->end);
    const qsizetype start = std::min(paragraphStart(found.start), found.start);
    recipient.context = deliveryContextIn(m_text.mid(start, paragraphEnd(found.end) - start));
    if (m_recipients.size() == 1 && recipient.context.host.isEmpty()) // told in another paragraph
        recipient.context = merged(recipient.context, deliveryContextIn(m_text));
    return recipient;
}

} // namespace smtpscope
