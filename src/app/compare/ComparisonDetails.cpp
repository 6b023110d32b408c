// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/compare/ComparisonDetails.h"

#include "app/compare/ComparisonCells.h"
#include "report/NoteTexts.h"
#include "report/SessionTables.h"
#include "report/VerdictTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonDetails)
};

using Details = std::vector<ComparedDetail>;
using Side = std::function<Phrases(const Session &)>;

Likeness likenessOf(const Phrases &left, const Phrases &right)
{
    const QString one = plainText(left);
    const QString other = plainText(right);
    if (one == other)
        return Likeness::Same;
    if (one.isEmpty())
        return Likeness::OnlyRight;
    return other.isEmpty() ? Likeness::OnlyLeft : Likeness::Different;
}

// Collects what both sides say; what neither has is left out.
class DetailMaker
{
public:
    DetailMaker(const Session &left, const Session &right) : m_left(left), m_right(right) { }

    void add(DetailWeight weight, const QString &what, const QString &clause, const Side &side)
    {
        const Phrases left = side(m_left);
        const Phrases right = side(m_right);
        if (!plainText(left).isEmpty() || !plainText(right).isEmpty())
            m_details.push_back({what, clause, left, right, weight, likenessOf(left, right)});
    }
    void addReply(Stage stage);
    Details details() const { return m_details; }

private:
    const Session &m_left;
    const Session &m_right;
    Details m_details;
};

Phrases wholeReply(const Session &session, Stage stage)
{
    const Reply *reply = lastReplyAt(session, stage);
    return reply ? recorded(replyText(*reply)) : Phrases();
}

bool isAccepted(const Session &session, Stage stage)
{
    const Reply *reply = lastReplyAt(session, stage);
    return !reply || reply->firstDigit() == 2 || reply->firstDigit() == 3;
}

// The words of an accepted reply hold times and queue ids; those of a refusal tell why.
void DetailMaker::addReply(Stage stage)
{
    const bool isRemark = isAccepted(m_left, stage) && isAccepted(m_right, stage);
    add(isRemark ? DetailWeight::Remark : DetailWeight::Fact, Texts::tr("Reply"),
        Texts::tr("the server answers differently"),
        [stage](const Session &session) { return wholeReply(session, stage); });
}

Phrases securityWish(const Session &session)
{
    return recorded(session.endpoint.security.isEmpty() ? QString(idOf(session.plan.security))
                                                        : session.endpoint.security);
}

void addLookUp(DetailMaker &maker)
{
    maker.add(DetailWeight::Input, Texts::tr("Host"), Texts::tr("the hosts differ"),
        [](const Session &session) { return recorded(session.plan.host); });
    maker.add(DetailWeight::Fact, Texts::tr("Addresses"),
        Texts::tr("the name leads to different addresses"), foundAddresses);
    maker.add(DetailWeight::Input, Texts::tr("DNS server"), Texts::tr("the DNS servers differ"),
        [](const Session &session) { return recorded(session.plan.route.nameServer); });
}

void addConnection(DetailMaker &maker)
{
    maker.add(DetailWeight::Input, Texts::tr("Port"), Texts::tr("the ports differ"),
        [](const Session &session) {
            return session.plan.port == 0 ? Phrases() : own(QString::number(session.plan.port));
        });
    maker.add(DetailWeight::Input, Texts::tr("Encryption asked for"),
        Texts::tr("they ask for different encryption"), securityWish);
    maker.add(DetailWeight::Fact, Texts::tr("Address"), Texts::tr("the addresses differ"),
        [](const Session &session) { return recorded(session.endpoint.address); });
    maker.add(DetailWeight::Input, Texts::tr("Proxy"), Texts::tr("the proxies differ"),
        [](const Session &session) { return recorded(session.plan.route.proxy); });
}

Phrases greetingName(const Session &session, Stage stage)
{
    const Reply *reply = lastReplyAt(session, stage);
    if (!reply)
        return {};
    return recorded(reply->text().section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty));
}

void addGreeting(DetailMaker &maker, Stage stage)
{
    maker.add(DetailWeight::Fact, Texts::tr("Name in the greeting"),
        Texts::tr("different servers greet"),
        [stage](const Session &session) { return greetingName(session, stage); });
    maker.addReply(stage);
}

Phrases certificateState(const TlsFacts &tls)
{
    if (tls.protocol.isEmpty() && tls.errors.empty())
        return {};
    if (tls.verified)
        return own(Texts::tr("in order"));
    std::vector<Phrases> faults;
    for (const TlsError &error : tls.errors)
        faults.push_back(defectPhrases(error.id));
    return faults.empty() ? own(Texts::tr("not checked")) : joined(faults, QStringLiteral("; "));
}

