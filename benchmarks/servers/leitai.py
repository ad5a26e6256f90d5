"""The product itself with a contest that is followed, and a publisher and an echo beside it.

usage: leitai.py PORT urgent|coalesced HTTP-PROTOCOL
"""

import contextlib
import gc
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import uvloop
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

from app import catalogue
from app.clock import now
from app.config import Settings
from app.fanout import Topic
from app.installing import open_hall, read_plan, take_port
from app.logs import set_up_logs
from app.main import create_app, server
from app.planfiles import DEMO
from judging.ids import ContestId

BENCH = ContestId("bench")


async def publish(websocket: WebSocket, topic: Topic, *, urgent: bool) -> None:
    """Every text is the newest state of one slice; as a reveal (at once) or as any other change (ten a second)."""
    await websocket.accept()
    with contextlib.suppress(WebSocketDisconnect):
        while True:
            topic.publish({"stage": (await websocket.receive_text()).encode()}, urgent=urgent)


async def echo(websocket: WebSocket) -> None:
    """A judge's tap on the same loop, without what the app does with it."""
    await websocket.accept()
    with contextlib.suppress(WebSocketDisconnect):
        while True:
            await websocket.send_text(await websocket.receive_text())


def beside(app: FastAPI, topic: Topic, *, urgent: bool) -> None:
    """Two doors that the product does not have, before all of its own."""

    async def publish_here(websocket: WebSocket) -> None:
        await publish(websocket, topic, urgent=urgent)

    for path, endpoint in (("/publish", publish_here), ("/echo", echo)):
        app.add_api_websocket_route(path, endpoint)
        app.router.routes.insert(0, app.router.routes.pop())


async def main(folder: Path) -> None:
    """Serve the demo programme until told to stop."""
    port, pace, http = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    settings = Settings(
        data=folder, host="127.0.0.1", port=port, database_url="", redis_url="", public_url="", log_level="ERROR"
    )  # fmt: skip
    set_up_logs(settings.log_level)
    hall = open_hall(settings)
    plan = replace(read_plan(DEMO, "en"), id=BENCH)
    await hall.store.write(lambda c: catalogue.create(c, hall.journal, plan, now()))
    await hall.hub(BENCH)
    app = create_app(hall)
    beside(app, hall.fanout.topic(BENCH), urgent=pace == "urgent")
    product = server(app, settings)
    product.config.http = http
    gc.freeze()
    await product.serve(sockets=[take_port("127.0.0.1", port)])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="leitai-bench-") as scratch:
        uvloop.run(main(Path(scratch)))
