#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""Explaining replies against the same patterns one by one, and reading the tables against reading their JSON."""
import os
import subprocess

from tools import Row

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../resources/knowledge")


def figures(program, what):
    result = subprocess.run([program, what, FOLDER], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL)
    return [float(word) for word in result.stdout.split()]


def rows(program):
    speed, load, growth = (figures(program, what) for what in ("speed", "load", "growth"))
    return [Row("explaining replies", speed[0], "QRegularExpression", speed[1], 5.0, 20.0, "1/s", more_is_better=True),
            Row("reading all knowledge", load[0], "its JSON alone", load[1], 8.0, 5.0, "ms"),
            Row("explaining a text 10 times as long", growth[0], "itself", growth[1], 12.0, 10.5, "ms")]
