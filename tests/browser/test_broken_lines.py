"""What happens when the line is cut, the server is killed, or a tab is opened twice: nothing recorded is lost."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Night
from tests.browser.people import mark, press, saved, submit


@pytest.fixture
def lang() -> str:
    return "zh-CN"


def to_marking(night: Night) -> Page:
    host = night.host()
    for _ in range(4):
        press(host, night)
    return host


def lamp(night: Night, judge: str) -> str:
    lamps = night.view()["progress"]["lamps"]
    return next(x["state"] for x in lamps if x["judge"] == judge)


def test_a_judge_cut_off_while_marking_keeps_everything_and_it_is_recorded_when_the_line_is_back(
    night: Night,
):
    line = night.line()
    judge = night.judge("j1", line=line)
    to_marking(night)
    mark(judge, work="50")
    line.cut()
    mark(judge, new="30.5")
    submit(judge)
    saved(judge, "stored")
    assert lamp(night, "j1") == "dark"
    line.mend()
    saved(judge, "recorded")
    assert lamp(night, "j1") == "lit"


def test_marks_made_offline_survive_a_reload_of_the_pad(night: Night):
    line = night.line()
    judge = night.judge("j1", line=line)
    to_marking(night)
    mark(judge, work="50", new="30.5")
    line.cut()
    submit(judge)
    saved(judge, "stored")
    asked: list[str] = []
    judge.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    line.mend()
    judge.reload()
    saved(judge, "recorded")
    assert lamp(night, "j1") == "lit"


def test_a_server_killed_during_marking_goes_on_where_it_was_and_every_device_with_it(night: Night):
    first, second = night.judge("j1"), night.judge("j2")
    host = to_marking(night)
    screen = night.screen()
    mark(first, work="50", new="30")
    submit(first)
    saved(first, "recorded")
    mark(second, work="51")
    night.server.kill()
    mark(second, new="31")
    submit(second)
    night.server.start()
    saved(second, "recorded")
    saved(first, "recorded")
    assert [lamp(night, j) for j in ("j1", "j2", "j3")] == ["lit", "lit", "dark"]
    expect(host.locator("[data-next]")).to_be_enabled()
    expect(screen.get_by_text("区交通运输局").first).to_be_visible()


def test_of_two_tabs_of_one_judge_the_newest_holds_the_seat_and_the_older_says_so(night: Night):
    older = night.judge("j1")
    to_marking(night)
    newer = older.context.new_page()
    newer.goto(older.url)
    expect(newer.locator("[data-criterion=work]")).to_be_visible()
    expect(older.get_by_text("这个席位已在另一个窗口打开")).to_be_visible()


def test_a_used_pairing_link_and_a_foreign_seat_are_refused_in_words(night: Night):
    link = night.server.link("judge:j1")
    first = night.window(link, {"width": 390, "height": 844})
    expect(first).to_have_url(night.url("/judge/small-night/j1"))
    second = night.window(link, {"width": 390, "height": 844})
    expect(second.get_by_text("这个链接已经失效").first).to_be_visible()
    stranger = night.window("/judge/small-night/j2", {"width": 390, "height": 844})
    expect(stranger.locator("[data-criterion]")).to_have_count(0)
