#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""What a case of the interop run is, and the options that most of them share."""
from dataclasses import dataclass, field

USER, PASSWORD = "alice@lab.test", "correct horse"
NAME = "mx.lab.test"


@dataclass
class Case:
    """One check of one server, and the (stage, outcome, code) that a true verdict has; code None: not looked at."""
    server: str
    what: str
    target: str  # 127.0.0.1:PORT, or "" when an option names what to check
    expected: tuple
    options: list = field(default_factory=list)
    password: str = PASSWORD
    finding: str = ""  # id of the deciding finding; empty: not looked at


def at(port):
    return "127.0.0.1:%d" % port


def mail(recipient="bob@lab.test", send=True):
    return ["--from", "alice@lab.test", "--to", recipient] + (["--send"] if send else [])


def sign_in(mechanism, user=USER):
    return ["--user", user, "--auth", mechanism, "--password-from", "env:INTEROP_PASSWORD"]
