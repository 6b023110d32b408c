#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""What the benchmarks share: rows of the table, the practice server, and what one run of a program cost."""
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

USER, PASSWORD = "alice@practice.test", "practice makes perfect"
SENDER, RECIPIENT = "alice@practice.test", "bob@practice.test"


@dataclass
class Sample:
    """What one run of a program cost."""
    wall_ms: float
    cpu_ms: float
    rss_mib: float


class PracticeServer:
    """`smtpscope-cli practice` in the background; port and CA file are known once it stands."""

    def __init__(self, cli, folder, *options):
        self.ca_file = os.path.join(folder, "root.pem")
        self.process = subprocess.Popen([cli, "practice", "--port", "0", "--ca-file-out", self.ca_file, *options],
                                        stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline().strip().rsplit(":", 1)[1])

    def stop(self):
        self.process.terminate()
        self.process.wait()


def run_once(command, environment):
    started = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, env={**os.environ, **environment})
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = (time.perf_counter() - started) * 1000
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("%s ended with %d: %s" % (command[0], process.returncode, error.decode(errors="replace")[-400:]))
    return Sample(wall, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024)


def measure(commands, rounds, environment):
    """Medians for each named command; runs are interleaved, the first round is not counted."""
    samples = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            sample = run_once(command, environment)
            if number > 0:
                samples[name].append(sample)
    return {name: Sample(*(statistics.median(getattr(s, field) for s in found)
                           for field in ("wall_ms", "cpu_ms", "rss_mib")))
            for name, found in samples.items()}


@dataclass
class Row:
    """One line of the table: our figure against the peer's, and how large the ratio may be."""
    what: str
    ours: float
    peer: str
    theirs: float
    must: float
    aim: float
    unit: str
    more_is_better: bool = False

    def is_over(self):
        ratio = self.ours / self.theirs
        return ratio < self.must if self.more_is_better else ratio > self.must
