// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The certificate with which this computer says who it is, and its key. Read and tried before any
// network use, so that a wrong file is not mistaken for a fault of the server.

#include "session/Secret.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <variant>

namespace smtpscope {

struct ClientIdentity
{
    QList<QSslCertificate> chain; ///< The own certificate first; empty: none is shown.
    QSslKey key;

    bool isEmpty() const { return chain.isEmpty(); }
};

/// What is wrong with the files.
enum class IdentityFault {
    Unreadable, ///< The operating system gave no content; the detail says why.
    NoCertificate, ///< There is no certificate in the file.
    NoKey, ///< There is no private key (RSA, EC or DSA) in the file.
    PassPhraseMissing, ///< The key is protected, and no pass phrase was given.
    PassPhraseWrong, ///< The pass phrase does not open the key.
    BundleUnreadable, ///< It is neither PEM nor a PKCS #12 file that this pass phrase opens.
    KeyDoesNotFit, ///< The key is not the one of the certificate.
};

struct IdentityProblem
{
    IdentityFault fault = IdentityFault::Unreadable;
    QString path; ///< The file that it is about.
    QString detail; ///< The operating system's words; may be empty.
};

/// The identity in @p certificatePath (PEM with the chain, or PKCS #12), with its key from @p
/// keyPath or, when that is empty, from the same file. At most 1 MiB is read of each.
std::variant<ClientIdentity, IdentityProblem> loadClientIdentity(
    const QString &certificatePath, const QString &keyPath, const Secret &passPhrase);

} // namespace smtpscope
