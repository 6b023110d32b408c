// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/KeyDerivation.h"

#include <QMessageAuthenticationCode>

namespace smtpscope {

QByteArray hmac(
    QCryptographicHash::Algorithm algorithm, const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, algorithm);
}

QByteArray pbkdf2(QCryptographicHash::Algorithm algorithm, const QByteArray &password,
    const QByteArray &salt, int iterations)
{
    QMessageAuthenticationCode code(algorithm, password);
    code.addData(salt);
    code.addData(QByteArray("\0\0\0\1", 4)); // the number of the only block, big endian
    QByteArray block = code.result();
    QByteArray result = block;
    for (int i = 1; i < iterations; ++i) {
        code.reset();
        code.addData(block);
        block = code.result();
        result = exclusiveOr(result, block);
    }
    return result;
}

QByteArray exclusiveOr(const QByteArray &a, const QByteArray &b)
{
    QByteArray result = a;
    for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i)
        result[i] = char(result[i] ^ b[i]);
    return result;
}

bool isEqualInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

} // namespace smtpscope
