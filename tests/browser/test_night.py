"""A whole small contest in real windows: host, judges, screen, audience, presenter, scrutineer; both languages."""

import os
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Night
from tests.browser.people import hold, mark, next_step, press, saved, submit

MARKS = {
    "road": {"j1": ("50", "30"), "j2": ("52.5", "31"), "j3": ("48", "29.5")},
    "fire": {"j1": ("58", "38"), "j2": ("57", "36.5"), "j3": ("55", "39")},
    "long": {"j1": ("40", "20"), "j2": ("42", "25.5"), "j3": ("44", "24")},
}
TOTALS = {"fire": "94.50", "road": "80.33", "long": "65.17"}
WORDS = {
    "zh-CN": {"fire": "区应急管理局", "certified": "已核定", "first": "一等奖"},
    "en": {"fire": "Emergency Management Bureau", "certified": "ertified", "first": "First prize"},
}


@pytest.mark.timeout(400)
def test_a_small_contest_runs_from_opening_to_certification(night: Night):
    words = WORDS[night.lang]
    host, screen, phone, stage = night.host(), night.screen(), night.audience(), night.presenter()
    judges = {j: night.judge(j) for j in ("j1", "j2", "j3")}
    for page, name in (
        (host, "host-draft"),
        (screen, "screen-title"),
        (phone, "audience-before"),
        (stage, "presenter"),
    ):
        night.picture(page, name)
    press(host, night)
    for n in range(len(MARKS)):
        one_turn(night, host, screen, judges, n)
        if n == 1:
            night.picture(phone, "audience-board")
            night.picture(stage, "presenter-queue")
    press(host, night)  # all done: final standings
    expect(screen.get_by_text(TOTALS["fire"]).first).to_be_visible()
    expect(phone.get_by_text(TOTALS["fire"]).first).to_be_visible()
    night.picture(screen, "screen-final")
    for n in range(2):
        press(host, night)
        night.picture(screen, f"screen-award-{n}-announced")
        before = night.view()["ceremony"]
        assert before["now"]["winners"] is None
        press(host, night)
        night.picture(screen, f"screen-award-{n}-named")
    expect(screen.get_by_text(words["first"]).first).to_be_visible()
    expect(screen.get_by_text(words["fire"]).first).to_be_visible()
    press(host, night)
    certify(night, words)
    assert night.view()["contest"]["mode"] == "certified"
    rows = night.view()["standings"]["rows"]
    assert [(r["entry"], r["rank"], r["total"]) for r in rows] == [
        ("fire", 1, TOTALS["fire"]), ("road", 2, TOTALS["road"]), ("long", 3, TOTALS["long"]),
    ]  # fmt: skip


def one_turn(night: Night, host: Page, screen: Page, judges: dict[str, Page], n: int) -> None:
    """Call, clock, marking, reveal, standings."""
    press(host, night)
    press(host, night)
    night.picture(screen, f"screen-{n}-stage")
    night.picture(host, f"host-{n}-stage")
    press(host, night)
    entry = night.view()["stage"]["now"]["entry"]
    for judge, page in judges.items():
        work, new = MARKS[entry][judge]
        mark(page, work=work, new=new)
        if n == 1:
            night.picture(page, f"judge-{judge}-marked")
        submit(page)
        saved(page, "recorded")
    night.picture(judges["j1"], f"judge-{n}-recorded")
    night.picture(screen, f"screen-{n}-marking")
    night.picture(host, f"host-{n}-marking")
    assert night.view()["reveal"] is None
    assert [lamp["state"] for lamp in night.view()["progress"]["lamps"]] == ["lit"] * 3
    press(host, night)
    press(host, night)
    expect(screen.get_by_text(TOTALS[entry]).first).to_be_visible()
    if n:
        screen.wait_for_timeout(4000 if "LEITAI_PICTURES" in os.environ else 0)
        night.picture(screen, f"screen-{n}-reveal")
    press(host, night)
    night.picture(screen, f"screen-{n}-standings")


def certify(night: Night, words: dict[str, str]) -> None:
    """The scrutineer looks at the sheets and certifies with a long press."""
    desk = night.scrutineer()
    expect(desk.get_by_text(TOTALS["fire"]).first).to_be_visible()
    night.picture(desk, "scrutineer")
    tab(desk, night, "advice").click()
    desk.locator("main button.main").click()
    expect(desk.locator("main h2").nth(3)).to_be_visible()
    night.picture(desk, "scrutineer-before-release")
    tab(desk, night, "certify").click()
    button = desk.locator("button.press")
    expect(button).to_be_enabled()
    button.focus()
    hold(desk, "Enter")
    expect(desk.get_by_text(re.compile(words["certified"])).first).to_be_visible()


TABS = {
    "advice": {"zh-CN": "放榜前", "en": "Before release"},
    "certify": {"zh-CN": "核定", "en": "Certify"},
}


def tab(desk: Page, night: Night, name: str) -> Locator:
    """A tab of the desk by the name people see."""
    return desk.locator("nav").get_by_role("button", name=TABS[name][night.lang])


def test_undo_takes_the_show_one_step_back_on_every_device(night: Night):
    host = night.host()
    judge = night.judge("j1")
    press(host, night)
    press(host, night)
    expect(judge.locator("body")).to_contain_text("/")
    assert night.view()["stage"]["state"] == "called"
    label = next_step(host).inner_text()
    host.keyboard.press("u")
    host.wait_for_function("b => document.querySelector('[data-next]')?.innerText !== b", arg=label)
    assert night.view()["stage"]["now"] is None
