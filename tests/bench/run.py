#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""run.py CLI [--rounds N]: how fast `smtpscope-cli check` is, against swaks and curl in the same run.

All talk to the practice server of the same build on loopback and send one message. Each row is a ratio of
medians of interleaved runs, so that a busy machine slows both sides alike. Exit status 1 when a ratio is
over its limit.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
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


def check_command(cli, port, *options):
    return [cli, "check", "localhost:%d" % port, "--ipv4", "--from", SENDER, "--to", RECIPIENT,
            "--helo", "client.example", "--send", *options]


def plain_rows(cli, folder, rounds):
    server = PracticeServer(cli, folder)
    try:
        commands = {
            "cli": check_command(cli, server.port, "--security", "none"),
            "swaks": ["swaks", "--server", "127.0.0.1", "--port", str(server.port), "--from", SENDER,
                      "--to", RECIPIENT, "--helo", "client.example"],
        }
        result = measure(commands, rounds, {})
    finally:
        server.stop()
    ours, peer = result["cli"], result["swaks"]
    return [("one plain transaction, wall", ours.wall_ms, "swaks", peer.wall_ms, 0.50, 0.32, "ms"),
            ("one plain transaction, CPU", ours.cpu_ms, "swaks", peer.cpu_ms, 0.50, 0.32, "ms")]


def tls_rows(cli, folder, rounds):
    server = PracticeServer(cli, folder, "--tls")
    message = os.path.join(folder, "message.eml")
    with open(message, "w", encoding="ascii") as file:
        file.write("Subject: bench\r\n\r\nhello\r\n")
    sign_in = ["--security", "tls", "--auth", "PLAIN", "--user", USER, "--password-from", "env:BENCH_PASSWORD"]
    try:
        commands = {
            "cli": check_command(cli, server.port, *sign_in, "--ca-file", server.ca_file),
            "default store": check_command(cli, server.port, *sign_in, "--insecure"),
            "curl": ["curl", "--silent", "--show-error", "smtps://localhost:%d/client.example" % server.port, "--ipv4",
                     "--cacert", server.ca_file, "--user", "%s:%s" % (USER, PASSWORD), "--login-options", "AUTH=PLAIN",
                     "--mail-from", SENDER, "--mail-rcpt", RECIPIENT, "--upload-file", message],
            "swaks": ["swaks", "--server", "127.0.0.1", "--port", str(server.port), "--from", SENDER, "--to",
                      RECIPIENT, "--helo", "client.example", "--tls-on-connect", "--auth", "PLAIN", "--auth-user", USER,
                      "--auth-password", PASSWORD],
        }
        result = measure(commands, rounds, {"BENCH_PASSWORD": PASSWORD})
    finally:
        server.stop()
    ours, default, curl, swaks = (result[name] for name in ("cli", "default store", "curl", "swaks"))
    return [("TLS with AUTH, same CA file, wall", ours.wall_ms, "curl", curl.wall_ms, 2.0, 1.6, "ms"),
            ("the same, default store, --insecure", default.wall_ms, "row above", ours.wall_ms, 1.2, 1.05, "ms"),
            ("TLS with AUTH, peak memory", ours.rss_mib, "swaks", swaks.rss_mib, 1.5, 1.15, "MiB")]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cli")
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    cli = os.path.abspath(options.cli)
    with tempfile.TemporaryDirectory() as folder:
        rows = plain_rows(cli, folder, options.rounds) + tls_rows(cli, folder, options.rounds)
    print("%-38s %10s  %-10s %10s %7s %6s %6s" % ("what", "ours", "peer", "peer's", "ratio", "must", "aim"))
    failed = False
    for what, ours, peer, theirs, must, aim, unit in rows:
        ratio = ours / theirs
        failed = failed or ratio > must
        print("%-38s %6.1f %-4s %-10s %6.1f %-4s %6.2f %6.2f %6.2f  %s" % (
            what, ours, unit, peer, theirs, unit, ratio, must, aim, "over" if ratio > must else "ok"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
