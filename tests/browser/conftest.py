"""A night in real Chromium: the product's own command runs the server; every device is a browser window of its own."""

import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.browser.line import Line

ROOT = Path(__file__).resolve().parents[2]
PLAN = Path(__file__).with_name("small.yaml")
CONTEST = "small-night"
HOST_NAME = "leitai.test"
"""Not localhost: on a plain-HTTP name browsers have no secure context, as in a real hall."""

LAPTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
WALL = {"width": 1920, "height": 1080}

PICTURE_MS = 1500
"""Motion is over by then."""

expect.set_options(timeout=15_000)


def chromium() -> str:
    """The browser the test command found, or one of the system's."""
    found = os.environ.get("LEITAI_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not found:
        pytest.fail("No Chromium found: run these tests with ./leitai test, which installs one.")
    return found


@pytest.fixture(scope="session")
def play() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


def launched(play: Playwright, *more: str) -> Browser:
    """A Chromium of its own."""
    return play.chromium.launch(
        executable_path=chromium(),
        args=[
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", f"--host-resolver-rules=MAP {HOST_NAME} 127.0.0.1",
            *more,
        ],
    )  # fmt: skip


@pytest.fixture(scope="session")
def browser(play: Playwright) -> Iterator[Browser]:
    started = launched(play)
    yield started
    started.close()


@pytest.fixture
def large_text(play: Playwright) -> Iterator[Browser]:
    """The browser of somebody who set text to twice its size."""
    started = launched(play, "--blink-settings=defaultFontSize=32")
    yield started
    started.close()


def free_port() -> int:
    """A free port below those the system gives to clients, which could take it between asking and listening."""
    for _ in range(50):
        port = random.randrange(20_000, 30_000)
        with socket.socket() as s, suppress(OSError):
            s.bind(("127.0.0.1", port))
            return port
    raise RuntimeError("no free port")


class Server:
    """The product as a person starts it, with one contest loaded."""

    def __init__(self, data: Path, plan: Path = PLAN, contest: str = CONTEST) -> None:
        self.data, self.contest, self.port = data, contest, free_port()
        self._leitai("load", str(plan))
        self.start()

    def _leitai(self, *args: str) -> str:
        run = subprocess.run(
            [sys.executable, "-m", "app.cli", args[0], *args[1:], "--data", str(self.data)],
            cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert run.returncode == 0, run.stdout + run.stderr
        return run.stdout

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "app.cli", "up", "--port", str(self.port), "--data", str(self.data), "--no-demo"],
            cwd=ROOT, stdout=(self.data / "up.log").open("ab"), stderr=subprocess.STDOUT,
        )  # fmt: skip
        deadline = time.monotonic() + 40
        while time.monotonic() < deadline:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=2).read()
                return
            except OSError:
                assert self.process.poll() is None, (self.data / "up.log").read_text()
                time.sleep(0.1)
        raise AssertionError((self.data / "up.log").read_text())

    def kill(self) -> None:
        """As a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()

    def link(self, seat: str) -> str:
        """The path of a new one-use link for the seat ("/pair#…")."""
        out = self._leitai("links", self.contest, "--seat", seat)
        return (
            next(word for word in out.split() if "/pair#" in word).partition("/pair")[2].join(("/pair", ""))
        )

    def get(self, path: str) -> Any:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=10) as answer:
            return json.load(answer)


class Night:
    """One evening: a server, and windows opened for whoever is needed. Errors on any page fail the test."""

    def __init__(self, browser: Browser, server: Server, lang: str) -> None:
        self.browser, self.server, self.lang = browser, server, lang
        self.contexts: list[BrowserContext] = []
        self.lines: list[Line] = []
        self.errors: list[str] = []

    def url(self, path: str, port: int | None = None) -> str:
        return f"http://{HOST_NAME}:{port or self.server.port}{path}"

    def window(
        self, path: str, size: dict[str, int], *, port: int | None = None, touch: bool = False, **more: Any
    ) -> Page:
        context = self.browser.new_context(viewport=size, locale=self.lang, has_touch=touch, **more)
        context.set_default_timeout(15_000)
        self.contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.errors.append(f"{path}: {error}"))
        page.on(
            "console",
            lambda m: self.errors.append(f"{path}: {m.text}") if "Content Security" in m.text else None,
        )
        page.goto(self.url(path, port))
        return page

    def host(self) -> Page:
        return self.window(self.server.link("host:1"), LAPTOP)

    def judge(self, judge: str, *, line: Line | None = None, size: dict[str, int] = PHONE) -> Page:
        return self.window(
            self.server.link(f"judge:{judge}"), size, port=line.port if line else None, touch=True
        )

    def scrutineer(self) -> Page:
        return self.window(self.server.link("scrutineer:1"), LAPTOP)

    def screen(self, name: str = "main", size: dict[str, int] = WALL) -> Page:
        return self.window(f"/screen/{CONTEST}/{name}", size)

    def audience(self) -> Page:
        return self.window(f"/audience/{CONTEST}", PHONE, touch=True)

    def presenter(self) -> Page:
        return self.window(f"/presenter/{CONTEST}", {"width": 1024, "height": 768})

    def line(self) -> Line:
        line = Line(self.server.port)
        self.lines.append(line)
        return line

    def view(self) -> dict[str, Any]:
        """What is public now, by slices."""
        return self.server.get(f"/api/contests/{CONTEST}/view")["slices"]

    def picture(self, page: Page, name: str) -> None:
        """A picture of the page for people to look at, where LEITAI_PICTURES names a folder."""
        folder = os.environ.get("LEITAI_PICTURES")
        if folder:
            page.wait_for_timeout(PICTURE_MS)
            page.screenshot(path=Path(folder) / f"{name}-{self.lang[:2]}.png")

    def close(self) -> None:
        for context in self.contexts:
            context.close()
        for line in self.lines:
            line.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    data = tmp_path / "data"
    data.mkdir()
    started = Server(data)
    yield started
    started.stop()


@pytest.fixture(params=["zh-CN", "en"])
def lang(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def night(browser: Browser, server: Server, lang: str) -> Iterator[Night]:
    evening = Night(browser, server, lang)
    yield evening
    evening.close()
    assert evening.errors == []
