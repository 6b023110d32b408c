// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The server's side of one conversation, without a socket: lines in, deeds out. Follows the
// situation's rules first, and does what a usual server does where they are silent.

#include "practice/ServerSignIn.h"
#include "practice/Situation.h"

#include <QByteArray>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace smtpscope {

/// What all conversations of one server share.
struct PracticeMemory
{
    QSet<QByteArray>
        heardLines; ///< Lines of rules that count only the first time; never of a sign-in.
};

class PracticeDialogue
{
public:
    /// @p nonce is fresh for each conversation. @p situation and @p memory outlive it.
    PracticeDialogue(const Situation &situation, PracticeMemory &memory, const QByteArray &nonce);

    std::vector<Deed> greeting() const;
    /// Answers one line, without its line end.
    std::vector<Deed> onLine(const QByteArray &line);
    /// Answers a whole message of @p size bytes.
    std::vector<Deed> onMessage(qint64 size);
    /// The connection is encrypted now; all is forgotten (RFC 3207 4.2).
    void onEncrypted();

    /// True while the next line is an answer to a challenge: it may hold a secret.
    bool isSigningIn() const { return m_signIn.has_value(); }

private:
    std::optional<std::vector<Deed>> ruleFor(const QByteArray &verb, const QByteArray &line);
    std::vector<Deed> onHello(const QByteArray &line);
    std::vector<Deed> onAuth(const QByteArray &line);
    std::vector<Deed> onMail(const QByteArray &line);
    std::vector<Deed> onRcpt();
    std::vector<Deed> onOther(const QByteArray &verb);
    std::vector<Deed> answerTo(const SignInAnswer &answer);
    const QByteArrayList &keywords() const;
    qint64 sizeLimit() const;
    void resetTransaction();

    const Situation &m_situation;
    PracticeMemory &m_memory;
    QByteArray m_nonce;
    std::map<const Rule *, int> m_times;
    std::optional<ServerSignIn> m_signIn;
    bool m_isEncrypted = false;
    bool m_hasSender = false;
    int m_recipients = 0;
};

} // namespace smtpscope
