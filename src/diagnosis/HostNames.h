// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the look of a name tells: whether it can be looked up, and whose it is.

#include <QString>
#include <QStringView>

namespace smtpscope {

/// True for "192.0.2.1" and for what looks like an IPv6 address; brackets are allowed around both.
bool isIpAddress(QStringView text);

/// True for a name of two labels or more made of letters, digits and hyphens, with an ending that
/// is not a number. Letters beyond ASCII count as letters.
bool isFullHostName(QStringView name);

/// True when the name means something in one network or on one computer only: a single label, or
/// one of the endings that are kept for that (.local, .internal, .lan, .home.arpa …).
bool isInternalName(QStringView name);

/// The part of @p name that one organisation registers, as far as the name itself shows:
/// "example.co.uk" of "mail.example.co.uk". In lower case.
QString organisationOf(QStringView name);

/// True when the name is a mail host of a provider that everybody knows.
bool isBigProvider(QStringView host);

} // namespace smtpscope
