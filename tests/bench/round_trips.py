#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""How many round trips one conversation takes, against an ideal client that does nothing but the conversation."""
import base64
import os
import socket
import ssl
import statistics
import subprocess
import time

from delay_proxy import ROUND_TRIP, DelayProxy
from tools import PASSWORD, RECIPIENT, SENDER, USER, PracticeServer, Row

ROUNDS = 5
MESSAGE = "Subject: bench\r\n\r\nhello\r\n.\r\n"


class IdealClient:
    """Sends each command in one write, as soon as the reply before it is whole."""

    def __init__(self, port, ca_file):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.context = ssl.create_default_context(cafile=ca_file)
        self.rest = b""

    def encrypt(self):
        self.socket = self.context.wrap_socket(self.socket, server_hostname="localhost")

    def reply(self):
        while True:
            line, found, after = self.rest.partition(b"\r\n")
            if not found:
                data = self.socket.recv(65536)
                if not data:
                    raise ConnectionError("the server has gone")
                self.rest += data
                continue
            self.rest = after
            if line[3:4] != b"-":
                return

    def say(self, text, replies=1):
        self.socket.sendall(text.encode("ascii"))
        for _ in range(replies):
            self.reply()


def ideal_run(port, ca_file, security, signs_in, pipelined):
    client = IdealClient(port, ca_file)
    if security == "tls":
        client.encrypt()
    client.reply()
    client.say("EHLO client.example\r\n")
    if security == "starttls":
        client.say("STARTTLS\r\n")
        client.encrypt()
        client.say("EHLO client.example\r\n")
    if signs_in:
        token = base64.b64encode(("\0%s\0%s" % (USER, PASSWORD)).encode()).decode()
        client.say("AUTH PLAIN %s\r\n" % token)
    envelope = ["MAIL FROM:<%s>\r\n" % SENDER, "RCPT TO:<%s>\r\n" % RECIPIENT, "DATA\r\n"]
    if pipelined:
        client.say("".join(envelope), len(envelope))
    else:
        for command in envelope:
            client.say(command)
    client.say(MESSAGE)
    client.say("QUIT\r\n")
    client.socket.close()


def our_run(cli, port, ca_file, security, signs_in, pipelined):
    command = [cli, "check", "127.0.0.1:%d" % port, "--server-name", "localhost", "--from", SENDER, "--to", RECIPIENT,
               "--helo", "client.example", "--send", "--security", security, "--ca-file", ca_file]
    if signs_in:
        command += ["--user", USER, "--password-from", "env:BENCH_PASSWORD", "--auth", "PLAIN",
                    "--allow-plaintext-auth"]
    if pipelined:
        command.append("--pipelining")
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   env={**os.environ, "BENCH_PASSWORD": PASSWORD})


def through(proxy, run):
    """Round trips and flights of one conversation, as the proxy saw them."""
    proxy.last = None
    run()
    while proxy.last is None:
        time.sleep(0.005)
    return proxy.last["seconds"] / ROUND_TRIP, proxy.last["flights"]


def compare(cli, folder, what, security, signs_in, pipelined):
    server = PracticeServer(cli, folder, *(["--tls"] if security == "tls" else []))
    proxy = DelayProxy(server.port)
    ours, ideal = [], []
    try:
        for _ in range(ROUNDS):
            ideal.append(through(proxy, lambda: ideal_run(proxy.port, server.ca_file, security, signs_in, pipelined)))
            ours.append(through(proxy, lambda: our_run(cli, proxy.port, server.ca_file, security, signs_in, pipelined)))
    finally:
        proxy.stop()
        server.stop()
    trips = statistics.median(trip for trip, _ in ours), statistics.median(trip for trip, _ in ideal)
    # Medians here too: where the machine is busy, a piece of the handshake sometimes counts twice.
    flights = statistics.median(count for _, count in ours), statistics.median(count for _, count in ideal)
    return [Row("%s, round trips" % what, trips[0], "ideal client", trips[1], (trips[1] + 0.3) / trips[1],
                (trips[1] + 0.1) / trips[1], "R"),
            Row("%s, client flights" % what, flights[0], "ideal client", flights[1], 1.0, 1.0, "")]


def rows(cli, folder):
    return (compare(cli, folder, "plain", "none", False, False)
            + compare(cli, folder, "plain, pipelined", "none", False, True)
            + compare(cli, folder, "plain with AUTH", "none", True, False)
            + compare(cli, folder, "TLS with AUTH", "tls", True, False)
            + compare(cli, folder, "STARTTLS with AUTH", "starttls", True, False)
            + compare(cli, folder, "STARTTLS with AUTH, pipelined", "starttls", True, True))
