"""One public view to ten thousand phones: framed once, the same bytes written to every socket, in short turns.

`Topic.publish` is what the rest of the house says; `Limits` and two questions to it (who is admitted, whether somebody
waits for an answer) are what it is told. `lean.py` is named in uvicorn's configuration; without it the same views go
out over an ordinary websocket route.
"""

from app.fanout.topic import Topic
from app.fanout.turns import Fanout, Headers, Limits, Refusal, own_page

__all__ = ["Fanout", "Headers", "Limits", "Refusal", "Topic", "own_page"]
