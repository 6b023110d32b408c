// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ShownRecord.h"

#include <algorithm>

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

// A line mixes what was recorded with words of our own, which may be the same as a local part or a
// label. In the record itself those are searched for as well.
PrivateValues wholeValues(PrivateValues values)
{
    values.values.erase(std::remove_if(values.values.begin(), values.values.end(),
                            [](const PrivateValue &value) { return value.isWord; }),
        values.values.end());
    return values;
}

std::vector<SharedLeak> leaksIn(
    const QStringList &lines, const PrivateValues &values, const SecretMasker *masker)
{
    SharedTextCheck check(values, masker);
    for (const QString &line : lines) {
        check.add(line.toUtf8(), TextOrigin::Recorded);
        check.endBlock();
    }
    return check.leaks();
}

std::vector<SharedLeak> leaksIn(
    const RedactedCheck &content, const PrivateValues &values, const SecretMasker *masker)
{
    SharedTextCheck check(values, masker);
    check.add(content);
    return check.leaks();
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
    std::vector<SharedLeak> all;
    const auto add = [&](const std::vector<SharedLeak> &leaks) {
        all.insert(all.end(), leaks.begin(), leaks.end());
    };
    const RedactedCheck &content = m_redaction.content;
    add(leaksIn(content, m_redaction.privateValues, nullptr));
    add(leaksIn(lines, wholeValues(m_redaction.privateValues), nullptr));
    for (const SecretMasker *masker : maskers) {
        if (masker->search().isEmpty())
            continue;
        add(leaksIn(content, PrivateValues(), masker));
        add(leaksIn(lines, PrivateValues(), masker));
    }
    return all;
}

} // namespace smtpscope
