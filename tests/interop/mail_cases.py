#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""SMTP, submission and LMTP with the servers of the lab."""
from dataclasses import dataclass

from case import PASSWORD, Case, at, mail, sign_in


@dataclass
class Server:
    """One server: its ports, the sign-in methods it offers over TLS, and its words for the usual refusals."""
    name: str
    smtp: int  # 0: the server has no such port
    submission: int
    smtps: int
    mechanisms: list
    unknown: tuple
    relay: tuple
    too_big: tuple
    wrong_password: tuple = ("auth", "permanent", 535)
    good_mail: tuple = ("done", "ok", None)
    unknown_over_submission: tuple = ()  # empty: as on port 25



ALL_MECHANISMS = ["PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"]
THREE_MECHANISMS = ["PLAIN", "LOGIN", "CRAM-MD5"]


def refused(stage, code):
    return (stage, "permanent", code)


SERVERS = [
    Server("Postfix 3.7", 10025, 10587, 10465, ALL_MECHANISMS, refused("rcpt", 550), refused("rcpt", 554),
           refused("mail", 552)),
    # Exim's usual rules accept any recipient from somebody who signed in, and return the mail later.
    Server("Exim 4.96", 12025, 12587, 12465, ALL_MECHANISMS, refused("rcpt", 550), refused("rcpt", 550),
           refused("mail", 552), unknown_over_submission=("done", "ok", None)),
    Server("Sendmail 8.17", 14025, 14587, 14465, ALL_MECHANISMS, refused("rcpt", 550), refused("rcpt", 550),
           refused("mail", 552)),
    Server("Dovecot submission 2.3", 0, 11587, 11465, ALL_MECHANISMS, refused("rcpt", 550), None,
           refused("mail", 552)),
    Server("OpenSMTPD 7.6", 13025, 13587, 13465, ["PLAIN", "LOGIN"], refused("rcpt", 524), refused("rcpt", 550),
           refused("body", 554)),
    Server("Courier 1.0", 15025, 15587, 15465, THREE_MECHANISMS, refused("rcpt", 550), refused("rcpt", 513),
           refused("mail", 534)),
    # Haraka relays for whoever has signed in, and its recipient plugins are not asked then.
    Server("Haraka 3.3", 17025, 17587, 17465, THREE_MECHANISMS, refused("rcpt", 550), refused("rcpt", 554),
           refused("mail", 550), unknown_over_submission=("done", "ok", None)),
    Server("smtp-server 3.21", 18025, 18587, 18465, THREE_MECHANISMS, refused("rcpt", 550), refused("rcpt", 554),
           refused("mail", 552)),
    # qpsmtpd does not offer SIZE, so that it sees only after the message how large it was.
    Server("qpsmtpd 0.94", 19025, 19025, 0, THREE_MECHANISMS, refused("rcpt", 550), refused("rcpt", 550),
           refused("body", 552)),
]


def smtp_cases(server):
    def case(what, expected, *options):
        return Case(server.name, what, at(server.smtp), expected, list(options))

    none, starttls = ["--security", "none"], ["--security", "starttls"]
    return [
        case("plain, accepted", server.good_mail, *none, *mail()),
        case("STARTTLS, accepted", server.good_mail, *starttls, *mail()),
        case("plain, unknown recipient", server.unknown, *none, *mail("nosuch@lab.test")),
        case("plain, relayed recipient", server.relay, *none, *mail("someone@other.example")),
        case("plain, too big", server.too_big, *none, *mail(), "--body-size", "200000"),
        case("TLS spoken to a plain port", ("tls", "tls-error", None), "--security", "tls", *mail()),
    ]


def submission_cases(server):
    cases = []
    for port, security, word in ((server.submission, "starttls", "STARTTLS"), (server.smtps, "tls", "TLS")):
        if not port:
            continue

        def case(what, expected, *options, password=PASSWORD):
            return Case(server.name, "%s, %s" % (word, what), at(port), expected,
                        ["--security", security, *options], password)

        for mechanism in server.mechanisms:
            cases.append(case("%s, right password" % mechanism, server.good_mail, *sign_in(mechanism), *mail()))
            cases.append(case("%s, wrong password" % mechanism, server.wrong_password, *sign_in(mechanism), *mail(),
                              password="wrong horse"))
        cases.append(case("unknown recipient", server.unknown_over_submission or server.unknown, *sign_in("AUTO"),
                          *mail("nosuch@lab.test")))
        cases.append(case("too big", server.too_big, *sign_in("AUTO"), *mail(), "--body-size", "200000"))
    return cases


