"""A line that can be cut: a TCP proxy between a device and the server, because a browser's own offline switch leaves
open websockets open."""

import asyncio
import threading
from contextlib import suppress


class Line:
    """Forwards a local port to the server; `cut` drops every connection and refuses new ones, `mend` ends that."""

    def __init__(self, server_port: int) -> None:
        self.server_port = server_port
        self.port = 0
        self._whole = True
        self._writers: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self._thread.start()
        if not ready.wait(10):
            raise RuntimeError("the line did not start")

    def _run(self, ready: threading.Event) -> None:
        asyncio.set_event_loop(self._loop)

        async def start() -> None:
            server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
            self.port = server.sockets[0].getsockname()[1]
            ready.set()

        self._loop.run_until_complete(start())
        self._loop.run_forever()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self._whole:
            writer.transport.abort()
            return
        with suppress(OSError):
            there, back = await asyncio.open_connection("127.0.0.1", self.server_port)
            self._writers |= {writer, back}
            await asyncio.gather(self._pump(reader, back), self._pump(there, writer))
            self._writers -= {writer, back}
        writer.close()

    @staticmethod
    async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.CancelledError):
            while chunk := await reader.read(65536):
                writer.write(chunk)
                await writer.drain()
        with suppress(OSError):
            writer.close()

    def cut(self) -> None:
        """No byte passes any more."""

        def drop() -> None:
            self._whole = False
            for writer in self._writers:
                writer.transport.abort()
            self._writers.clear()

        self._loop.call_soon_threadsafe(drop)

    def mend(self) -> None:
        """New connections pass again."""
        self._loop.call_soon_threadsafe(lambda: setattr(self, "_whole", True))

    def close(self) -> None:
        """The line is taken down."""
        self.cut()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
