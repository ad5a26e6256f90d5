"""The product's fan-out behind uvicorn as configured by the app, with a publisher and an echo beside it."""

import contextlib
import gc
import sys
from collections.abc import AsyncIterator

import uvicorn
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

from app.fanout import Fanout

fanout = Fanout()
topic = fanout.topic("bench")


@contextlib.asynccontextmanager
async def lifespan(_app: FastAPI) -> AsyncIterator[dict[str, Fanout]]:
    """The lean protocol class finds the fan-out here."""
    yield {"fanout": fanout}


app = FastAPI(lifespan=lifespan)
app.add_api_websocket_route("/follow/{contest}", fanout.asgi_endpoint)


@app.websocket("/publish")
async def publish(websocket: WebSocket) -> None:
    """Every text is the newest state of one slice; as a reveal (at once) or as any other change (ten a second)."""
    await websocket.accept()
    urgent = sys.argv[2] != "coalesced"
    with contextlib.suppress(WebSocketDisconnect):
        while True:
            topic.publish({"stage": (await websocket.receive_text()).encode()}, urgent=urgent)


@app.websocket("/echo")
async def echo(websocket: WebSocket) -> None:
    """A judge's tap on the same loop, without what the app does with it."""
    await websocket.accept()
    with contextlib.suppress(WebSocketDisconnect):
        while True:
            await websocket.send_text(await websocket.receive_text())


if __name__ == "__main__":
    topic.publish({"stage": b'{"marks":[]}'})
    gc.freeze()
    uvicorn.run(
        app, port=int(sys.argv[1]), http=sys.argv[3], log_level="critical", access_log=False, backlog=4096
    )
