// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a finished check recorded, as it may be shown under a policy.

#include "app/PublicSuffixList.h"
#include "redaction/Redactor.h"
#include "redaction/SharedTextCheck.h"
#include "session/Check.h"

#include <QStringList>

#include <vector>

namespace smtpscope {

class ShownRecord
{
public:
    /// Redacts @p check. @p domain is the one that was asked for its mail hosts; empty without.
    ShownRecord(const Check &check, const SharePolicy &policy, const QString &domain = {});

    /// The record's sessions in the order in which they stood in the check.
    std::vector<Session> sessions() const;
    /// The domain that was asked for, as it may be shown.
    QString domain() const;

    /// What is left of private values in the record and in @p lines, which were made of it and are
    /// about to be shown. Looks for the secrets of @p maskers too.
    std::vector<SharedLeak> leaks(
        const QStringList &lines, const std::vector<const SecretMasker *> &maskers) const;

    /// True when it was only guessed which domain a host belongs to.
    bool isSuffixListMissing() const { return m_suffixes.isMissing(); }

private:
    PublicSuffixList m_suffixes;
    Redaction m_redaction;
    bool m_hasDomain = false; // then the last session carries the domain and nothing else
};

} // namespace smtpscope
