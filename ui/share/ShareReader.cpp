// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/share/ShareReader.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ShareReader)
};

SharePolicy startOf(ShareReader reader, const SharePolicy &chosen)
{
    switch (reader) {
    case ShareReader::Vendor:
        return *sharePolicyNamed(u"vendor");
    case ShareReader::Public:
        return *sharePolicyNamed(u"public");
    case ShareReader::Custom:
        return chosen;
    case ShareReader::OnlyMe:
        return unredacted();
    }
    return *sharePolicyNamed(u"public");
}

} // namespace

std::vector<ShareKind> shareKinds()
{
    return {
        {&SharePolicy::people, Texts::tr("People and user names")},
        {&SharePolicy::domains, Texts::tr("Mail domains")},
        {&SharePolicy::clientHosts, Texts::tr("Name of this computer")},
        {&SharePolicy::serverHosts, Texts::tr("Names of servers")},
        {&SharePolicy::publicAddresses, Texts::tr("Public IP addresses")},
        {&SharePolicy::privateAddresses, Texts::tr("Private IP addresses")},
        {&SharePolicy::ids, Texts::tr("Queue and message ids")},
        {&SharePolicy::subjects, Texts::tr("Subjects")},
        {&SharePolicy::bodies, Texts::tr("Message texts")},
    };
}

SharePolicy policyFor(
    ShareReader reader, const SharePolicy &chosen, const QStringList &mask, const QStringList &keep)
{
    SharePolicy policy = startOf(reader, chosen);
    policy.mask += mask;
    policy.keep += keep;
    if (reader == ShareReader::Custom || !mask.isEmpty() || !keep.isEmpty())
        policy.name = QStringLiteral("custom");
    return policy;
}

QString countedName(Sort sort)
{
    switch (sort) {
    case Sort::Secret:
        return Texts::tr("Passwords, never stored");
    case Sort::Person:
        return Texts::tr("People");
    case Sort::Domain:
        return Texts::tr("Mail domains");
    case Sort::Host:
        return Texts::tr("Computer names");
    case Sort::Address:
        return Texts::tr("IP addresses");
    case Sort::Id:
        return Texts::tr("Ids");
    case Sort::Body:
        return Texts::tr("Message texts and subjects");
    }
    return {};
}

} // namespace smtpscope
