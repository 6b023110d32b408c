// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a question to its answer: what decides, and what it then says. The order of weight: a
// provider's or a telling text, the enhanced code (or the response code of IMAP and POP3), general
// words, the command with the code, and last what a much-used enhanced code mostly means.

#include "knowledge/KnowledgeTables.h"
#include "knowledge/ReplyExplanation.h"
#include "knowledge/ReplyQuestion.h"

namespace smtpscope {

/// What was found for one question before anything is decided.
struct ReplyEvidence
{
    const KnowledgeTables &tables;
    ReplyQuestion question; ///< With the enhanced code that a code without dots stands for.
    const BasicCodeRow *basic = nullptr;
    const EnhancedCodeRow *enhanced = nullptr; ///< The most exact row.
    const NamedRow *response = nullptr; ///< Of an IMAP or POP3 response code.
    const ReplyRow *reply = nullptr; ///< The first fitting entry of the replies.
    const ReplyRow *word = nullptr; ///< The first fitting entry of the words.
    const ServerRow *server = nullptr; ///< Whose greeting or EHLO reply it is, as far as known.
    bool isTwin = false; ///< The enhanced code was read out of the code.

    /// The cause that the enhanced or response code alone tells; empty when it tells none.
    QString codeCause() const;
    /// The cause that the command with the code tells; empty when it tells none.
    QString commandCause() const;
    /// The cause that the words tell; empty when they tell none.
    QString textCause() const;
};

/// Looks everything up that can say something about @p question.
ReplyEvidence evidenceFor(const KnowledgeTables &tables, const ReplyQuestion &question);

/// True when the reply is no refusal at all.
bool isAcceptance(const ReplyQuestion &question);

/// The first digit of the code, or of the enhanced code when there is none; 0 without either. IMAP
/// and POP3: 4 for what passes by itself, 5 for other refusals.
int severityDigit(const ReplyQuestion &question);

/// Decides for one question.
class Explainer
{
public:
    Explainer(const KnowledgeTables &tables, const ReplyQuestion &question);

    ReplyExplanation explanation() const;

private:
    // What decided: its words go before those of the cause.
    struct Decision
    {
        QString cause;
        Advice advice;
        Confidence confidence = Confidence::Guess;
        QString provider = {};
    };

    Decision decide() const;
    Decision decideAcceptance() const;
    Decision decideByCodes() const;
    Decision decideUnclear() const;
    Confidence textConfidence(Confidence usual) const;
    bool isOwnServer() const;
    Side sideHere(const Decision &decision, Side usual) const;
    Retry retryOfClass() const;
    QStringList sourcesOf(const Advice &advice) const;

    ReplyEvidence m_evidence;
};

/// The texts, side and retry of @p cause alone.
ReplyExplanation explainCause(const KnowledgeTables &tables, const QString &cause);

} // namespace smtpscope
