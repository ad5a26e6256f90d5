"""Every screen at phone, tablet, laptop and LED-wall sizes, long names included: nothing cut, nothing to scroll, and an
accessibility check that finds nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import CONTEST, PLAN, ROOT, Night, Server
from tests.browser.people import BREATH_MS, mark, press

WALLS = [(1920, 1080), (1024, 768), (3440, 1440), (3840, 1080), (3840, 2160)]
SETTLES = 20
"""Looks at a page, half a second apart, before what is amiss counts as amiss."""
PADS = [(320, 800), (390, 844), (768, 1024), (1024, 768), (844, 390), (667, 375), (568, 320)]


def settled(page: Page, check: Callable[[Page], None]) -> None:
    """The check holds in the end: on a busy machine a page takes its time to lay itself out for a new window."""
    for patience in range(SETTLES, -1, -1):
        try:
            check(page)
        except AssertionError:
            if not patience:
                raise
            page.wait_for_timeout(500)
        else:
            return


def axe_finds_nothing(page: Page) -> None:
    """No violation of WCAG A and AA or of good practice."""
    found = Axe().run(page, options={"resultTypes": ["violations"]})
    assert found.violations_count == 0, found.generate_report()


def nothing_to_scroll(page: Page) -> None:
    overflow = page.evaluate(
        "() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]"
    )
    assert overflow[0] <= 0, overflow
    assert overflow[1] <= 0, overflow


def no_sideways_scroll(page: Page) -> None:
    assert page.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0


def nothing_cut(page: Page) -> None:
    """No visible text runs out of the window or out of a box that hides what does not fit."""
    cut = page.evaluate(
        """() => {
          const out = [];
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            if (!node.textContent.trim()) continue;
            const box = node.parentElement;
            const style = getComputedStyle(box);
            if (style.visibility === "hidden" || style.opacity === "0" || !box.checkVisibility?.()) continue;
            if (box.closest("[aria-hidden=true], .visually-hidden, .sr")) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const r of range.getClientRects()) {
              if (r.width < 2 || r.height < 2) continue;
              if (r.left < -1 || r.right > innerWidth + 1 || r.top < -1 || r.bottom > innerHeight + 1)
                out.push(node.textContent.trim().slice(0, 40));
            }
          }
          return [...new Set(out)];
        }"""
    )
    assert cut == []


@pytest.mark.timeout(400)
def test_every_scene_fills_every_wall_without_cutting_a_word(night: Night):
    screen, host = night.screen(), night.host()
    press(host, night)
    for scene in ("title", "order", "standings"):
        point(host, scene)
        fills_every_wall(screen, scene)
    point(host, "auto")
    press(host, night)
    press(host, night)
    fills_every_wall(screen, "stage")


def fills_every_wall(screen: Page, scene: str) -> None:
    """At 16:9, 4:3, 21:9 and 32:9 and in 4K."""
    expect(screen.locator(f"[data-scene={scene}]").first).to_be_visible()
    for width, height in WALLS:
        screen.set_viewport_size({"width": width, "height": height})
        screen.wait_for_timeout(800)
        settled(screen, nothing_to_scroll)
        settled(screen, nothing_cut)


def point(host: Page, scene: str) -> None:
    """Point all screens at a scene, by the same command the console sends."""
    answer = host.evaluate(
        """async ([contest, scene]) => (await fetch(`/api/contests/${contest}/seats/host/1/asks`, {
          method: "POST", headers: {"content-type": "application/json"},
          body: JSON.stringify({
            type: "ask", id: `scene-${scene}-${Date.now()}`,
            command: {kind: "show-scene", scene, screen: null, text: ""},
          }),
        })).json()""",
        [CONTEST, scene],
    )
    assert answer["type"] == "recorded", answer


def test_the_ticker_fills_its_band_however_little_there_is_to_tell(night: Night):
    ticker = night.window(f"/screen/{CONTEST}/main?overlay=ticker", {"width": 3840, "height": 1080})
    expect(ticker.locator(".ticker ul")).to_have_count(2)
    band, *copies = ticker.locator(".ticker .window, .ticker ul").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().width)"
    )
    assert min(copies) >= band


@pytest.mark.timeout(300)
def test_the_pad_needs_no_sideways_scrolling_and_its_targets_are_large(night: Night):
    judge, host = night.judge("j1"), night.host()
    for _ in range(4):
        press(host, night)
    mark(judge, work="50", new="30.5")
    row = judge.locator("[data-criterion=new]").bounding_box()
    mark(judge, work="99")
    grown = judge.locator("[data-criterion=new]").bounding_box()
    assert row is not None
    assert grown is not None
    assert grown["height"] <= row["height"], "one row with a reason must not stretch the others"
    mark(judge, work="50")
    for width, height in PADS:
        judge.set_viewport_size({"width": width, "height": height})
        judge.wait_for_timeout(300)
        settled(judge, no_sideways_scroll)
        for button in judge.locator("button:visible").all():
            box = button.bounding_box()
            assert box is not None
            assert min(box["height"], box["width"]) >= 47.5, (width, button.inner_text())
    axe_finds_nothing(judge)


@pytest.fixture
def held_night(browser: Browser, tmp_path: Path, lang: str) -> Iterator[Night]:
    """An evening whose entries are marked together."""
    plan = tmp_path / "held.yaml"
    plan.write_text(PLAN.read_text(encoding="utf-8") + "\nmarking: { together_first: 3 }\n", encoding="utf-8")
    data = tmp_path / "held"
    data.mkdir()
    server = Server(data, plan)
    evening = Night(browser, server, lang)
    yield evening
    evening.close()
    server.stop()
    assert evening.errors == []


@pytest.mark.timeout(300)
def test_sheets_marked_together_fit_the_smallest_pad_and_a_long_name_is_whole_on_its_side(held_night: Night):
    judge, host = held_night.judge("j1"), held_night.host()
    for _ in range(9):
        press(host, held_night)
    expect(judge.locator(".strip button")).to_have_count(3)
    for width, height in PADS:
        judge.set_viewport_size({"width": width, "height": height})
        judge.wait_for_timeout(300)
        settled(judge, no_sideways_scroll)
        hidden = judge.locator(".entry").evaluate("e => e.scrollHeight - e.clientHeight")
        assert hidden <= 0 or height < 360, (width, height)


@pytest.mark.timeout(300)
def test_text_at_twice_its_size_is_whole_on_the_pad_upright_and_on_its_side(
    night: Night, large_text: Browser, server: Server, lang: str
):
    host = night.host()
    for _ in range(4):
        press(host, night)
    reader = Night(large_text, server, lang)
    judge = reader.judge("j1")
    mark(judge, work="50", new="30.5")
    for width, height in PADS:
        judge.set_viewport_size({"width": width, "height": height})
        judge.wait_for_timeout(300)
        settled(judge, no_sideways_scroll)
        name, room = judge.locator("h1").bounding_box(), judge.locator(".entry").bounding_box()
        assert name is not None
        assert room is not None
        assert name["y"] + name["height"] <= room["y"] + room["height"] + 4, (width, height)
        for button in judge.locator(".pad button:visible").all():
            assert button.evaluate("e => e.scrollWidth - e.clientWidth") <= 1, button.inner_text()
        send = judge.locator("button.submit").bounding_box()
        assert send is not None
        assert send["height"] <= height / 2, (width, height)
    reader.close()
    assert reader.errors == []


@pytest.mark.timeout(300)
def test_every_page_passes_the_accessibility_check(night: Night):
    host, screen, phone, presenter = night.host(), night.screen(), night.audience(), night.presenter()
    judge, scrutineer = night.judge("j1"), night.scrutineer()
    start = night.window("/", {"width": 1280, "height": 800})
    for page in (host, screen, phone, presenter, judge, scrutineer, start):
        page.wait_for_timeout(600)
        axe_finds_nothing(page)
    for _ in range(4):
        press(host, night)
    for page in (host, screen, phone, presenter, judge, scrutineer):
        page.wait_for_timeout(600)
        axe_finds_nothing(page)


WHOLE = """() => [...document.querySelectorAll(".cue > :first-child, .panel h2 small, .then .line, .who")]
  .filter(e => e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 1).map(e => e.innerText)"""
CONSOLES = [(1440, 900), (1280, 720), (1920, 1080), (1024, 768)]


ARENA = "xiongying-potou-2023"


@pytest.fixture
def arena(browser: Browser, tmp_path: Path, lang: str) -> Iterator[Night]:
    """An evening of sixteen units and nine judges, as it ships."""
    (data := tmp_path / "data").mkdir()
    server = Server(data, ROOT / f"programmes/{ARENA}.yaml", ARENA)
    evening = Night(browser, server, lang)
    yield evening
    evening.close()
    server.stop()
    assert evening.errors == []


@pytest.mark.timeout(200)
def test_the_console_tells_every_step_whole(arena: Night):
    host = arena.host()
    for _ in range(2):
        press(host, arena)
        for width, height in CONSOLES:
            host.set_viewport_size({"width": width, "height": height})
            host.wait_for_timeout(300)
            assert host.evaluate(WHOLE) == [], (width, height)


@pytest.mark.timeout(120)
def test_three_rows_of_judges_codes_stand_on_a_sheet_of_paper(arena: Night):
    host = arena.host()
    expect(host).to_have_url(arena.url(f"/host/{ARENA}/1"))
    host.goto(arena.url(f"/print/{ARENA}/seats"))
    host.emulate_media(media="print")
    host.set_viewport_size({"width": round(186 / 25.4 * 96), "height": 1000})
    heights = host.locator(".seat").evaluate_all("seats => seats.map(e => e.getBoundingClientRect().height)")
    assert 3 * max(heights) + 2 < (297 - 24) / 25.4 * 96


TOO_LATE = """contest => {
  const seat = `/api/contests/${contest}/seats/host/1/`;
  const asked = (way, path, body) => {
    const request = new XMLHttpRequest();
    request.open(way, seat + path, false);
    request.setRequestHeader("content-type", "application/json");
    request.send(body && JSON.stringify(body));
    return JSON.parse(request.responseText);
  };
  const seen = asked("GET", "view").slices.run.revision;
  asked("POST", "asks", {type: "ask", id: `quicker-${seen}-step`, command: {kind: "freeze-standings", seen}});
  const key = {key: " ", bubbles: true};
  for (const way of ["keydown", "keyup"]) document.body.dispatchEvent(new KeyboardEvent(way, key));
}"""
"""Another step is taken, and before this page can hear of it the one key is pressed."""


@pytest.mark.timeout(200)
def test_why_a_step_was_refused_is_told_whole_with_the_way_to_close_it(night: Night):
    host = night.host()
    press(host, night)
    host.wait_for_timeout(BREATH_MS)
    host.evaluate(TOO_LATE, CONTEST)
    close = host.locator(".then .line button")
    expect(close).to_be_visible()
    for width, height in ((1440, 900), (1280, 720), (1024, 768)):
        host.set_viewport_size({"width": width, "height": height})
        host.wait_for_timeout(300)
        line, button = host.locator(".then .line").bounding_box(), close.bounding_box()
        assert line is not None
        assert button is not None
        assert button["y"] + button["height"] <= line["y"] + line["height"] + 1, (width, height)
    close.click()
    expect(close).to_have_count(0)


@pytest.mark.timeout(200)
def test_a_small_phone_breaks_no_word_of_the_unit_on_stage(night: Night):
    phone, host = night.audience(), night.host()
    phone.set_viewport_size({"width": 300, "height": 640})
    for _ in range(3):
        press(host, night)
    expect(phone.locator(".what.live")).to_be_visible()
    broken = phone.locator("h1").evaluate(
        """h1 => {
          const text = h1.firstChild, range = document.createRange(), out = [];
          for (const word of text.data.matchAll(/[A-Za-z]+/g)) {
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map(r => r.top)).size > 1) out.push(word[0]);
          }
          return out;
        }"""
    )
    assert broken == []
    no_sideways_scroll(phone)


def test_the_language_switches_on_the_spot(night: Night):
    other = "en" if night.lang == "zh-CN" else "zh-CN"
    phone = night.audience()
    expect(phone.locator("html")).to_have_attribute("lang", night.lang)
    phone.get_by_role("button", name="English" if other == "en" else "中文").first.click()
    expect(phone.locator("html")).to_have_attribute("lang", other)
