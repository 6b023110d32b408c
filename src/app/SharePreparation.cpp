// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/SharePreparation.h"

#include "app/FileContent.h"
#include "session/Printable.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SharePreparation)
};

const QString FilePrefix = QStringLiteral("custom:");

QString reasonOf(const PolicyError &error)
{
    const QString detail = printable(QStringView(error.detail));
    if (error.member.isEmpty())
        return detail;
    return Texts::tr("\"%1\": %2").arg(printable(QStringView(error.member)), detail);
}

std::variant<SharePolicy, InputError> policyIn(const QString &path)
{
    const QString shown = printable(QStringView(path));
    const auto content = fileContent(path, LargestPolicy);
    if (const auto *reason = std::get_if<QString>(&content))
        return InputError{Texts::tr("The policy file %1 cannot be read: %2").arg(shown, *reason)};
    auto policy = sharePolicyFromJson(std::get<QByteArray>(content));
    if (const auto *error = std::get_if<PolicyError>(&policy))
        return InputError{
            Texts::tr("The policy file %1 cannot be used: %2").arg(shown, reasonOf(*error))};
    return std::get<SharePolicy>(policy);
}

} // namespace

std::variant<SharePolicy, InputError> prepareShare(const QString &text)
{
    if (const auto policy = sharePolicyNamed(text))
        return *policy;
    if (text.startsWith(FilePrefix) && text.size() > FilePrefix.size())
        return policyIn(text.mid(FilePrefix.size()));
    return InputError{Texts::tr("--share takes none, vendor, public or custom:FILE.")};
}

SharePolicy unredacted()
{
    return *sharePolicyNamed(u"none");
}

bool isUnredacted(const SharePolicy &policy)
{
    SharePolicy same = policy;
    same.name = unredacted().name;
    same.keep.clear(); // what stays besides is nothing when all stays
    return same == unredacted();
}

} // namespace smtpscope
