// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Words that cannot be told from ordinary text when they stand alone.

#include <QByteArrayView>

namespace smtpscope {

/// True for words that replies, banners, products and our own stand-ins use whoever is meant, in
/// any case. Such a word is masked within an address, a host name or a mark, but not where it
/// stands alone: "postmaster" and "postfix" say nothing of a person.
bool isEverydayWord(QByteArrayView word);

} // namespace smtpscope
