// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/opening/ForeignPlan.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ForeignPlan)
};

// Sets things back to the usual and keeps a list of those that were not.
class Sieve
{
public:
    template <typename Value>
    void drop(Value &value, const QString &words, const Value &usual = {})
    {
        if (value == usual)
            return;
        value = usual;
        if (!m_dropped.contains(words))
            m_dropped += words;
    }

    QStringList dropped() const { return m_dropped; }

private:
    QStringList m_dropped;
};

void dropSecrets(Sieve &sieve, Plan &plan)
{
    const QString words = Texts::tr("where to find a password");
    sieve.drop(plan.credential, words);
    sieve.drop(plan.route.proxyCredential, words);
    sieve.drop(plan.tls.passPhrase, words);
}

void dropTrust(Sieve &sieve, Plan &plan)
{
    sieve.drop(plan.caFile, Texts::tr("a file with certificates to trust"));
    const QString words = Texts::tr("a certificate of this computer's own");
    sieve.drop(plan.tls.certificatePath, words);
    sieve.drop(plan.tls.keyPath, words);
    sieve.drop(plan.insecure, Texts::tr("going on over a certificate that is not in order"));
    sieve.drop(plan.allowPlaintextAuth, Texts::tr("signing in without encryption"));
    if (plan.serverName != plan.host)
        sieve.drop(plan.serverName, Texts::tr("another name for the certificate"));
    const QString old = Texts::tr("TLS versions other than the usual ones");
    sieve.drop(plan.tls.minimum, old);
    sieve.drop(plan.tls.maximum, old);
}

void dropWays(Sieve &sieve, Plan &plan)
{
    sieve.drop(plan.route.proxy, Texts::tr("a proxy"));
    sieve.drop(plan.route.nameServer, Texts::tr("a name server to ask"));
    sieve.drop(plan.route.socketPath, Texts::tr("a socket on this computer"));
    sieve.drop(plan.route.bindAddress, Texts::tr("an address to go out from"));
    const QString words = Texts::tr("a PROXY header");
    sieve.drop(plan.route.proxyHeader, words, 0);
    sieve.drop(plan.route.proxySource, words);
    sieve.drop(plan.route.proxyDestination, words);
}

void dropCommands(Sieve &sieve, Plan &plan)
{
    const QString words = Texts::tr("commands of its own");
    sieve.drop(plan.requests.commands, words);
    sieve.drop(plan.requests.xclient, words);
    sieve.drop(plan.pace.mails, Texts::tr("sending the same mail several times"), 1);
}

void dropFiles(Sieve &sieve, Plan &plan)
{
    sieve.drop(plan.message.path, Texts::tr("a file to send"));
    sieve.drop(plan.message.attachments, Texts::tr("files to attach"));
}

void cutToSize(Sieve &sieve, Plan &plan)
{
    if (plan.message.body.toUtf8().size() > MostForeignBody)
        sieve.drop(plan.message.body, Texts::tr("a message text larger than 64 KiB"));
    sieve.drop(plan.message.size, Texts::tr("filling the message up to a size"), qint64(0));
    const QString words = Texts::tr("recipients after the tenth");
    if (plan.to.size() > MostForeignRecipients)
        sieve.drop(plan.to, words, plan.to.first(MostForeignRecipients));
    if (plan.message.cc.size() > MostForeignRecipients)
        sieve.drop(plan.message.cc, words, plan.message.cc.first(MostForeignRecipients));
}

} // namespace

ForeignPlan foreignPlan(const Plan &plan)
{
    ForeignPlan taken{plan, {}};
    Sieve sieve;
    dropSecrets(sieve, taken.plan);
    dropTrust(sieve, taken.plan);
    dropWays(sieve, taken.plan);
    dropCommands(sieve, taken.plan);
    dropFiles(sieve, taken.plan);
    cutToSize(sieve, taken.plan);
    taken.plan.limits = Limits();
    taken.dropped = sieve.dropped();
    return taken;
}

} // namespace smtpscope
