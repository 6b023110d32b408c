// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/ClientIdentity.h"

#include "net/KeyMatch.h"

#include <QBuffer>
#include <QFile>

namespace smtpscope {

namespace {

constexpr qint64 MostBytes = 1024 * 1024;

using Content = std::variant<QByteArray, IdentityProblem>;
using KeyResult = std::variant<QSslKey, IdentityProblem>;

Content contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return IdentityProblem{IdentityFault::Unreadable, path, file.errorString()};
    QByteArray bytes = file.read(MostBytes + 1);
    if (bytes.isEmpty() && file.error() != QFile::NoError)
        return IdentityProblem{IdentityFault::Unreadable, path, file.errorString()};
    if (bytes.size() > MostBytes)
        return IdentityProblem{
            IdentityFault::Unreadable, path, QStringLiteral("too big for a certificate")};
    return bytes;
}

bool isPem(const QByteArray &content)
{
    return content.contains("-----BEGIN ");
}

// The kinds of keys in the order in which the file's own words make them likely: each wrong guess
// leaves a complaint in the TLS library.
QList<QSsl::KeyAlgorithm> likelyKinds(const QByteArray &pem)
{
    if (pem.contains("BEGIN EC "))
        return {QSsl::Ec};
    if (pem.contains("BEGIN RSA "))
        return {QSsl::Rsa};
    if (pem.contains("BEGIN DSA "))
        return {QSsl::Dsa};
    return {QSsl::Rsa, QSsl::Ec, QSsl::Dsa};
}

KeyResult keyIn(const QByteArray &pem, const QString &path, const Secret &passPhrase)
{
    for (const QSsl::KeyAlgorithm kind : likelyKinds(pem)) {
        const QSslKey key(pem, kind, QSsl::Pem, QSsl::PrivateKey, passPhrase.bytes());
        if (!key.isNull())
            return key;
    }
    if (!pem.contains("PRIVATE KEY"))
        return IdentityProblem{IdentityFault::NoKey, path, {}};
    if (!pem.contains("ENCRYPTED"))
        return IdentityProblem{IdentityFault::NoKey, path, {}};
    const bool isMissing = passPhrase.isEmpty();
    return IdentityProblem{
        isMissing ? IdentityFault::PassPhraseMissing : IdentityFault::PassPhraseWrong, path, {}};
}

std::variant<ClientIdentity, IdentityProblem> fromBundle(
    const QByteArray &content, const QString &path, const Secret &passPhrase)
{
    if (content.isEmpty())
        return IdentityProblem{IdentityFault::BundleUnreadable, path, {}};
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QBuffer::ReadOnly);
    ClientIdentity identity;
    QSslCertificate own;
    QList<QSslCertificate> others;
    if (!QSslCertificate::importPkcs12(&buffer, &identity.key, &own, &others, passPhrase.bytes()))
        return IdentityProblem{IdentityFault::BundleUnreadable, path, {}};
    identity.chain = QList<QSslCertificate>{own} + others;
    return identity;
}

std::variant<ClientIdentity, IdentityProblem> fromPem(const QByteArray &content,
    const QString &certificatePath, const QString &keyPath, const Secret &passPhrase)
{
    ClientIdentity identity;
    identity.chain = QSslCertificate::fromData(content, QSsl::Pem);
    if (identity.chain.isEmpty())
        return IdentityProblem{IdentityFault::NoCertificate, certificatePath, {}};
    const QString &path = keyPath.isEmpty() ? certificatePath : keyPath;
    const Content keyContent = keyPath.isEmpty() ? Content(content) : contentOf(keyPath);
    if (const auto *problem = std::get_if<IdentityProblem>(&keyContent))
        return *problem;
    const KeyResult key = keyIn(std::get<QByteArray>(keyContent), path, passPhrase);
    if (const auto *problem = std::get_if<IdentityProblem>(&key))
        return *problem;
    identity.key = std::get<QSslKey>(key);
    return identity;
}

} // namespace

std::variant<ClientIdentity, IdentityProblem> loadClientIdentity(
    const QString &certificatePath, const QString &keyPath, const Secret &passPhrase)
{
    const Content content = contentOf(certificatePath);
    if (const auto *problem = std::get_if<IdentityProblem>(&content))
        return *problem;
    const auto &bytes = std::get<QByteArray>(content);
    const bool isBundle = !isPem(bytes) && keyPath.isEmpty();
    auto identity = isBundle ? fromBundle(bytes, certificatePath, passPhrase)
                             : fromPem(bytes, certificatePath, keyPath, passPhrase);
    const auto *whole = std::get_if<ClientIdentity>(&identity);
    if (whole && !keyFits(whole->key, whole->chain.front()))
        return IdentityProblem{
            IdentityFault::KeyDoesNotFit, keyPath.isEmpty() ? certificatePath : keyPath, {}};
    return identity;
}

} // namespace smtpscope
