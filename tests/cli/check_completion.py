#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""Completes words of the command line in bash and compares what bash would offer.

Without bash 4 the test is skipped (exit status 77).
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

COMPLETION = Path(__file__).resolve().parents[2] / "resources/completion/smtpscope-cli.bash"

SCRIPT = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_smtpscope_cli smtpscope-cli
((${#COMPREPLY[@]} == 0)) || printf '%s\\n' "${COMPREPLY[@]}"
"""

# (words after the program's name, all that is offered)
EXACT = [
    (["ch"], {"check"}),
    (["--v"], {"--version"}),
    (["check", "--security", "start"], {"starttls", "starttls-if-offered"}),
    (["check", "--security", "=", "n"], {"none"}),
    (["check", "--security", "="], {"none", "starttls", "starttls-if-offered", "tls"}),
    (["check", "--protocol", ""], {"smtp", "lmtp", "imap", "pop3"}),
    (["check", "--stop-after", "l"], {"login", "logout"}),
    (["check", "--drop-after", "s"], {"starttls"}),
    (["check", "--preset", ""], {"gtube", "eicar"}),
    (["check", "--tls-min", "1.3"], {"1.3"}),
    (["check", "--password-from", "s"], {"stdin"}),
    (["check", "--password-from", ""], {"env:", "file:", "keychain", "stdin"}),
    (["check", "--key-password-from", ""], {"env:", "file:", "stdin"}),
    (["check", "--password-from", "env:SMTPSCOPE_T"], {"env:SMTPSCOPE_TEST_VARIABLE"}),
    (["check", "--timeout", "1"], set()),
    (["check", "--proxy-pa"], {"--proxy-password-from"}),
    (["check", "--bd"], {"--bdat"}),
    (["check", "mail.example.com", "--ipv"], {"--ipv4", "--ipv6"}),
    (["check", "--sha"], {"--share"}),
    (["check", "--share", "c"], {"custom:"}),
    (["explain", "--command", "H"], {"HELO", "HELP"}),
    (["explain", "--list", ""], {"code", "command"}),
    (["explain", "--k"], {"--knowledge"}),
    (["export", "--format", ""], {"text", "markdown", "html", "pdf", "json"}),
    (["export", "--share", "=", ""], {"none", "vendor", "public", "custom:"}),
    (["export", "a.smtpscope", "--w"], {"--write-key"}),
    (["reveal", "--k"], {"--key"}),
    (["practice", "--si"], {"--situation"}),
    (["practice", "--situation", "no-such"], set()),
]


class Completion(unittest.TestCase):
    program = "smtpscope-cli"

    def offered(self, words, folder=None):
        done = subprocess.run(
            ["bash", "--norc", "-c", SCRIPT, "bash", COMPLETION, self.program, *words], cwd=folder,
            env={"PATH": "/usr/bin:/bin", "SMTPSCOPE_TEST_VARIABLE": "x", "LC_ALL": "C.UTF-8"},
            capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, ""), words)
        return done.stdout.splitlines()

    def test_words_are_completed(self):
        for words, expected in EXACT:
            with self.subTest(words=words):
                offered = self.offered(words)
                self.assertEqual(set(offered), expected)
                self.assertEqual(len(offered), len(expected), "nothing is offered twice")

    def test_situations_are_those_of_the_program(self):
        listed = subprocess.run([self.program, "practice", "--list"], capture_output=True, text=True, check=True)
        names = [line.split()[0] for line in listed.stdout.splitlines() if line.startswith("  ")]
        self.assertIn("greylisting", names)
        self.assertEqual(self.offered(["practice", "--situation", ""]), names)
        self.assertEqual(self.offered(["practice", "--situation", "greylist"]), ["greylisting"])

    def test_files_are_completed_whatever_their_name(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "my mail.eml").touch()
            self.assertEqual(self.offered(["check", "--message", "my"], folder), ["my mail.eml"])
            self.assertEqual(self.offered(["check", "--password-from", "file:my"], folder), ["file:my mail.eml"])
            self.assertEqual(self.offered(["check", "--share", "custom:my"], folder), ["custom:my mail.eml"])
            self.assertEqual(self.offered(["export", "my"], folder), ["my mail.eml"])
            self.assertEqual(self.offered(["export", "--output", "my"], folder), ["my mail.eml"])
            self.assertEqual(self.offered(["reveal", "--key", "my"], folder), ["my mail.eml"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the smtpscope-cli to ask")
    Completion.program = parser.parse_args().program
    if not shutil.which("bash"):
        print("there is no bash here")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])


if __name__ == "__main__":
    main()
