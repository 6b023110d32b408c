// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/MadeUpCast.h"

#include <QStringList>

#include <algorithm>

namespace smtpscope {

namespace {

class CastMaker
{
public:
    explicit CastMaker(QRandomGenerator &random) : m_random(random) { }

    MadeUpCast made()
    {
        makeDomains();
        makePeople();
        makeRewritten();
        makeComputers();
        makeAddresses();
        makeIds();
        makeSecrets();
        return m_cast;
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool oneIn(int count) { return below(count) == 0; }
    QByteArray characters(const QByteArray &alphabet, int count);
    QByteArray word(int syllables);
    QByteArray domain();
    QByteArray localPart();
    QByteArray number(int from, int to) { return QByteArray::number(m_random.bounded(from, to)); }
    void add(const QByteArray &name, const QByteArray &text, PrivateKind kind);
    void hide(const QByteArray &text, PrivateKind kind) { m_cast.hidden.append({kind, text}); }
    QByteArray addMailbox(const QByteArray &name, const QByteArray &local, const QByteArray &at);
    void makeDomains();
    void makePeople();
    void makeRewritten();
    void makeComputers();
    void makeAddresses();
    void makeIds();
    void makeSecrets();
    QByteArray queueId();

    QRandomGenerator &m_random;
    MadeUpCast m_cast;
    QByteArrayList m_words;
    QByteArray m_otherDomain;
    QByteArray m_listDomain;
    QByteArray m_sender; // its local part
};

const QByteArray Hex = "0123456789abcdef";
const QByteArray Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

QByteArray CastMaker::characters(const QByteArray &alphabet, int count)
{
    QByteArray result;
    for (int i = 0; i < count; ++i)
        result += alphabet[below(int(alphabet.size()))];
    return result;
}

// Pronounceable, no English, and neither a part of another word of this cast nor the other way
// round.
QByteArray CastMaker::word(int syllables)
{
    for (;;) {
        QByteArray made;
        for (int i = 0; i < syllables; ++i)
            made += characters("bdfgkmpqrtvzj", 1) + characters("aiou", 1);
        const bool isKnown = std::any_of(m_words.begin(), m_words.end(),
            [&](const QByteArray &known) { return known.contains(made) || made.contains(known); });
        if (isKnown)
            continue;
        m_words.append(made);
        return made;
    }
}

QByteArray CastMaker::domain()
{
    const QByteArrayList ends{".de", ".com", ".co.uk", ".example", ".org", ".berlin"};
    const QByteArray name = oneIn(4) ? word(3) + "-" + word(3) : word(4);
    return name + ends[below(int(ends.size()))];
}

QByteArray CastMaker::localPart()
{
    switch (below(8)) {
    case 0:
        return word(3) + "." + word(3);
    case 1:
        return word(3).left(3); // too short to be looked for alone
    case 2:
        return word(3) + number(1, 99);
    case 3:
        return word(3) + "_" + word(3);
    case 4:
        return oneIn(3) ? "j\xc3\xb6" + word(3) : word(4);
    case 5:
        return oneIn(3) ? "\"" + word(3) + " " + word(3) + "\"" : word(4);
    default:
        return word(3);
    }
}

void CastMaker::add(const QByteArray &name, const QByteArray &text, PrivateKind kind)
{
    m_cast.values.push_back({name, text, kind});
}

QByteArray CastMaker::addMailbox(
    const QByteArray &name, const QByteArray &local, const QByteArray &at)
{
    QByteArray whole = local + "@" + at;
    add(name, whole, PrivateKind::Mailbox);
    hide(local, PrivateKind::Name);
    return whole;
}

void CastMaker::makeDomains()
{
    m_cast.senderDomain = domain();
    m_cast.serverDomain = oneIn(4) ? m_cast.senderDomain : domain();
    m_otherDomain = domain();
    m_listDomain = domain();
    add("fromdomain", m_cast.senderDomain, PrivateKind::Domain);
    add("todomain", m_otherDomain, PrivateKind::Domain);
    hide(m_listDomain, PrivateKind::Domain);
}

void CastMaker::makePeople()
{
    m_sender = localPart();
    const QByteArray sender = addMailbox("from", m_sender, m_cast.senderDomain);
    addMailbox("other", oneIn(2) ? word(2) + "." + word(3) : word(4),
        m_cast.senderDomain); // another person for sure
    addMailbox("to", localPart(), m_otherDomain);
    addMailbox("to2", localPart(), m_otherDomain);
    addMailbox("sub", localPart(), "sales." + m_cast.senderDomain);
    add("tag",
        m_sender.startsWith('"') ? sender : m_sender + "+" + word(3) + "@" + m_cast.senderDomain,
        PrivateKind::Mailbox);
    if (oneIn(2))
        add("user", sender, PrivateKind::Mailbox);
    else
        add("user", word(4), PrivateKind::Name);
}

// Senders as mailing lists and forwarders write them (VERP, SRS, BATV): one of a kind, so they are
// neither compared nor searched for as a whole; their parts are.
void CastMaker::makeRewritten()
{
    const QByteArray local = m_sender.startsWith('"') ? word(4) : m_sender;
    const QByteArray &at = m_cast.senderDomain;
    add("verp", word(3) + "-bounces+" + local + "=" + at + "@" + m_listDomain, PrivateKind::Loose);
    add("srs",
        "SRS0=" + characters(Alphanumeric, 4) + "=" + characters("ABCDEFGHIJ", 2) + "=" + at + "="
            + local + "@" + m_listDomain,
        PrivateKind::Loose);
    add("batv", "prvs=" + characters("0123456789", 4) + characters(Hex, 6) + "=" + local + "@" + at,
        PrivateKind::Loose);
}

void CastMaker::makeComputers()
{
    const QByteArrayList prefixes{"mx1.", "mail.", "smtp-out3.", "relay02.eu."};
    add("server", prefixes[below(int(prefixes.size()))] + m_cast.serverDomain,
        PrivateKind::ServerHost);
    add("server2", "mx20.pool." + m_cast.serverDomain, PrivateKind::ServerHost);
    const QByteArray machine = word(3);
    add("helo", oneIn(8) ? machine : machine + "." + m_cast.senderDomain, PrivateKind::ClientHost);
    // In the server's own domain nothing tells such a name from one of a server.
    const bool isTold = m_cast.senderDomain == m_cast.serverDomain;
    add("pc", word(3) + "-pc.intern." + m_cast.senderDomain,
        isTold ? PrivateKind::Loose : PrivateKind::ClientHost);
}

void CastMaker::makeAddresses()
{
    const QByteArrayList ranges{
        "10." + number(1, 255) + ".", "192.168.", "172." + number(16, 32) + "."};
    const auto two = [this] { return number(1, 255) + "." + number(10, 255); };
    const QByteArray &range = ranges[below(3)];
    add("cip", range + two(), PrivateKind::PrivateAddress);
    add("cip2", "10.200." + two(), PrivateKind::PrivateAddress);
    add("nat", number(80, 90) + "." + number(100, 255) + "." + two(), PrivateKind::PublicAddress);
    add("sip", number(193, 195) + "." + number(100, 255) + "." + two(), PrivateKind::PublicAddress);
    const auto group = [this] { return "a" + characters("123456789", 3); };
    add("cip6", "fd" + characters(Hex, 2) + ":" + group() + "::" + group(),
        PrivateKind::PrivateAddress);
    add("sip6", "2a01:" + group() + ":" + group() + "::" + group(), PrivateKind::PublicAddress);
}

QByteArray CastMaker::queueId()
{
    switch (m_cast.server) {
    case MadeUpServer::Postfix:
        return oneIn(2) ? "4" + characters("0123456789ABCDEF", 10)
                        : "4R" + characters("bcdfghjkmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ", 12);
    case MadeUpServer::Exim:
        return "1r" + characters(Alphanumeric, 4) + "-" + characters("0123456789", 6) + "-"
            + characters(Alphanumeric, 2);
    case MadeUpServer::Sendmail:
        return "3BT" + characters(Alphanumeric, 5) + characters("0123456789", 6);
    case MadeUpServer::Gmail:
        return characters(Hex, 13) + "-" + characters(Hex, 11) + "si" + characters("0123456789", 7)
            + characters(Hex, 3) + ".1";
    case MadeUpServer::Exchange:
        return characters("0123456789", 14);
    }
    return {};
}

void CastMaker::makeIds()
{
    m_cast.server = MadeUpServer(below(5));
    add("qid", queueId(), PrivateKind::Id);
    const QByteArray unique = characters(Hex, 24);
    add("mid", unique + "@" + m_cast.textOf("pc"), PrivateKind::Loose);
    hide(unique, PrivateKind::Id);
    add("sid", "08DE" + characters("0123456789ABCDEF", 12), PrivateKind::Loose);
    add("challenge", ("<17893.13206791@" + m_cast.textOf("server") + ">").toBase64(),
        PrivateKind::Loose);
    add("portal", "portal." + m_otherDomain, PrivateKind::Loose);
    add("list", "zen.spamhaus.org", PrivateKind::Loose);
    add("support", "support.google.com", PrivateKind::Loose);
    add("blob", characters(Alphanumeric, 60) + "==", PrivateKind::Loose);
}

void CastMaker::makeSecrets()
{
    add("pass", oneIn(20) ? characters(Alphanumeric, 5) : madeUpPassword(m_random),
        PrivateKind::Secret);
    const QByteArrayList tokens{"ya29.a0Af" + characters(Alphanumeric + "_-", 50),
        "eyJhbGciOiJSUzI1NiJ9.eyJzdWIi" + characters(Alphanumeric, 30) + "."
            + characters(Alphanumeric, 40),
        "EwB" + characters(Alphanumeric, 80)};
    add("token", tokens[below(3)], PrivateKind::Secret);
    add("urlpass", characters(Alphanumeric, 12), PrivateKind::Secret);
}

} // namespace

int MadeUpCast::indexOf(const QByteArray &name) const
{
    const auto found = std::find_if(
        values.begin(), values.end(), [&](const MadeUpValue &value) { return value.name == name; });
    Q_ASSERT_X(found != values.end(), "MadeUpCast", name.constData());
    return int(found - values.begin());
}

MadeUpCast madeUpCast(QRandomGenerator &random)
{
    return CastMaker(random).made();
}

QByteArray madeUpPassword(QRandomGenerator &random)
{
    static const QByteArrayList kinds{"abcXYZ019+/=", "pass word \"quoted\" 'it' \\ / <&>",
        "S3cr3t-!$%^*()_{}[]~`|;:,.?#@", "0123456789abcdef"};
    static const QByteArrayList others{"ä", "é", "Ö", "€", "😀", "ж", " ", "\""};
    const QByteArray &alphabet = kinds[random.bounded(int(kinds.size()))];
    const int length = random.bounded(8, 57);
    const bool isAscii = random.bounded(3) > 0;
    QByteArray password;
    while (password.size() < length) {
        if (!isAscii && random.bounded(4) == 0)
            password += others[random.bounded(int(others.size()))];
        else
            password += alphabet[random.bounded(int(alphabet.size()))];
    }
    return password;
}

QString madeUpOrganisation(const QString &name)
{
    const QStringList labels = name.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    const int wanted = name.endsWith(QLatin1String(".co.uk")) ? 3 : 2;
    return labels.size() < wanted ? QString()
                                  : labels.mid(labels.size() - wanted).join(QLatin1Char('.'));
}

} // namespace smtpscope
