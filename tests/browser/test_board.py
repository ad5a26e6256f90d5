"""The stage, the board and the awards on every wall, with a unit whose name takes three lines."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page, expect

from tests.browser.beside import Beside
from tests.browser.conftest import PLAN, Night, Server
from tests.browser.test_looks import WALLS

MARKS = {"fire": 40, "road": 35, "long": 30, "tax": 20, "art": 10}
"""What every judge gives for "new": the long name stands third, on the lowest plinth."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """The small contest with two units more, so that some are listed below the plinths, and with more awards."""
    plan = yaml.safe_load(PLAN.read_text(encoding="utf-8"))
    for unit, name in (("tax", "Finance Bureau"), ("art", "Culture Bureau")):
        plan["units"].append({"id": unit, "name": name})
        plan["entries"].append({"id": unit, "unit": unit})
    plan["entries"][2]["goals"] = [
        {"text": "New projects above one hundred million yuan", "figure": figure}
        for figure in ("12", "1", "98%")
    ]
    for award, name, most in (("third", "三等奖", 2), ("good", "优秀奖", 1)):
        plan["awards"].append({"id": award, "name": name, "standing": most})
    plan["awards"].append({"id": "new", "name": "最佳创新奖", "criterion": "new"})
    file, data = tmp_path / "board.yaml", tmp_path / "data"
    file.write_text(yaml.safe_dump(plan, allow_unicode=True), encoding="utf-8")
    data.mkdir()
    started = Server(data, file)
    yield started
    started.stop()


@pytest.mark.timeout(300)
def test_plinths_hold_their_names_and_keep_their_height_when_somebody_steps_up(night: Night):
    screen = night.screen()
    host, judges = Beside(night, "host:2"), [Beside(night, f"judge:{j}") for j in ("j1", "j2", "j3")]
    one_more(host, judges)
    expect(screen.locator("[data-scene=standings] .free")).to_have_count(2)
    free = {}
    for width, height in WALLS:
        screen.set_viewport_size({"width": width, "height": height})
        free[width, height] = heights(screen, ".free i")
    for _ in range(len(MARKS) - 1):
        one_more(host, judges)
    expect(screen.locator(".plinth").nth(2)).to_contain_text(
        "High-tech" if night.lang == "en" else "高新技术"
    )
    for width, height in WALLS:
        screen.set_viewport_size({"width": width, "height": height})
        screen.wait_for_timeout(800)
        assert heights(screen, ".plinth")[1:] == free[width, height], (width, height)
        assert leaving(screen) == [], (width, height)


@pytest.mark.timeout(300)
def test_winners_are_named_alike_and_no_award_at_the_foot_is_broken(night: Night):
    screen = night.screen()
    host, judges = Beside(night, "host:2"), [Beside(night, f"judge:{j}") for j in ("j1", "j2", "j3")]
    for _ in MARKS:
        one_more(host, judges)
    until_named(host, "third")
    expect(screen.locator(".win h2")).to_have_count(2)
    for width, height in WALLS:
        screen.set_viewport_size({"width": width, "height": height})
        screen.wait_for_timeout(1000)
        assert len(set(sizes(screen, ".win h2"))) == 1, (width, height)
    until_named(host, "first")
    expect(screen.locator(".scene footer b")).to_have_count(4)
    for width, height in WALLS:
        screen.set_viewport_size({"width": width, "height": height})
        screen.wait_for_timeout(1000)
        assert broken(screen, ".scene footer b") == [], (width, height)
        assert min(sizes(screen, ".scene footer b")) >= 22 * min(width / 1920, height / 1080), (width, height)


@pytest.mark.timeout(200)
def test_who_is_on_stage_keeps_clear_of_the_head_and_of_the_lamps(night: Night):
    screen, host = night.screen(), Beside(night, "host:2")
    host.asks(host.view()["run"]["next"]["command"])
    turn = next(row["turn"] for row in host.view()["programme"]["rows"] if row["entry"] == "long")
    host.asks({"kind": "move-turn", "seen": host.view()["run"]["revision"], "turn": turn, "to": 0})
    for _ in range(2):
        host.asks(host.view()["run"]["next"]["command"])
    expect(screen.locator(".scene .clock")).to_be_visible()
    for width, height in WALLS:
        screen.set_viewport_size({"width": width, "height": height})
        screen.wait_for_timeout(800)
        above, below = screen.evaluate(
            """() => {
              const box = words => document.querySelector(words).getBoundingClientRect();
              return [box(".live").top - box(".top").bottom, box(".lamps").top - box(".goals").bottom];
            }"""
        )
        room = 16 * min(width / 1920, height / 1080)
        assert above >= room, (width, height)
        assert below >= room, (width, height)


def until_named(host: Beside, award: str) -> None:
    """Take the show on until the winners of this award are named."""
    command = {}
    while command.get("kind") != "name-winner" or command["award"] != award:
        command = host.view()["run"]["next"]["command"]
        host.asks(command)


def sizes(screen: Page, words: str) -> list[float]:
    """Of the letters, in pixels."""
    return screen.locator(words).evaluate_all(
        "all => all.map(one => Math.round(parseFloat(getComputedStyle(one).fontSize) * 10) / 10)"
    )


def broken(screen: Page, words: str) -> list[str]:
    """Those that do not stand in one line."""
    return screen.locator(words).evaluate_all(
        """all => all.filter(one => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1;
        }).map(one => one.textContent)"""
    )


def one_more(host: Beside, judges: list[Beside]) -> None:
    """Take the show on until one entry more is on the board."""
    kind = ""
    while kind != "show-standings":
        view = host.view()
        command = view["run"]["next"]["command"]
        kind = command["kind"]
        if kind == "close-marking":
            now = view["stage"]["now"]
            marks = {"work": "40", "new": str(MARKS[now["entry"]])}
            for judge in judges:
                judge.asks({"kind": "submit-sheet", "turn": now["turn"], "marks": marks})
        host.asks(command)


def heights(screen: Page, plinth: str) -> list[int]:
    """Of the plinths, from the first to the last."""
    return screen.locator(plinth).evaluate_all("all => all.map(one => Math.round(one.offsetHeight))")


def leaving(screen: Page) -> list[str]:
    """The names that come nearer to the upper edge of their plinth than half a letter."""
    return screen.locator(".plinth b").evaluate_all(
        """all => all.filter(name => {
          const edge = name.closest(".plinth").getBoundingClientRect();
          const size = parseFloat(getComputedStyle(name).fontSize);
          return name.getBoundingClientRect().top < edge.top + size / 2;
        }).map(name => name.textContent)"""
    )
