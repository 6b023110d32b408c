// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/Rules.h"

#include "diagnosis/CertificateRules.h"
#include "diagnosis/EnvelopeRules.h"
#include "diagnosis/MailboxRules.h"
#include "diagnosis/MessageRules.h"
#include "diagnosis/NameRules.h"
#include "diagnosis/ReplyRules.h"
#include "diagnosis/RouteRules.h"
#include "diagnosis/ServerRules.h"
#include "diagnosis/SignInRules.h"
#include "diagnosis/TimeRules.h"
#include "diagnosis/TlsRules.h"
#include "diagnosis/WishRules.h"

#include <array>

namespace smtpscope {

namespace {

using Rule = void (*)(const Case &, Findings &);

// Of the errors that hold the deciding event the first one decides: what says more comes first.
constexpr std::array Rules{
    Rule(nameFailures),
    nameRemarks,
    familyWithoutRoute,
    connectFailures,
    brokenFamily,
    portExpectsTls,
    wrongService,
    malformedReply,
    filteringFirewall,
    startTlsInjection,
    startTlsStripped,
    startTlsNotOffered,
    startTlsRefused,
    ownTlsFault,
    clientCertificateReply,
    notTls,
    certificateOfInspector,
    certificateOfStranger,
    certificateWithoutSni,
    certificateFaults,
    certificateForInternalName,
    certificateExpiresSoon,
    oldTlsVersion,
    helloNameRefused,
    helloNameOdd,
    oldAuthForm,
    authOnlyAfterTls,
    authNotOffered,
    authMechanismNotOffered,
    authNeedsTls,
    authUnverifiedTls,
    placeholderUser,
    refusedBeforePassword,
    tellingSignInRefusal,
    mailboxFindings,
    smtpUtf8NotOffered,
    wishNotOffered,
    firewallAtFinalDot,
    relayDespiteSignIn,
    refusals,
    echoes,
    credentialRemarks,
    signInNotTried,
    senderAndUser,
    internalSenderDomain,
    oddRecipientDomain,
    recipientsBeyondLimit,
    messageOverLimit,
    messageFormat,
    messageNeedsExtension,
    slowSteps,
    slowGreeting,
    shortPatience,
    requestRefused,
    quitFailed,
};

} // namespace

Findings findingsOf(const Case &seen)
{
    Findings findings;
    for (const Rule rule : Rules)
        rule(seen, findings);
    return findings;
}

} // namespace smtpscope
