// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Finds the rule of a situation that a command falls under, and counts how often each was met.

#include "practice/PracticeConversation.h"

#include <map>
#include <optional>

namespace smtpscope {

class RuleBook
{
public:
    /// What a rule may ask for.
    struct Circumstances
    {
        bool isEncrypted = false;
        bool isSignedIn = false;
    };

    /// @p situation and @p memory outlive it.
    RuleBook(const Situation &situation, PracticeMemory &memory);

    /// What is to be done about @p line, which begins with @p verb; nothing when no rule fits.
    std::optional<Deeds> find(
        const QByteArray &verb, const QByteArray &line, const Circumstances &circumstances);

private:
    bool isFirstTime(const QByteArray &line);

    const Situation &m_situation;
    PracticeMemory &m_memory;
    std::map<const PracticeRule *, int> m_times;
};

/// Fills in what stands for parts of @p line (see PracticeRule); @p tag is the command's tag for
/// IMAP.
Deeds filledIn(Deeds deeds, const QByteArray &line, const QByteArray &tag = {});

/// True when the first thing that is said begins with @p start.
bool begins(const Deeds &deeds, const QByteArray &start);

/// What may be kept of a line: the whole of it when its @p verb is one of @p harmless; else nothing
/// but the first @p words words of it.
QByteArray keptPart(const QByteArray &line, const QByteArray &verb, const QByteArrayList &harmless,
    qsizetype words);

} // namespace smtpscope
