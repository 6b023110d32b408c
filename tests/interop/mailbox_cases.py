#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""The sign-in of IMAP and POP3 with Dovecot, Courier and Cyrus."""
from case import Case, at, sign_in

SERVERS = [
    # name, protocol, port, port with TLS, mechanisms
    ("Dovecot 2.3", "imap", 11143, 11993, ["LOGIN", "PLAIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"]),
    ("Dovecot 2.3", "pop3", 11110, 11995, ["LOGIN", "PLAIN", "CRAM-MD5", "SCRAM-SHA-256", "APOP"]),
    ("Courier 5.0", "imap", 15143, 15993, ["LOGIN", "PLAIN", "CRAM-MD5"]),
    ("Courier 5.0", "pop3", 15110, 15995, ["LOGIN", "CRAM-MD5"]),
    ("Cyrus 3.6", "imap", 16143, 16993, ["LOGIN", "PLAIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"]),
    ("Cyrus 3.6", "pop3", 16110, 16995, ["LOGIN", "PLAIN", "CRAM-MD5", "SCRAM-SHA-256"]),
]

FINE, REFUSED = ("done", "ok", None), ("login", "permanent", None)


def cases_of(name, protocol, plain, tls, mechanisms):
    def case(what, port, security, expected, *options, password="correct horse"):
        return Case("%s %s" % (name, protocol.upper()), what, at(port), expected,
                    ["--protocol", protocol, "--security", security, *options], password)

    cases = [case("STARTTLS, right password", plain, "starttls", FINE, *sign_in("AUTO")),
             case("STARTTLS, wrong password", plain, "starttls", REFUSED, *sign_in("AUTO"), password="wrong horse"),
             case("no sign-in", plain, "none", FINE),
             case("TLS spoken to a plain port", plain, "tls", ("tls", "tls-error", None))]
    for mechanism in mechanisms:
        cases.append(case("TLS, %s, right password" % mechanism, tls, "tls", FINE, *sign_in(mechanism)))
        cases.append(case("TLS, %s, wrong password" % mechanism, tls, "tls", REFUSED, *sign_in(mechanism),
                          password="wrong horse"))
    return cases


def special_cases():
    plain = ["--protocol", "imap", "--security", "none", "--allow-plaintext-auth", *sign_in("LOGIN")]
    return [
        Case("Dovecot 2.3 IMAP", "LOGINDISABLED without TLS", "127.0.1.10:143", REFUSED, plain),
        Case("Cyrus 3.6 IMAP", "LOGINDISABLED without TLS", at(16143), REFUSED, plain),
        Case("Dovecot 2.3 IMAP", "disabled account", at(11993), REFUSED,
             ["--protocol", "imap", "--security", "tls", *sign_in("PLAIN", "disabled@lab.test")]),
        Case("Dovecot 2.3 POP3", "disabled account", at(11995), REFUSED,
             ["--protocol", "pop3", "--security", "tls", *sign_in("LOGIN", "disabled@lab.test")]),
    ]


def all_cases():
    return [case for server in SERVERS for case in cases_of(*server)] + special_cases()
