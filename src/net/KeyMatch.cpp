// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/KeyMatch.h"

#include <QByteArrayView>

#include <optional>

namespace smtpscope {

namespace {

constexpr char Sequence = 0x30;
constexpr char BitString = 0x03;

// Takes the first element off `der` (X.690 8.1), which has to be of the kind `tag`; returns its
// content.
std::optional<QByteArrayView> takeElement(QByteArrayView &der, char tag)
{
    if (der.size() < 2 || der[0] != tag)
        return std::nullopt;
    qsizetype length = quint8(der[1]);
    qsizetype head = 2;
    if (length > 0x80) { // the length itself has this many bytes
        const qsizetype lengthBytes = length & 0x7f;
        if (lengthBytes > 4 || der.size() < 2 + lengthBytes)
            return std::nullopt;
        length = 0;
        for (; head < 2 + lengthBytes; ++head)
            length = length << 8 | quint8(der[head]);
    }
    if (der.size() < head + length)
        return std::nullopt;
    const QByteArrayView content = der.sliced(head, length);
    der = der.sliced(head + length);
    return content;
}

// The bytes of a SubjectPublicKeyInfo (RFC 5280 4.1) that stand in the private key just so: the
// point of an EC key, modulus and exponent of an RSA key (RFC 8017 A.1).
std::optional<QByteArrayView> sharedPart(QByteArrayView publicDer, QSsl::KeyAlgorithm algorithm)
{
    auto info = takeElement(publicDer, Sequence);
    if (!info || !takeElement(*info, Sequence)) // the algorithm
        return std::nullopt;
    auto bits = takeElement(*info, BitString);
    if (!bits || bits->size() < 2)
        return std::nullopt;
    QByteArrayView part = bits->sliced(1); // how many bits are not used: none
    return algorithm == QSsl::Rsa ? takeElement(part, Sequence) : part;
}

} // namespace

bool keyFits(const QSslKey &key, const QSslCertificate &certificate)
{
    const QSslKey publicKey = certificate.publicKey();
    if (key.algorithm() != publicKey.algorithm())
        return false;
    if (key.algorithm() != QSsl::Rsa && key.algorithm() != QSsl::Ec)
        return true;
    const QByteArray publicDer = publicKey.toDer();
    const QByteArray privateDer = key.toDer();
    const auto part = sharedPart(publicDer, key.algorithm());
    if (!part || QByteArrayView(privateDer).contains(*part))
        return true;
    const bool tellsPublicPart =
        key.algorithm() == QSsl::Rsa || privateDer.size() > part->size() * 3 / 2;
    return !tellsPublicPart;
}

} // namespace smtpscope
