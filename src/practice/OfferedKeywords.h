// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What follows from the EHLO keywords that a practice server offers. Each keyword stands with its
// parameters, as it is sent.

#include <QByteArray>
#include <QByteArrayList>

namespace smtpscope {

/// True when @p keyword, in capitals, is among @p keywords.
bool isOffered(const QByteArrayList &keywords, const QByteArray &keyword);

/// The sign-in methods, also those of the old form AUTH=LOGIN.
QByteArrayList mechanismsIn(const QByteArrayList &keywords);

/// The first parameter of the MAIL command @p line that stands for something that is not offered
/// (RFC 5321 4.1.1.11: 555); empty when there is none.
QByteArray parameterNotOffered(const QByteArray &line, const QByteArrayList &keywords);

/// True when a message of @p size bytes is over the limit of SIZE (RFC 1870).
bool isTooLarge(qint64 size, const QByteArrayList &keywords);

} // namespace smtpscope
