// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How a check is set up to meet a practice situation, so that it ends as the situation says. It
// knows the account that every practice server has; it starts none.

#include "session/Plan.h"
#include "session/Secret.h"

namespace smtpscope {

/// True when the server of @p situation has to be started with TLS from the first byte.
bool practiceBeginsWithTls(const QString &situation);

/// The check that meets @p situation on 127.0.0.1, port @p port. It trusts @p rootFile, a PEM file
/// with practiceRootCertificate(), and writes a message only where the situation is about one.
Plan practicePlan(const QString &situation, quint16 port, const QString &rootFile);

/// The account that is known to every practice server. No secret: it stands in the help.
QString practiceUser();
QString practicePasswordText();
Secret practicePassword();

} // namespace smtpscope
