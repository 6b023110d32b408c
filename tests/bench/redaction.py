#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""The redactor on a session of 100 MB: against PCRE2 JIT with the same masks, against itself on a tenth, and its memory."""
import subprocess

from tools import Row

MEGABYTES = 100


def figures(program, what):
    result = subprocess.run([program, what, str(MEGABYTES)], check=True, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return [float(word) for word in result.stdout.split()]


def rows(program):
    speed, growth, memory = (figures(program, what) for what in ("speed", "growth", "memory"))
    return [Row("redaction of 100 MB", speed[0], "PCRE2 JIT", speed[1], 1.0, 3.0, "MB/s", more_is_better=True),
            Row("the same, growth for 10 times the data", growth[0], "itself", growth[1], 12.0, 10.5, "x"),
            Row("redaction and three formats, peak memory", memory[0], "the session", memory[1], 3.0, 2.5, "MiB")]
