"""The tutorial's broadcast on FastAPI: a set of websockets, and `await websocket.send_text(...)` for each in turn."""

import contextlib
import sys

import uvicorn
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

app = FastAPI()
followers: set[WebSocket] = set()
latest = ['{"marks":[]}']


@app.websocket("/follow/{contest}")
async def follow(websocket: WebSocket) -> None:
    """One task for each follower."""
    await websocket.accept()
    await websocket.send_text(latest[0])
    followers.add(websocket)
    try:
        while True:
            await websocket.receive_text()
    except WebSocketDisconnect:
        pass
    finally:
        followers.discard(websocket)


@app.websocket("/publish")
async def publish(websocket: WebSocket) -> None:
    """Every text goes to every follower, one after the other."""
    await websocket.accept()
    with contextlib.suppress(WebSocketDisconnect):
        while True:
            latest[0] = await websocket.receive_text()
            for follower in list(followers):
                try:
                    await follower.send_text(latest[0])
                except (RuntimeError, WebSocketDisconnect):
                    followers.discard(follower)


@app.websocket("/echo")
async def echo(websocket: WebSocket) -> None:
    """What a judge would feel on the same loop."""
    await websocket.accept()
    with contextlib.suppress(WebSocketDisconnect):
        while True:
            await websocket.send_text(await websocket.receive_text())


if __name__ == "__main__":
    uvicorn.run(
        app,
        port=int(sys.argv[1]),
        ws="websockets-sansio",  # the quicker of uvicorn's two; compression off
        ws_per_message_deflate=False,
        log_level="critical",
        access_log=False,
        backlog=4096,
    )
