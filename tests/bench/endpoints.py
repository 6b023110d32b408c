#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""Eighteen endpoints side by side, against the slowest of them alone: 3 are silent, 1 refuses, 3 greet after 5 s."""
import socket
import statistics
import struct
import subprocess
import threading
import time

from tools import Row

ROUNDS = 2
DEADLINE = 7  # seconds that a check waits for a silent endpoint
LATE_GREETING = 5
ADDRESSES = ["127.0.9.%d" % number for number in range(1, 19)]
SILENT, REFUSING, LATE = ADDRESSES[0:3], ADDRESSES[3:4], ADDRESSES[4:7]


def wire_name(name):
    return b"".join(bytes([len(label)]) + label for label in name.split(b".")) + b"\0"


class NameServer:
    """Says that the domain bench.test has one mail host, with all the addresses."""

    def __init__(self):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            query, client = self.socket.recvfrom(4096)
            end = query.index(b"\0", 12) + 5
            kind, = struct.unpack(">H", query[end - 4:end - 2])
            datas = {15: [struct.pack(">H", 10) + wire_name(b"mx.bench.test")],
                     1: [socket.inet_aton(address) for address in ADDRESSES]}.get(kind, [])
            records = b"".join(b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 60, len(data)) + data for data in datas)
            head = query[:2] + struct.pack(">HHHHH", 0x8580, 1, len(datas), 0, 0)
            self.socket.sendto(head + query[12:end] + records, client)


def listener(address, port):
    server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind((address, port))
    return server


def free_port():
    """A port that none of the addresses uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fall_silent(address, port):
    """Its queue of connections is full, so that the kernel drops what else comes, as a firewall does."""
    server = listener(address, port)
    server.listen(0)
    fillers = []
    for _ in range(4):
        filler = socket.socket()
        filler.setblocking(False)
        filler.connect_ex((address, port))
        fillers.append(filler)
    return [server, *fillers]


def talk(connection, delay):
    """A mail server that takes everything."""
    with connection:
        time.sleep(delay)
        connection.sendall(b"220 bench\r\n")
        rest = b""
        while data := connection.recv(4096):
            *lines, rest = (rest + data).split(b"\r\n")
            for line in lines:
                connection.sendall(b"221 bye\r\n" if line.upper() == b"QUIT" else b"250 ok\r\n")
                if line.upper() == b"QUIT":
                    return


def greet(address, port, delay):
    server = listener(address, port)
    server.listen(16)

    def serve():
        while True:
            connection, _ = server.accept()
            threading.Thread(target=talk, args=(connection, delay), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    return server


def seconds_of(command):
    began = time.perf_counter()
    result = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
    return time.perf_counter() - began, result.returncode


def rows(cli):
    names, port = NameServer(), free_port()
    open_sockets = [fall_silent(address, port) for address in SILENT]
    for address in ADDRESSES:
        if address not in SILENT + REFUSING:
            open_sockets.append(greet(address, port, LATE_GREETING if address in LATE else 0))
    common = ["--port", str(port), "--timeout", str(DEADLINE), "--helo", "client.example", "--security", "none"]
    domain = [cli, "check", "--mx", "bench.test", "--nameserver", "127.0.0.1:%d" % names.port, *common]
    slowest = [cli, "check", SILENT[0], *common]
    all_times, slowest_times = [], []
    for _ in range(ROUNDS):
        seconds, status = seconds_of(domain)
        if status != 0:
            raise SystemExit("the check of 18 endpoints ended with %d" % status)
        all_times.append(seconds)
        slowest_times.append(seconds_of(slowest)[0])
    return [Row("18 endpoints side by side, wall", statistics.median(all_times), "the slowest alone",
                statistics.median(slowest_times), 1.05, 1.0, "s")]
