// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// All situations, theme by theme. Each row of the tables tells a story from a helpdesk's day.

#include "practice/SituationParts.h"

namespace smtpscope {

namespace {

Situations allSituations()
{
    Situations all;
    for (const Situations &table : {healthySituations(), connectionSituations(),
             encryptionSituations(), signInSituations(), deliverySituations(),
             oldServerSituations(), localDeliverySituations(), imapSituations(), pop3Situations()})
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

} // namespace

const std::vector<Situation> &situations()
{
    static const Situations all = allSituations();
    return all;
}

const Situation *situationNamed(const QString &name)
{
    for (const Situation &situation : situations()) {
        if (situation.name == name)
            return &situation;
    }
    return nullptr;
}

} // namespace smtpscope
