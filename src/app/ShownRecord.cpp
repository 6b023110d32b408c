// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ShownRecord.h"

namespace smtpscope {

namespace {

// The domain goes the way of all domains: as that of a mailbox, in a record without events. Its
// local part is too short to be searched for.
Session recordOfDomain(const QString &domain)
{
    Session session;
    session.plan.to = {QStringLiteral("x@") + domain};
    return session;
}

Redaction redacted(
    Check check, const SharePolicy &policy, const QString &domain, PublicSuffixList &suffixes)
{
    if (!domain.isEmpty())
        check.sessions.push_back(recordOfDomain(domain));
    const Redactor redactor(
        policy, [&](const QString &name) { return suffixes.organisationalDomain(name); });
    return redactor.redact(check);
}

void search(SharedTextCheck &check, const RedactedCheck &content, const QStringList &lines)
{
    check.add(content);
    check.endBlock();
    for (const QString &line : lines) {
        // What was recorded was searched above, as such. A line mixes it with words of our own.
        check.add(line.toUtf8(), TextOrigin::Own);
        check.endBlock();
    }
}

} // namespace

ShownRecord::ShownRecord(const Check &check, const SharePolicy &policy, const QString &domain)
    : m_redaction(redacted(check, policy, domain, m_suffixes)), m_hasDomain(!domain.isEmpty())
{ }

std::vector<Session> ShownRecord::sessions() const
{
    std::vector<Session> all;
    for (const RedactedSession &session : m_redaction.content.sessions())
        all.push_back(session.session());
    if (m_hasDomain)
        all.pop_back();
    return all;
}

QString ShownRecord::domain() const
{
    if (!m_hasDomain)
        return {};
    const Session &last = m_redaction.content.sessions().back().session();
    return last.plan.to.value(0).section(QLatin1Char('@'), -1);
}

std::vector<SharedLeak> ShownRecord::leaks(
    const QStringList &lines, const std::vector<const SecretMasker *> &maskers) const
{
    SharedTextCheck privateValues(m_redaction.privateValues);
    search(privateValues, m_redaction.content, lines);
    std::vector<SharedLeak> all = privateValues.leaks();
    for (const SecretMasker *masker : maskers) {
        if (masker->search().isEmpty())
            continue;
        SharedTextCheck secrets(PrivateValues(), masker);
        search(secrets, m_redaction.content, lines);
        all.insert(all.end(), secrets.leaks().begin(), secrets.leaks().end());
    }
    return all;
}

} // namespace smtpscope
