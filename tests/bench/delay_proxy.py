#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
"""A TCP proxy on loopback that holds every byte back for half a round trip, and counts the client's flights.

A flight is what a client sends without having heard anything in between: as many as there are, as many round trips
the conversation takes.
"""
import asyncio
import threading
import time

ROUND_TRIP = 0.050


class DelayProxy:
    """Serves one connection after the other; `last` tells of the one that ended last."""

    def __init__(self, target_port):
        self.target_port = target_port
        self.last = None
        self.port = 0
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._run, daemon=True).start()
        self._ready.wait()

    def stop(self):
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _run(self):
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()

    async def _serve(self, client_reader, client_writer):
        began = time.perf_counter()
        record = {"flights": 0, "heard": True, "seconds": 0.0}
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self.target_port)

        def on_client_bytes():
            record["flights"] += record["heard"]
            record["heard"] = False

        def on_server_bytes_delivered():
            record["heard"] = True
            record["seconds"] = time.perf_counter() - began

        await asyncio.gather(
            self._carry(client_reader, server_writer, on_client_bytes, lambda: None),
            self._carry(server_reader, client_writer, lambda: None, on_server_bytes_delivered))
        self.last = record

    @staticmethod
    async def _carry(reader, writer, on_read, on_delivered):
        """Copies until the end, each piece half a round trip late; pieces keep their order and their gaps."""
        loop = asyncio.get_running_loop()
        pieces = asyncio.Queue()

        async def read():
            while True:
                data = await reader.read(65536)
                if data:
                    on_read()
                await pieces.put((loop.time() + ROUND_TRIP / 2, data))
                if not data:
                    return

        async def write():
            while True:
                due, data = await pieces.get()
                await asyncio.sleep(max(0, due - loop.time()))
                if not data:
                    writer.close()
                    return
                writer.write(data)
                on_delivered()

        try:
            await asyncio.gather(read(), write())
        except ConnectionError:
            writer.close()
