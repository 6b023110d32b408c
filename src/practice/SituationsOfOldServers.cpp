// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Dialogues of servers that were old long ago and still run somewhere: how Sendmail 8.9, MDaemon
// 9.6, qmail and Courier-IMAP talk. Names and accounts are invented. None of them encrypts.

#include "practice/SituationParts.h"

namespace smtpscope {

namespace {

Situation old(const char *name, const char *story, const std::vector<PracticeRule> &rules)
{
    Situation situation =
        inPlainText(with(working(SituationTheme::OldServers, name, story), rules, {}));
    situation.keywords.clear();
    situation.tlsKeywords.clear();
    return situation;
}

Situation sendmail()
{
    Situation situation = old("sendmail-8.9",
        "A Sendmail of 1998 takes the mail without encryption and without a sign-in.",
        {
            {"EHLO",
                {sayRaw(
                    "250-smtp.practice.test Hello %NAME% [127.0.0.1], pleased to meet you\r\n"
                    "250-EXPN\r\n250-VERB\r\n250-8BITMIME\r\n250-SIZE\r\n250-DSN\r\n250-ONEX\r\n"
                    "250-ETRN\r\n250-XUSR\r\n250 HELP\r\n")}},
            {"HELO", {say("250 smtp.practice.test Hello %NAME% [127.0.0.1], pleased to meet you")}},
            {"MAIL", {say("250 <%ADDRESS%>... Sender ok")}},
            {"RCPT", {say("250 <%ADDRESS%>... Recipient ok")}},
            {"DATA", {say("354 Enter mail, end with \".\" on a line by itself"), readMessage()}},
            {".", {say("250 MAA14672 Message accepted for delivery")}},
            {"QUIT", {say("221 smtp.practice.test closing connection"), closeNow()}},
        });
    situation.keywords = {"8BITMIME", "SIZE", "DSN", "ETRN"};
    situation.greeting = {say("220 smtp.practice.test ESMTP Sendmail 8.9.3/8.9.3; Sat, 9 Jun 2001 "
                              "12:27:28 +0100 (BST)")};
    return withoutSignIn(situation);
}

Situation mdaemon()
{
    Situation situation = old("mdaemon-9.6",
        "An MDaemon of 2007 takes the mail; it knows AUTH, but no encryption.",
        {
            {"EHLO",
                {sayRaw("250-practice.test Hello %NAME%, pleased to meet you\r\n"
                        "250-ETRN\r\n250-AUTH=LOGIN\r\n250-AUTH LOGIN CRAM-MD5\r\n250-8BITMIME\r\n"
                        "250 SIZE 0\r\n")}},
            {"MAIL", {say("250 <%ADDRESS%>, Sender ok")}},
            {"RCPT", {say("250 <%ADDRESS%>, Recipient ok")}},
            {"DATA", {say("354 Enter mail, end with <CRLF>.<CRLF>"), readMessage()}},
            {".", {say("250 Ok, message saved <Message-ID: practice>")}},
            {"+", {say("235 Authentication successful")}},
            {"-", {say("535 Authentication failed")}},
            {"QUIT", {say("221 See ya in cyberspace"), closeNow()}},
        });
    situation.keywords = {"ETRN", "AUTH=LOGIN", "AUTH LOGIN CRAM-MD5", "8BITMIME", "SIZE 0"};
    situation.greeting = {
        say("220 practice.test ESMTP MDaemon 9.6.2; Tue, 18 Sep 2007 05:38:37 -0400")};
    return situation;
}

std::vector<PracticeRule> qmailRules()
{
    return {
        {"HELO", {say("250 mars.practice.test")}},
        {"MAIL", {say("250 ok")}},
        {"RCPT", {say("250 ok")}},
        {"DATA", {say("354 go ahead"), readMessage()}},
        {".", {say("250 ok 991234567 qp 12345")}},
        {"QUIT", {say("221 mars.practice.test"), closeNow()}},
        {"+", {say("235 ok, go ahead (#2.0.0)")}},
        {"-", {say("535 authorization failed (#5.7.0)")}},
    };
}

Situation qmail()
{
    Situation situation = old("qmail",
        "A qmail without extensions takes the mail without encryption and without a sign-in.",
        qmailRules());
    situation.rules.push_back(
        {"EHLO", {sayRaw("250-mars.practice.test\r\n250-PIPELINING\r\n250 8BITMIME\r\n")}});
    situation.keywords = {"PIPELINING", "8BITMIME"};
    situation.greeting = {say("220 mars.practice.test ESMTP")};
    return withoutSignIn(situation);
}

Situation qmailWithAuth()
{
    Situation situation = old("qmail-auth",
        "A qmail with the patch for AUTH LOGIN signs the client in, in plain text.", qmailRules());
    situation.rules.push_back({"EHLO",
        {sayRaw("250-mars.practice.test\r\n250-AUTH LOGIN PLAIN\r\n250-AUTH=LOGIN PLAIN\r\n"
                "250-PIPELINING\r\n250 8BITMIME\r\n")}});
    situation.keywords = {"AUTH LOGIN PLAIN", "AUTH=LOGIN PLAIN", "PIPELINING", "8BITMIME"};
    situation.greeting = {say("220 mars.practice.test ESMTP")};
    return situation;
}

Situation courierImap()
{
    Situation situation = workingImap(
        "courier-imap-1998", "A Courier-IMAP of 1998 to 2001 signs the client in, in plain text.");
    situation.theme = SituationTheme::OldServers;
    situation.keywords = {
        "IMAP4rev1", "CHILDREN", "NAMESPACE", "THREAD=ORDEREDSUBJECT", "THREAD=REFERENCES", "SORT"};
    situation.tlsKeywords = situation.keywords;
    situation.greeting = {
        say("* OK Courier-IMAP ready. Copyright 1998-2001 Double Precision, Inc.  "
            "See COPYING for distribution information.")};
    situation.rules = {
        {"+", {say("%TAG% OK LOGIN Ok.")}},
        {"-", {say("%TAG% NO Login failed.")}},
        {"LOGOUT",
            {say("* BYE Courier-IMAP server shutting down"), say("%TAG% OK LOGOUT completed"),
                closeNow()}},
    };
    return inPlainText(situation);
}

} // namespace

Situations oldServerSituations()
{
    return {sendmail(), mdaemon(), qmail(), qmailWithAuth(), courierImap()};
}

} // namespace smtpscope
