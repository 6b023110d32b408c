// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/MadeUpTexts.h"

namespace smtpscope {

QByteArray madeUpBanner(MadeUpServer server)
{
    switch (server) {
    case MadeUpServer::Postfix:
        return "{server} ESMTP Postfix (Debian/GNU)";
    case MadeUpServer::Exim:
        return "{server} ESMTP Exim 4.96 Thu, 26 Nov 2026 01:40:39 +0000";
    case MadeUpServer::Sendmail:
        return "{server} ESMTP Sendmail 8.17.1/8.17.1; Thu, 26 Nov 2026 01:40:39 GMT";
    case MadeUpServer::Gmail:
        return "{server} ESMTP {qid} - gsmtp";
    case MadeUpServer::Exchange:
        return "{server} Microsoft ESMTP MAIL Service ready at Thu, 26 Nov 2026 01:40:39 +0000";
    }
    return {};
}

QByteArray madeUpGreeting(MadeUpServer server)
{
    switch (server) {
    case MadeUpServer::Postfix:
        return "{server}";
    case MadeUpServer::Exim:
    case MadeUpServer::Exchange:
        return "{server} Hello {helo} [{cip}]";
    case MadeUpServer::Sendmail:
        return "{server} Hello {pc} [{nat}] (may be forged), pleased to meet you";
    case MadeUpServer::Gmail:
        return "{server} at your service, [{nat}]";
    }
    return {};
}

MadeUpReply madeUpAcceptance(MadeUpServer server)
{
    switch (server) {
    case MadeUpServer::Postfix:
        return {250, "2.0.0", "Ok: queued as {qid}"};
    case MadeUpServer::Exim:
        return {250, {}, "OK id={qid}"};
    case MadeUpServer::Sendmail:
        return {250, "2.0.0", "{qid} Message accepted for delivery"};
    case MadeUpServer::Gmail:
        return {250, "2.0.0", "OK  1700000000 {qid} - gsmtp"};
    case MadeUpServer::Exchange:
        return {250, "2.6.0",
            "<{mid}> [InternalId={qid}, Hostname={server2}] 8634 bytes in 0.108, 77.852 KB/sec "
            "Queued mail for delivery"};
    }
    return {};
}

const std::vector<MadeUpReply> &madeUpSignInRefusals()
{
    static const std::vector<MadeUpReply> replies{
        {535, "5.7.8", "Error: authentication failed: UGFzc3dvcmQ6"},
        {535, "5.7.8", "Error: authentication failed for {user} with {pass:any} from [{cip}]"},
        {535, "5.7.8", "user={user:any}, password={pass:any}"},
        {535, "5.7.8",
            "Username and Password not accepted. For more information, go to\n"
            " https://{support}/mail/?p=BadCredentials {qid} - gsmtp"},
        {535, "5.7.139",
            "Authentication unsuccessful, SmtpClientAuthentication is disabled for "
            "<{user}> [{server2}]"},
        {535, {}, "Incorrect authentication data (set_id={user})"},
        {454, "4.7.0",
            "Temporary authentication failure for {user:upper}: connection to {cip2} lost"},
        {535, "5.7.3", "token {token} of {user} has expired"},
        {535, "5.7.8", "Authorization: Bearer {token} was refused"},
        {535, "5.7.8", "got {pass} and {pass:any} from {from:any}"},
        {535, "5.7.0", "see https://{user:percent}:{urlpass}@{portal}/reset now"},
    };
    return replies;
}

const std::vector<MadeUpReply> &madeUpSenderRefusals()
{
    static const std::vector<MadeUpReply> replies{
        {553, "5.7.1", "<{from}>: Sender address rejected: not owned by user {other}"},
        {553, "5.7.1", "<{from}>: Sender address rejected: not owned by user {user}"},
        {550, "5.7.60",
            "SMTP; Client does not have permissions to send as this sender ({from:upper})"},
        {550, "5.1.8", "<{from}>: Sender address rejected: Domain not found: {fromdomain}"},
        {550, "5.7.23",
            "SPF: {nat} is not allowed to send mail from {fromdomain}. Please see "
            "https://{support}/why?id={from:percent}&ip={nat}"},
        {451, "4.1.8", "Cannot resolve PTR record for [{nat}] ({pc})"},
        {501, "5.1.7", "Bad sender address syntax ({from:any})"},
        {550, "5.7.1", "{{\"sender\":\"{from:json}\",\"client\":\"{cip}\"}"},
        {550, "5.7.1", "sender {from:html} and {from:base64} are the same"},
        {450, "4.7.1", "<{helo}>: Helo command rejected: Host not found"},
        {550, "5.7.1", "You ({srs}) may not write to us, {verp} neither, nor {batv} of today"},
    };
    return replies;
}

const std::vector<MadeUpReply> &madeUpRecipientRefusals()
{
    static const std::vector<MadeUpReply> replies{
        {550, "5.1.1", "<{to}>: Recipient address rejected: User unknown in local recipient table"},
        {554, "5.7.1", "<{pc}[{cip}]>: Client host rejected: Access denied"},
        {550, "5.7.1",
            "Service unavailable; Client host [{nat}] blocked using {list}; "
            "https://{list}/query?ip={nat}"},
        {450, "4.2.0", "<{to}>: Recipient address rejected: Greylisted, come back in 00:05:00"},
        {550, "5.4.1",
            "Recipient address rejected: Access denied. [{server2} 2026-11-26T01:40:39.729Z "
            "{sid}]"},
        {550, "5.1.1",
            "The email account that you tried to reach does not exist. Please try\n"
            "double-checking the recipient's email address ({to}) for typos\n"
            " {qid} - gsmtp"},
        {554, "5.7.1", "<{to:upper}>: Relay access denied for {from:any} from {sub}"},
        {451, "4.3.0", "<{to}>: Temporary lookup failure at {server2}[{sip}]"},
        {550, {},
            "Verification failed for <{from}>\nThe mail server could not deliver mail to "
            "{from}. {tag} was tried as well\nSender verify failed"},
        {550, "5.7.1", "relaying denied from {cip6} and [IPv6:{sip6}] and {nat}"},
        {552, "5.2.2", "{to:any} and also {to2:any} over quota"},
        {550, "5.1.1", "No such user here: {to2}, {to}; ask postmaster at {server}"},
    };
    return replies;
}

const std::vector<MadeUpReply> &madeUpMessageRefusals()
{
    static const std::vector<MadeUpReply> replies{
        {554, "5.7.1", "Message rejected as spam by Content Filtering. Id: {qid}"},
        {550, "5.7.26",
            "This mail has been blocked because the sender is unauthenticated. DKIM = did "
            "not pass SPF [{fromdomain}] with ip: [{nat}] = did not pass"},
        {554, "5.6.0",
            "Message contains invalid header\nReceived: from {pc} ({helo} [{cip}])\n"
            "\tby {server} with ESMTPSA id {qid}\n\tfor <{to}>; Thu, 26 Nov 2026\n"
            "Message-ID: <{mid}>"},
        {550, "5.7.1",
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed; d={fromdomain}; s=key1; "
            "i={from}; bh={blob}; b={blob}"},
        {550, "5.7.1", "ARC-Seal: i=1; a=rsa-sha256; d={todomain}; s=arc; cv=none; b={blob}"},
        {550, "5.4.6", "Hop count exceeded, X-Envelope: {from:xtext} {to:quoted} {sub:hex}"},
        {421, "4.7.0", "Try again later, closing connection ({from:any})"},
    };
    return replies;
}

} // namespace smtpscope
