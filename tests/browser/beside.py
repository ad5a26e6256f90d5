"""A seat whose device is a script, for what a test needs done and does not look at."""

import itertools
import json
import urllib.request
from typing import Any

from tests.browser.conftest import CONTEST, Night

numbers = itertools.count(10_000_000)


class Beside:
    """A seat whose device is a script: it pairs by its link and asks by HTTP, which is quicker than a window."""

    def __init__(self, night: Night, seat: str) -> None:
        self.base = f"http://127.0.0.1:{night.server.port}"
        self.path = f"{self.base}/api/contests/{CONTEST}/seats/{seat.replace(':', '/')}"
        jar = urllib.request.HTTPCookieProcessor()
        self.opener = urllib.request.build_opener(jar)
        self.post(f"{self.base}/api/pair", {"token": night.server.link(seat).partition("#")[2]})

    def post(self, url: str, body: dict[str, Any]) -> Any:
        headers = {"content-type": "application/json"}
        asked = urllib.request.Request(url, json.dumps(body).encode(), headers)
        with self.opener.open(asked, timeout=60) as answer:
            return json.load(answer)

    def view(self) -> Any:
        with self.opener.open(f"{self.path}/view", timeout=60) as answer:
            return json.load(answer)["slices"]

    def asks(self, command: dict[str, Any]) -> None:
        body = {"type": "ask", "id": f"test-{next(numbers)}", "command": command}
        answer = self.post(f"{self.path}/asks", body)
        assert answer["type"] == "recorded", answer
