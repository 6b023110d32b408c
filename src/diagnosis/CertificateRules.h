// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The server's certificate: what is wrong with it, and who issued it.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// Each fault that the check of the certificate named.
void certificateFaults(const Case &seen, Findings &findings);
/// A certificate that a virus scanner or a firewall made, to read what is said inside.
void certificateOfInspector(const Case &seen, Findings &findings);
/// A big provider was asked for, and some other server answered with its own certificate.
void certificateOfStranger(const Case &seen, Findings &findings);
/// The name that was asked for is one that no public authority puts into a certificate.
void certificateForInternalName(const Case &seen, Findings &findings);
/// The certificate that a server shows to whoever does not say which name it wants.
void certificateWithoutSni(const Case &seen, Findings &findings);
/// The certificate runs out within two weeks of the check.
void certificateExpiresSoon(const Case &seen, Findings &findings);

} // namespace smtpscope
