"""Pages: the shell with what the build made, kept by its hash, in the reader's language, nothing inline."""

import gzip
import json
import re

import pytest

from tests.app.house import running
from tests.app.small import small_plan

HOSTILE = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>"


@pytest.fixture
def built(tmp_path):
    """A build of the pages, as Vite leaves it."""
    pages = tmp_path / "dist"
    (pages / "assets").mkdir(parents=True)
    manifest = {"_svelte-1.js": {"file": "assets/svelte-1.js"}}
    for screen in (
        "start",
        "host",
        "judge",
        "scrutineer",
        "screen",
        "audience",
        "presenter",
        "setup",
        "print",
        "notice",
    ):
        manifest[f"src/{screen}/main.ts"] = {
            "file": f"assets/{screen}-1.js", "imports": ["_svelte-1.js"], "css": [f"assets/{screen}-1.css"],
        }  # fmt: skip
    (pages / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    (pages / "assets" / "judge-1.js").write_text("export const pad = 1;" * 200, encoding="utf-8")
    (pages / "assets" / "judge-1.js.gz").write_bytes(gzip.compress(("export const pad = 1;" * 200).encode()))
    return pages


@pytest.fixture
async def paged(tmp_path, built):
    async with running(tmp_path / "data", small_plan(), pages=built) as house:
        yield house


async def test_each_screen_has_its_script_its_styles_and_its_preloads(paged):
    for path, screen in (("/", "start"), ("/audience/small", "audience"), ("/screen/small/main", "screen"),
                         ("/presenter/small", "presenter"), ("/pair", "setup"), ("/pin/small", "setup")):  # fmt: skip
        page = await paged.http("GET", path)
        text = page.body.decode()
        assert page.status == 200, path
        assert f'src="/assets/{screen}-1.js"' in text
        assert f'href="/assets/{screen}-1.css"' in text
        assert 'rel="modulepreload" href="/assets/svelte-1.js"' in text


async def test_a_seats_page_needs_its_cookie_else_the_pin_is_asked_for(paged):
    for seat in ("host:1", "judge:j1", "scrutineer:1"):
        role, _, part = seat.partition(":")
        without = await paged.http("GET", f"/{role}/small/{part}")
        assert without.status == 401
        assert "setup-1.js" in without.body.decode()
        page = await paged.http("GET", f"/{role}/small/{part}", None, {"cookie": await paged.cookie(seat)})
        assert page.status == 200
        facts = json.loads(re.search(r'id="page">(.*?)</script>', page.body.decode(), re.DOTALL).group(1))
        assert facts == {"screen": role, "contest": "small", "role": role, "part": part, "lang": "zh-CN"}


async def test_built_files_are_kept_for_ever_and_sent_compressed(paged):
    plain = await paged.http("GET", "/assets/judge-1.js")
    assert "immutable" in plain.headers["cache-control"]
    packed = await paged.http("GET", "/assets/judge-1.js", None, {"accept-encoding": "gzip, br"})
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert (await paged.http("GET", "/assets/manifest.json")).status == 404


async def test_a_page_that_has_not_changed_is_not_sent_again(paged):
    page = await paged.http("GET", "/audience/small")
    again = await paged.http("GET", "/audience/small", None, {"if-none-match": page.headers["etag"]})
    assert (again.status, again.body) == (304, b"")


async def test_the_language_is_asked_for_or_chosen_or_preferred(paged):
    async def lang(path, **headers):
        return re.search(
            r'<html lang="(.*?)"', (await paged.http("GET", path, None, headers)).body.decode()
        ).group(1)

    assert await lang("/") == "zh-CN"
    assert await lang("/?lang=en") == "en"
    assert await lang("/", cookie="leitai-lang=en") == "en"
    assert await lang("/", **{"accept-language": "en-GB,en"}) == "en"
    assert await lang("/", **{"accept-language": "en-GB,zh-CN;q=0.9"}) == "zh-CN"
    assert await lang("/?lang=<script>") == "zh-CN"


async def test_texts_of_organisers_are_text_on_every_page_and_print(tmp_path, built):
    from dataclasses import replace

    plan = small_plan()
    hostile = {"zh-CN": HOSTILE, "en": HOSTILE}
    judge = replace(plan.panels[0].judges[0], name=hostile, title=hostile)
    panel = replace(plan.panels[0], name=hostile, judges=(judge, *plan.panels[0].judges[1:]))
    plan = replace(plan, title=hostile, panels=(panel,))
    async with running(tmp_path / "data", plan, pages=built) as house:
        cookie = {"cookie": await house.cookie("host:1")}
        for path in (
            "/audience/small",
            "/host/small/1",
            "/screen/small/main",
            "/print/small/seats",
            "/pin/small",
            "/contests/small/rules",
        ):
            text = (await house.http("GET", path, None, cookie)).body.decode()
            assert "<script>alert" not in text, path
            assert "<img src=x" not in text, path


async def test_the_printed_sheet_has_a_fresh_link_for_every_judge(paged):
    cookie = {"cookie": await paged.cookie("host:1")}
    sheets = [(await paged.http("GET", "/print/small/seats", None, cookie)) for _ in range(2)]
    assert all(sheet.status == 200 for sheet in sheets)
    assert sheets[0].body.count(b"<svg") == 4
    assert sheets[0].body != sheets[1].body
    assert sheets[0].headers["cache-control"] == "no-store"


async def test_the_printed_sheet_says_when_its_codes_lead_to_this_computer_only(paged):
    cookie = {"cookie": await paged.cookie("host:1")}
    near = (await paged.http("GET", "/print/small/seats?lang=en", None, cookie)).body.decode()
    assert f"These codes lead to 127.0.0.1:{paged.port}, which only this computer reaches" in near
    far = await paged.http("GET", "/print/small/seats?lang=en", None, {**cookie, "host": "hall.example:8000"})
    assert "which only this computer reaches" not in far.body.decode()


async def test_no_page_holds_script_or_style_of_its_own(paged):
    cookie = {"cookie": await paged.cookie("host:1")}
    for path in (
        "/",
        "/host/small/1",
        "/judge/small/j1",
        "/nope",
        "/print/small/seats",
        "/api/docs",
        "/contests/small/rules",
    ):
        text = (await paged.http("GET", path, None, cookie)).body.decode()
        for script in re.findall(r"<script\b[^>]*>", text):
            assert "src=" in script or 'type="application/json"' in script, (path, script)
        assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", text), path
        assert "http://" not in text.replace("http://www.w3.org", "").replace(
            f"http://127.0.0.1:{paged.port}", ""
        ), path
