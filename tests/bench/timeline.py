#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""100,000 events in the timeline: against a bare tree, against a tenth of them, and against what an eye and a hand feel."""
import subprocess

from tools import Row


def figures(program, what):
    result = subprocess.run([program, what], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL)
    return [float(word) for word in result.stdout.split()]


def rows(program):
    insert, growth, scroll, pause = (figures(program, what) for what in ("insert", "growth", "scroll", "filter"))
    return [Row("100,000 events into the timeline", insert[0], "bare tree", insert[1], 3.0, 1.5, "ms"),
            Row("10 times as many events", growth[0], "a tenth", growth[1], 12.0, 10.5, "ms"),
            Row("a scroll frame (p99)", scroll[0], "60 Hz", scroll[1], 1.0, 0.5, "ms"),
            Row("longest pause while filtering", pause[0], "noticed", pause[1], 1.0, 0.5, "ms")]
