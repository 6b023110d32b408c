#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""The main window against a bare one: from exec to the first paint, and the memory then."""
from tools import Row, measure


def rows(program, rounds):
    result = measure({"ours": [program, "ours"], "bare": [program, "bare"]}, rounds, {"QT_QPA_PLATFORM": "offscreen"})
    ours, bare = result["ours"], result["bare"]
    return [Row("first paint of the main window", ours.wall_ms, "a bare window", bare.wall_ms, 4.0, 2.5, "ms"),
            Row("memory of the main window", ours.rss_mib, "a bare window", bare.rss_mib, 2.5, 1.7, "MiB")]
