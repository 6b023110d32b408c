// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/HostNames.h"

#include "redaction/share/TextClasses.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr std::array LocalEndings{QByteArrayView("local"), QByteArrayView("lan"),
    QByteArrayView("internal"), QByteArrayView("intranet"), QByteArrayView("corp"),
    QByteArrayView("home"), QByteArrayView("localdomain"), QByteArrayView("private"),
    QByteArrayView("localhost"), QByteArrayView("domain"), QByteArrayView("loc"),
    QByteArrayView("lokal"), QByteArrayView("priv"), QByteArrayView("intra"), QByteArrayView("lab"),
    QByteArrayView("box"), QByteArrayView("dom")};

// Reserved names (RFC 2606), which labs and examples use as if they were public.
constexpr std::array ReservedEndings{
    QByteArrayView("test"), QByteArrayView("example"), QByteArrayView("invalid")};

bool isIn(const auto &words, QByteArrayView word)
{
    return std::any_of(words.begin(), words.end(),
        [&](QByteArrayView known) { return known.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isLetters(QByteArrayView text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return textclass::of(c) == textclass::Letter; });
}

// "rejected.It": the start of a sentence behind a full stop, not a name in Italy.
bool isSentenceJoint(QByteArrayView before, QByteArrayView ending)
{
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    return isUpper(ending.front()) && std::all_of(ending.begin() + 1, ending.end(), isLower)
        && isLower(before.back());
}

} // namespace

bool isLabel(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 63
        && std::all_of(
            text.begin(), text.end(), [](char c) { return textclass::isWord(c) || c == '-'; });
}

bool isLocalEnding(QByteArrayView label)
{
    return isIn(LocalEndings, label);
}

QByteArray foldedName(QByteArrayView name)
{
    QByteArray folded = name.toByteArray().toLower();
    if (folded.endsWith('.'))
        folded.chop(1);
    const bool isAscii =
        std::all_of(folded.begin(), folded.end(), [](char c) { return (c & 0x80) == 0; });
    if (isAscii)
        return folded;
    const QByteArray ace = QUrl::toAce(QString::fromUtf8(folded));
    return ace.isEmpty() ? folded : ace;
}

HostNames::HostNames(OrganisationalDomain organisationalDomain)
    : m_organisationalDomain(std::move(organisationalDomain))
{ }

void HostNames::learnEndingOf(QByteArrayView name)
{
    const QByteArray folded = foldedName(name);
    const qsizetype last = folded.lastIndexOf('.');
    const QByteArrayView ending = QByteArrayView(folded).sliced(last + 1);
    if (last > 0 && ending.size() >= 2 && isLetters(ending))
        m_endings.insert(ending.toByteArray(), true);
}

bool HostNames::isKnownEnding(QByteArrayView label) const
{
    const QByteArray ending = foldedName(label);
    const auto known = m_endings.constFind(ending);
    if (known != m_endings.constEnd())
        return *known;
    const QString probe = QStringLiteral("a.b.c.") + QString::fromLatin1(ending);
    const bool isKnown = isLocalEnding(ending) || isIn(ReservedEndings, ending) || ending == "arpa"
        || !m_organisationalDomain(probe).isEmpty();
    m_endings.insert(ending, isKnown);
    return isKnown;
}

bool HostNames::isHostName(QByteArrayView text) const
{
    if (text.endsWith('.'))
        text.chop(1);
    const qsizetype last = text.lastIndexOf('.');
    if (last <= 0 || text.size() > 253)
        return false;
    const QByteArrayView ending = text.sliced(last + 1);
    const bool isAce = ending.startsWith("xn--");
    if (ending.size() < 2 || (!isAce && !isLetters(ending)))
        return false;
    qsizetype begin = 0;
    while (begin <= last) {
        const qsizetype end = text.indexOf('.', begin);
        if (!isLabel(text.sliced(begin, end - begin))
            && text.sliced(begin, end - begin) != QByteArrayView("*"))
            return false;
        begin = end + 1;
    }
    return !isSentenceJoint(text.first(last), ending) && isKnownEnding(ending);
}

QByteArray HostNames::organisationOf(const QByteArray &name) const
{
    const auto known = m_organisations.constFind(name);
    if (known != m_organisations.constEnd())
        return *known;
    const qsizetype last = name.lastIndexOf('.');
    QByteArray organisation;
    if (last > 0) {
        if (!isLocalEnding(QByteArrayView(name).sliced(last + 1)))
            organisation = m_organisationalDomain(QString::fromLatin1(name)).toLatin1();
        if (organisation.isEmpty())
            organisation = name.sliced(name.lastIndexOf('.', last - 1) + 1);
    }
    m_organisations.insert(name, organisation);
    return organisation;
}

} // namespace smtpscope
