// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The leak check of an export: is a private value left in a text that is about to leave? Knows
// nothing of how the text was made.

#include "redaction/PrivateValues.h"
#include "redaction/RedactedSession.h"
#include "redaction/SecretMasker.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <memory>

namespace smtpscope {

/// Whose words a piece of text is.
enum class TextOrigin {
    Own, ///< Our own sentence, label or markup.
    Recorded, ///< Came from the wire, from the plan or from a file.
};

/// One private value that is left.
struct SharedLeak
{
    Sort sort = Sort::Secret; ///< Never the value itself.
    QString place; ///< Such as "event 7", "plan.user" or "line 12".

    bool operator==(const SharedLeak &) const = default;
};

class SharedTextCheck
{
public:
    /// @p masker knows the secrets that are still in memory; null when there are none.
    explicit SharedTextCheck(const PrivateValues &values, const SecretMasker *masker = nullptr);
    ~SharedTextCheck();

    /// Takes the next piece of the text as a reader sees it (decoded, without tags). Pieces follow
    /// each other without a gap: a value that was cut into two of them is found.
    void add(QByteArrayView utf8, TextOrigin origin);
    /// Ends a line or block: no value runs across.
    void endBlock();
    /// Searches whole sessions: every text of theirs, and the bytes of their events.
    void add(const RedactedCheck &check);

    /// What was found so far, each sort and place once, at most 100.
    const std::vector<SharedLeak> &leaks() const;

private:
    class Searcher;
    std::unique_ptr<Searcher> m_searcher;
};

} // namespace smtpscope
