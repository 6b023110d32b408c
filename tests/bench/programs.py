#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""Whole runs of `smtpscope-cli check` against swaks and curl: wall time, CPU and memory."""
import os

from tools import PASSWORD, RECIPIENT, SENDER, USER, PracticeServer, Row, measure


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
    return [Row("one plain transaction, wall", ours.wall_ms, "swaks", peer.wall_ms, 0.50, 0.32, "ms"),
            Row("one plain transaction, CPU", ours.cpu_ms, "swaks", peer.cpu_ms, 0.50, 0.32, "ms")]


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
    return [Row("TLS with AUTH, same CA file, wall", ours.wall_ms, "curl", curl.wall_ms, 2.0, 1.6, "ms"),
            Row("the same, default store, --insecure", default.wall_ms, "row above", ours.wall_ms, 1.2, 1.05, "ms"),
            Row("TLS with AUTH, peak memory", ours.rss_mib, "swaks", swaks.rss_mib, 1.5, 1.15, "MiB")]
