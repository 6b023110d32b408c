// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What holds for every session once it is judged, whoever made it.

#include "diagnosis/Diagnosis.h"
#include "fuzz/SessionRules.h"

namespace smtpscope::test {

/// What comes with the program, read once.
inline const Knowledge &builtInKnowledge()
{
    static const Knowledge knowledge = Knowledge::builtIn();
    return knowledge;
}

/// True for the words of the cause vocabulary.
inline bool isKnownCause(const QString &cause)
{
    return !builtInKnowledge().explainCause(cause).title.isEmpty();
}

/// Judging @p session leaves its record as it is, gives every failure a finding, names causes that
/// the knowledge has, and comes to the same end when it is done again.
inline void expectJudged(const Session &session)
{
    Session judged = session;
    diagnose(judged, builtInKnowledge());
    expectSound(judged);
    expect(judged.arena() == session.arena() && judged.events() == session.events(),
        "the record stays as it is");
    for (const Finding &finding : judged.findings) {
        expect(!finding.id.isEmpty(), "a finding has an id");
        expect(finding.cause.isEmpty() || isKnownCause(finding.cause), "its cause is a known one");
    }
    const bool isFailure = judged.verdict.outcome != Outcome::Ok;
    expect(!isFailure || judged.verdict.finding, "a failure has a finding that decides");
    Session again = judged;
    diagnose(again, builtInKnowledge());
    expect(again == judged, "judging it again changes nothing");
}

} // namespace smtpscope::test
