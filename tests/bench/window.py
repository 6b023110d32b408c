#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""The main window against a bare one: from exec to the first paint, and the memory then. How long it does not answer
while 50 endpoints are checked, against the 100 ms that people take for at once."""
import os
import statistics
import subprocess

from tools import PracticeServer, Row, measure

PLATFORM = {"QT_QPA_PLATFORM": "offscreen"}


def longest_pauses(program, cli, folder, rounds):
    server = PracticeServer(cli, folder)
    try:
        return [float(subprocess.run([program, str(server.port)], check=True, stdout=subprocess.PIPE,
                                     stderr=subprocess.DEVNULL, env={**os.environ, **PLATFORM}).stdout)
                for _ in range(rounds)]
    finally:
        server.stop()


def rows(folder_of_programs, cli, folder, rounds):
    paint = os.path.join(folder_of_programs, "bench_window")
    result = measure({"ours": [paint, "ours"], "bare": [paint, "bare"]}, rounds, PLATFORM)
    ours, bare = result["ours"], result["bare"]
    pauses = longest_pauses(os.path.join(folder_of_programs, "bench_answer"), cli, folder, 5)
    return [Row("first paint of the main window", ours.wall_ms, "a bare window", bare.wall_ms, 4.0, 2.5, "ms"),
            Row("memory of the main window", ours.rss_mib, "a bare window", bare.rss_mib, 2.5, 1.7, "MiB"),
            Row("longest pause of the window, 50 endpoints", statistics.median(pauses), "at once", 100.0, 1.0, 0.5, "ms")]
