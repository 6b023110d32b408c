#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""A hundred sessions at a time on loopback, against Postfix' smtp-source, both with smtp-sink as the server."""
import os
import socket
import statistics
import subprocess
import time

from tools import Row

ROUNDS = 5
SESSIONS, AT_A_TIME = 3000, 100


def start_sink(folder):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    unprivileged = ["-u", "nobody"] if os.geteuid() == 0 else []  # it refuses to serve as root
    sink = subprocess.Popen([os.path.join(folder, "smtp-sink"), *unprivileged, "127.0.0.1:%d" % port,
                             str(2 * AT_A_TIME)])
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return sink, port
        time.sleep(0.02)
    raise SystemExit("smtp-sink does not start")


def rate_of(command):
    began = time.perf_counter()
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return SESSIONS / (time.perf_counter() - began)


def rows(program, folder):
    ours, theirs = [], []
    sink, port = start_sink(folder)
    try:
        for _ in range(ROUNDS):
            theirs.append(rate_of([os.path.join(folder, "smtp-source"), "-s", str(AT_A_TIME), "-m", str(SESSIONS),
                                   "-l", "300", "127.0.0.1:%d" % port]))
            ours.append(rate_of([program, str(port), str(SESSIONS), str(AT_A_TIME)]))
    finally:
        sink.terminate()
        sink.wait()
    return [Row("sessions, 100 at a time", statistics.median(ours), "smtp-source", statistics.median(theirs), 0.5, 0.8,
                "/s", more_is_better=True)]
