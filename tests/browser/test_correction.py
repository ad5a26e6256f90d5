"""A correction in real windows: tried on the desk, applied by the host, announced on the wall and the phones."""

from playwright.sync_api import expect

from tests.browser.beside import Beside
from tests.browser.conftest import Night
from tests.browser.people import hold, next_step, press

MARKS = {"road": ("50", "30"), "fire": ("58", "38")}
WORDS = {
    "zh-CN": {
        "tab": "更正",
        "before": "第 1 名，96.00 分",
        "after": "第 2 名，76.00 分",
        "notice": "更正公告",
    },
    "en": {
        "tab": "Corrections",
        "before": "place 1 with 96.00",
        "after": "place 2 with 76.00",
        "notice": "Correction",
    },
}


def two_turns(night: Night) -> None:
    """Two entries marked and revealed, the board on the wall."""
    host = Beside(night, "host:2")
    judges = [Beside(night, f"judge:{j}") for j in ("j1", "j2", "j3")]
    revealed = 0
    while revealed < len(MARKS):
        view = host.view()
        command = view["run"]["next"]["command"]
        if command["kind"] == "close-marking":
            now = view["stage"]["now"]
            marks = dict(zip(("work", "new"), MARKS[now["entry"]], strict=True))
            for judge in judges:
                judge.asks({"kind": "submit-sheet", "turn": now["turn"], "marks": marks})
        revealed += command["kind"] == "show-standings"
        host.asks(command)


def totals(night: Night) -> dict[str, str]:
    return {row["entry"]: row["total"] for row in night.view()["standings"]["rows"]}


def test_a_penalty_is_tried_proposed_applied_and_announced(night: Night):
    words = WORDS[night.lang]
    two_turns(night)
    host, screen, phone, desk = night.host(), night.screen(), night.audience(), night.scrutineer()
    told = {"road": "80.00", "fire": "96.00"}
    expect(screen.get_by_text("96.00").first).to_be_visible()

    desk.locator("nav").get_by_role("button", name=words["tab"]).click()
    sandbox = desk.locator(".try form").first
    sandbox.locator("select").first.select_option("add-adjustment")
    sandbox.locator("select").nth(1).select_option("final/fire")
    sandbox.locator("input.n").fill("-20")
    sandbox.locator("button.main").click()
    expect(desk.locator(".found").get_by_text(words["before"])).to_be_visible()
    expect(desk.locator(".found").get_by_text(words["after"])).to_be_visible()
    assert totals(night) == told
    night.picture(desk, "scrutineer-trying")
    desk.locator(".try textarea").fill("超时未记" if night.lang == "zh-CN" else "the clock was not stopped")
    desk.locator(".try form").nth(1).locator("button.main").click()

    host.locator("[data-corrected] button").click()
    expect(host.locator(".drawer").get_by_text(words["after"])).to_be_visible()
    night.picture(host, "host-correction-proposed")
    host.locator(".drawer button.strong").focus()
    hold(host, "Enter")
    expect(host.locator(".drawer .ready")).to_be_visible()
    assert totals(night) == told
    expect(screen.get_by_text("96.00").first).to_be_visible()
    night.picture(host, "host-correction-applied")
    host.keyboard.press("Escape")

    press(host, night)
    expect(screen.locator("[data-scene=correction]")).to_be_visible()
    expect(screen.get_by_role("heading", name=words["notice"])).to_be_visible()
    expect(screen.get_by_text(words["after"])).to_be_visible()
    expect(phone.get_by_role("heading", name=words["notice"])).to_be_visible()
    assert totals(night) == {"road": "80.00", "fire": "76.00"}
    night.picture(screen, "screen-correction")
    night.picture(phone, "audience-correction")
    expect(next_step(host)).to_be_enabled()
    press(host, night)
    expect(screen.locator("[data-scene=correction]")).to_have_count(0)
    expect(screen.get_by_text("76.00").first).to_be_visible()