def certificate_cases():
    def case(what, port, expected):
        return Case("Postfix 3.7", "certificate " + what, at(port), expected, ["--security", "tls", "--stop-after", "tls"])

    wrong = ("tls", "tls-error", None)
    return [case("good", 10465, ("done", "ok", None)), case("expired", 10466, wrong),
            case("wrong name", 10467, wrong), case("self-signed", 10468, wrong),
            case("intermediate missing", 10469, wrong), case("not yet valid", 10470, wrong),
            case("TLS 1.0 only", 10471, wrong)]


def client_certificate_cases(certificates):
    def case(what, expected, *options):
        return Case("Postfix 3.7", "client certificate " + what, at(10472), expected,
                    ["--security", "tls", *mail(send=False), *options])

    given = ["--client-cert", certificates + "/client.crt", "--client-key", certificates + "/client.key"]
    # Postfix finishes the handshake and then says 421 inside of it.
    return [case("demanded, none given", ("banner", "temporary", 421)), case("given", ("done", "ok", None), *given)]


def lmtp_cases():
    def case(server, port, what, expected, *options):
        return Case(server, what, at(port), expected, ["--protocol", "lmtp", "--security", "none", *options])

    cases = []
    for server, port, good, unknown in (("Dovecot LMTP 2.3", 11024, "bob@lab.test", refused("rcpt", 550)),
                                        ("Cyrus LMTP 3.6", 16024, "alice@lab.test", refused("rcpt", 550)),
                                        ("smtp-server LMTP", 18024, "bob@lab.test", refused("rcpt", 550))):
        cases.append(case(server, port, "LMTP, accepted", ("done", "ok", None), *mail(good)))
        cases.append(case(server, port, "LMTP, unknown recipient", unknown, *mail("nosuch@lab.test")))
        cases.append(case(server, port, "LMTP, one of two unknown", ("done", "partial", None), *mail(good),
                          "--to", "nosuch@lab.test"))
        cases.append(case(server, port, "LMTP, pipelined", ("done", "ok", None), *mail(good), "--pipelining"))
    return cases


def option_cases():
    def case(server, port, what, expected, *options):
        return Case(server, what, at(port), expected, ["--security", "none", *mail(), *options])

    fine = ("done", "ok", None)
    cases = []
    for server, port in (("Postfix 3.7", 10025), ("Exim 4.96", 12025), ("Sendmail 8.17", 14025), ("Courier 1.0", 15025),
                         ("Haraka 3.3", 17025), ("OpenSMTPD 7.6", 13025)):
        cases += [case(server, port, "pipelined", fine, "--pipelining"),
                  case(server, port, "BDAT", fine, "--bdat", "--chunk-size", "100"),
                  case(server, port, "delivery notices", fine, "--notify", "success,failure", "--ret", "hdrs", "--envid",
                       "lab+1", "--orcpt", "rfc822;bob@lab.test"),
                  case(server, port, "three mails in one session", fine, "--mails", "3"),
                  case(server, port, "VRFY, HELP, NOOP", fine, "--request", "VRFY bob", "--request", "HELP", "--request",
                       "NOOP")]
    # Postfix takes an international address over SMTPUTF8 and then knows no such mailbox.
    cases.append(Case("Postfix 3.7", "address that is not ASCII", at(10025), refused("rcpt", 550),
                      ["--security", "none", *mail("j\u00f6rg@lab.test")]))
    cases.append(Case("OpenSMTPD 6.8", "STARTTLS offered but broken", at(13625), ("tls", "tls-error", None),
                      ["--security", "starttls", *mail()]))
    cases.append(Case("OpenSMTPD 6.8", "plain, accepted", at(13625), fine, ["--security", "none", *mail()]))
    cases.append(Case("smtp-server 3.21", "XOAUTH2, right token", at(18587), fine,
                      ["--security", "starttls", *sign_in("XOAUTH2"), *mail()], "good-token"))
    cases.append(Case("smtp-server 3.21", "XOAUTH2, wrong token", at(18587), refused("auth", 535),
                      ["--security", "starttls", *sign_in("XOAUTH2"), *mail()], "a-wrong-token"))
    return cases


def all_cases(certificates):
    cases = []
    for server in SERVERS:
        cases += smtp_cases(server) if server.smtp else []
        cases += submission_cases(server)
    return (cases + certificate_cases() + client_certificate_cases(certificates) + lmtp_cases() + option_cases())
