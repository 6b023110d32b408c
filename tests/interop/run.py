#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""run.py CLI --ca-file PEM [--only WORDS] [--markdown] [--keep FOLDER]: checks real mail servers on loopback.

The servers are those of the lab that the team shares, on fixed high ports; the client certificate lies beside the CA
file. Each case says which stage, outcome and code a true verdict has. Exit status 1 when one differs. --keep keeps
the session files, with a list of what is private in them for export_search.py.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import mail_cases
import mailbox_cases
import name_cases
from case import NAME, PASSWORD, USER


def all_cases(certificates):
    return mail_cases.all_cases(certificates) + mailbox_cases.all_cases() + name_cases.all_cases()


def run(cli, ca_file, case, folder):
    """The verdict as (stage, outcome, code) and the id of its deciding finding."""
    target = os.path.join(folder, "session.smtpscope")
    if os.path.exists(target):
        os.remove(target)
    command = [cli, "check", *([case.target, "--server-name", NAME] if case.target else []), "--ca-file", ca_file,
               "--helo", "client.lab.test", "--json", target, *case.options]
    if "--timeout" not in case.options:
        command += ["--timeout", "20"]
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
    record = json.loads(content)
    verdict = record["verdict"]
    sessions = record.get("sessions", [record])
    findings = [one["findings"][one["verdict"]["finding"]]["id"] for one in sessions if "finding" in one["verdict"]]
    return (verdict["stage"], verdict["outcome"], verdict.get("reply", {}).get("code")), " ".join(findings)


def keep(folder, case, target):
    """Copies the session of `case`, named after what it is."""
    os.makedirs(folder, exist_ok=True)
    words = "%s %s %s" % (case.server, case.what, case.target.rpartition(":")[2])
    name = re.sub("[^a-z0-9]+", "-", words.lower())
    if os.path.exists(target):
        shutil.copy(target, os.path.join(folder, name.strip("-") + ".smtpscope"))


def keep_private_list(folder, cases):
    """What no export of these sessions may show; public_only: what the policy vendor lets stand."""
    mailboxes = {USER, "bob@lab.test"}
    for case in cases:
        mailboxes.update(word for word in case.options if re.fullmatch(r"[^@\s]+@[^@\s]+", word))
    private = {"secrets": sorted({case.password for case in cases if len(case.password) >= 6} | {PASSWORD}),
               "people": sorted(mailboxes) + [USER.partition("@")[0]], "hosts": ["client.lab.test"],
               "public_only": [NAME, "lab.test"]}
    with open(os.path.join(folder, "private.json"), "w", encoding="utf-8") as file:
        json.dump(private, file, indent=1)


def is_right(case, verdict, finding):
    stage, outcome, code = case.expected
    wanted = (stage, outcome, verdict[2] if code is None and outcome in ("permanent", "partial") else code)
    return verdict == wanted and case.finding in finding


def show(verdict):
    stage, outcome, code = verdict
    return "%s, %s%s" % (stage, outcome, ", %d" % code if code else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cli")
    parser.add_argument("--ca-file", required=True)
    parser.add_argument("--only", default="")
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--keep", metavar="FOLDER")
    options = parser.parse_args()
    cases = all_cases(os.path.dirname(os.path.abspath(options.ca_file)))
    passed = failed = 0
    line = "| %s | %s | %s | %s | %s | %s |" if options.markdown else "%-24s %-44s %5s  %-28s %-30s %s"
    with tempfile.TemporaryDirectory() as folder:
        for case in cases:
            if options.only.lower() not in (case.server + " " + case.what).lower():
                continue
            verdict, finding = run(os.path.abspath(options.cli), options.ca_file, case, folder)
            if options.keep:
                keep(options.keep, case, os.path.join(folder, "session.smtpscope"))
            right = is_right(case, verdict, finding)
            passed, failed = passed + right, failed + (not right)
            print(line % (case.server, case.what, case.target.rpartition(":")[2], show(verdict), finding,
                          "ok" if right else "WRONG, expected " + show(case.expected)), flush=True)
    if options.keep:
        keep_private_list(options.keep, cases)
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