void addEncryption(DetailMaker &maker)
{
    const auto ofTls = [](QString TlsFacts::*member) {
        return [member](const Session &session) { return recorded(session.endpoint.tls.*member); };
    };
    const auto ofCertificate = [](const std::function<QString(const CertificateFacts &)> &value) {
        return [value](const Session &session) {
            const auto &chain = session.endpoint.tls.chain;
            return chain.empty() ? Phrases() : recorded(value(chain.front()));
        };
    };
    maker.add(DetailWeight::Fact, Texts::tr("TLS version"), Texts::tr("the TLS versions differ"),
        ofTls(&TlsFacts::protocol));
    maker.add(DetailWeight::Fact, Texts::tr("Cipher"), Texts::tr("the ciphers differ"),
        ofTls(&TlsFacts::cipher));
    maker.add(DetailWeight::Fact, Texts::tr("Certificate"),
        Texts::tr("the certificates are not in the same order"),
        [](const Session &session) { return certificateState(session.endpoint.tls); });
    maker.add(DetailWeight::Fact, Texts::tr("Made for"),
        Texts::tr("the certificates are made for different names"),
        ofCertificate([](const CertificateFacts &one) { return one.subject; }));
    maker.add(DetailWeight::Fact, Texts::tr("Names"),
        Texts::tr("the certificates hold different names"),
        ofCertificate(
            [](const CertificateFacts &one) { return one.names.join(QStringLiteral(", ")); }));
    maker.add(DetailWeight::Fact, Texts::tr("Made by"),
        Texts::tr("the certificates have different makers"),
        ofCertificate([](const CertificateFacts &one) { return one.issuer; }));
    maker.add(DetailWeight::Fact, Texts::tr("Valid until"),
        Texts::tr("the certificates end on different days"),
        ofCertificate(
            [](const CertificateFacts &one) { return one.notAfter.date().toString(Qt::ISODate); }));
    maker.add(DetailWeight::Fact, Texts::tr("Fingerprint"), Texts::tr("the certificates differ"),
        ofCertificate([](const CertificateFacts &one) { return one.sha256; }));
}

Phrases mechanismOf(const Session &session)
{
    const auto &facts = session.saslFacts();
    return recorded(facts.empty() ? session.plan.mechanism : facts.back().mechanism);
}

// How long the secret was tells that it was another one, and nothing more.
Phrases secretLength(const Session &session)
{
    for (auto facts = session.saslFacts().rbegin(); facts != session.saslFacts().rend(); ++facts) {
        if (facts->secret.length > 0)
            return own(Texts::tr("%1 characters").arg(facts->secret.length));
    }
    return {};
}

void addSignIn(DetailMaker &maker, Stage stage)
{
    maker.add(
        DetailWeight::Input, Texts::tr("User name"), Texts::tr("the user names differ"), usedName);
    maker.add(DetailWeight::Input, Texts::tr("Way to sign in"),
        Texts::tr("they sign in in different ways"), mechanismOf);
    maker.add(DetailWeight::Input, Texts::tr("Length of the password"),
        Texts::tr("the passwords have different lengths"), secretLength);
    maker.addReply(stage);
}

void addRecipients(DetailMaker &maker)
{
    maker.add(DetailWeight::Input, Texts::tr("Recipients"), Texts::tr("the recipients differ"),
        [](const Session &session) {
            return recorded(session.plan.to.join(QStringLiteral(", ")));
        });
    maker.add(DetailWeight::Fact, Texts::tr("What became of them"),
        Texts::tr("the recipients fare differently"), [](const Session &session) {
            std::vector<Phrases> states;
            for (const Recipient &recipient : session.recipients)
                states.push_back(own(recipientState(recipient)));
            return joined(states, QStringLiteral(", "));
        });
    maker.addReply(Stage::Rcpt);
}

} // namespace

Details detailsAt(const Session &left, const Session &right, Stage stage)
{
    DetailMaker maker(left, right);
    switch (stage) {
    case Stage::Dns:
        addLookUp(maker);
        break;
    case Stage::Connect:
        addConnection(maker);
        break;
    case Stage::Banner:
    case Stage::Greeting:
        addGreeting(maker, stage);
        break;
    case Stage::Ehlo:
        maker.add(DetailWeight::Input, Texts::tr("Name said"),
            Texts::tr("they call themselves by different names"), saidName);
        break;
    case Stage::Tls:
        addEncryption(maker);
        break;
    case Stage::Auth:
    case Stage::Login:
        addSignIn(maker, stage);
        break;
    case Stage::Mail:
        maker.add(DetailWeight::Input, Texts::tr("Sender"), Texts::tr("the senders differ"),
            [](const Session &session) { return recorded(session.plan.from.value_or(QString())); });
        maker.addReply(stage);
        break;
    case Stage::Rcpt:
        addRecipients(maker);
        break;
    case Stage::Input:
    case Stage::StartTls:
    case Stage::Data:
    case Stage::Body:
    case Stage::Quit:
    case Stage::Done:
    case Stage::Capability:
    case Stage::Logout:
        maker.addReply(stage);
        break;
    }
    return maker.details();
}

Details offeredDetails(const Session &left, const Session &right)
{
    QStringList words = left.capabilities.keys() + right.capabilities.keys();
    words.removeDuplicates();
    words.sort();
    DetailMaker maker(left, right);
    for (const QString &word : std::as_const(words))
        maker.add(DetailWeight::Fact, word, Texts::tr("the servers offer different things"),
            [&word](const Session &session) {
                if (!session.capabilities.contains(word))
                    return Phrases();
                const QString value = session.capabilities.value(word);
                return value.isEmpty() ? own(Texts::tr("offered")) : recorded(value);
            });
    Details details = maker.details();
    std::stable_sort(
        details.begin(), details.end(), [](const ComparedDetail &a, const ComparedDetail &b) {
            return a.likeness != Likeness::Same && b.likeness == Likeness::Same;
        });
    return details;
}

const ComparedDetail *firstDifferent(const Details &details, DetailWeight weight)
{
    const auto found = std::find_if(details.begin(), details.end(), [weight](const auto &detail) {
        return detail.weight == weight && detail.likeness != Likeness::Same;
    });
    return found == details.end() ? nullptr : &*found;
}

} // namespace smtpscope
