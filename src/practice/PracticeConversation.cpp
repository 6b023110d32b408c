// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeConversation.h"

#include "practice/PracticeDialogue.h"
#include "practice/PracticeImapDialogue.h"
#include "practice/PracticePop3Dialogue.h"
#include "practice/ReplayConversation.h"

namespace smtpscope {

std::unique_ptr<PracticeConversation> makePracticeConversation(
    const Situation &situation, PracticeMemory &memory, const QByteArray &nonce)
{
    if (!situation.turns.empty())
        return std::make_unique<ReplayConversation>(situation);
    switch (situation.protocol) {
    case Protocol::Smtp:
    case Protocol::Lmtp:
        return std::make_unique<PracticeDialogue>(situation, memory, nonce);
    case Protocol::Imap:
        return std::make_unique<PracticeImapDialogue>(situation, memory, nonce);
    case Protocol::Pop3:
        return std::make_unique<PracticePop3Dialogue>(situation, memory, nonce);
    }
    return nullptr;
}

} // namespace smtpscope
