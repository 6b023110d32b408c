#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""run.py CLI --ca-file PEM [--only SERVER] [--markdown]: checks real mail servers on loopback.

The servers are those of the lab that the team shares (Postfix, Exim, Sendmail, Dovecot submission on fixed high
ports). Each case says which stage, outcome and code a true verdict has. Exit status 1 when one differs.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field

USER, PASSWORD = "alice@lab.test", "correct horse"
NAME = "mx.lab.test"


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


OURS = ["PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"]
SERVERS = [
    Server("Postfix 3.7", 10025, 10587, 10465, OURS, ("rcpt", "permanent", 550), ("rcpt", "permanent", 554),
           ("mail", "permanent", 552)),
    # Exim's usual rules accept any recipient from somebody who signed in, and return the mail later.
    Server("Exim 4.96", 12025, 12587, 12465, OURS, ("rcpt", "permanent", 550), ("rcpt", "permanent", 550),
           ("mail", "permanent", 552), unknown_over_submission=("done", "ok", None)),
    Server("Sendmail 8.17", 14025, 14587, 14465, OURS, ("rcpt", "permanent", 550), ("rcpt", "permanent", 550),
           ("mail", "permanent", 552)),
    Server("Dovecot submission 2.3", 0, 11587, 11465, ["PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"],
           ("rcpt", "permanent", 550), None, ("mail", "permanent", 552)),
]


@dataclass
class Case:
    server: str
    what: str
    port: int
    expected: tuple
    options: list = field(default_factory=list)
    password: str = PASSWORD


def mail(recipient="bob@lab.test", send=True):
    return ["--from", "alice@lab.test", "--to", recipient] + (["--send"] if send else [])


def sign_in(mechanism):
    return ["--user", USER, "--auth", mechanism, "--password-from", "env:INTEROP_PASSWORD"]


def smtp_cases(server):
    def case(what, expected, *options):
        return Case(server.name, what, server.smtp, expected, list(options))

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
        def case(what, expected, *options, password=PASSWORD):
            return Case(server.name, "%s, %s" % (word, what), port, expected,
                        ["--security", security, *options], password)

        for mechanism in server.mechanisms:
            cases.append(case("%s, right password" % mechanism, server.good_mail, *sign_in(mechanism), *mail()))
            cases.append(case("%s, wrong password" % mechanism, server.wrong_password, *sign_in(mechanism), *mail(),
                              password="wrong horse"))
        cases.append(case("unknown recipient", server.unknown_over_submission or server.unknown, *sign_in("AUTO"), *mail("nosuch@lab.test")))
        cases.append(case("too big", server.too_big, *sign_in("AUTO"), *mail(), "--body-size", "200000"))
    return cases


def certificate_cases():
    def case(what, port, expected):
        return Case("Postfix 3.7", "certificate " + what, port, expected, ["--security", "tls", "--stop-after", "tls"])

    wrong = ("tls", "tls-error", None)
    return [case("good", 10465, ("done", "ok", None)), case("expired", 10466, wrong),
            case("wrong name", 10467, wrong), case("self-signed", 10468, wrong),
            case("intermediate missing", 10469, wrong), case("not yet valid", 10470, wrong),
            case("TLS 1.0 only", 10471, wrong)]


def all_cases():
    cases = []
    for server in SERVERS:
        cases += smtp_cases(server) if server.smtp else []
        cases += submission_cases(server)
    return cases + certificate_cases()


def run(cli, ca_file, case, folder):
    """The verdict as (stage, outcome, code) and the id of its deciding finding."""
    target = os.path.join(folder, "session.smtpscope")
    if os.path.exists(target):
        os.remove(target)
    command = [cli, "check", "127.0.0.1:%d" % case.port, "--server-name", NAME, "--ca-file", ca_file,
               "--helo", "client.lab.test", "--timeout", "20", "--json", target, *case.options]
    result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=120,
                            env={**os.environ, "INTEROP_PASSWORD": case.password})
    text = (result.stdout + result.stderr).decode("utf-8", "replace")
    if case.password in text and "--auth" in case.options:
        return ("leak", "the password is in the transcript", None), ""
    if not os.path.exists(target):
        return ("none", text.strip()[-200:], None), ""
    with open(target, encoding="utf-8") as file:
        content = file.read()
    if case.password in content and "--auth" in case.options:
        return ("leak", "the password is in the file", None), ""
    session = json.loads(content)
    verdict = session["verdict"]
    finding = session["findings"][verdict["finding"]]["id"] if "finding" in verdict else ""
    return (verdict["stage"], verdict["outcome"], verdict.get("reply", {}).get("code")), finding


def show(verdict):
    stage, outcome, code = verdict
    return "%s, %s%s" % (stage, outcome, ", %d" % code if code else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cli")
    parser.add_argument("--ca-file", required=True)
    parser.add_argument("--only", default="")
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args()
    passed = failed = 0
    line = "| %s | %s | %d | %s | %s | %s |" if options.markdown else "%-24s %-36s %5d  %-28s %-30s %s"
    with tempfile.TemporaryDirectory() as folder:
        for case in all_cases():
            if options.only.lower() not in case.server.lower():
                continue
            verdict, finding = run(os.path.abspath(options.cli), options.ca_file, case, folder)
            right = verdict == case.expected
            passed, failed = passed + right, failed + (not right)
            print(line % (case.server, case.what, case.port, show(verdict), finding,
                          "ok" if right else "WRONG, expected " + show(case.expected)), flush=True)
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
