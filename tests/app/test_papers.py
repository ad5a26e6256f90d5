"""Printed pages of a contest in play: the public result, traces, blank sheets, certificates, and who may see which."""

import re
import subprocess
import sys
from dataclasses import replace
from html import unescape

import pytest

from app.sentences import minute
from judging.panel import due
from judging.plan import Marking
from judging.trace import re_add
from tests.app.house import running
from tests.app.small import small_plan

LANGS = ("zh-CN", "en")
SECRET = ("47.5", "38.5")
"""Marks of the first judge that appear nowhere else."""


def plain(page):
    return unescape(re.sub(r"<[^>]*>", " ", page.body.decode()))


async def play(house, until=""):
    """The evening up to the first step of this kind, or to its certification."""
    for _ in range(300):
        state = await house.state()
        for at in [t for t, s in state.show.states.items() if s == "marking"]:
            for n, judge in enumerate(due(state, at)):
                if not state.sheets.get(at, {}).get(judge) or state.sheets[at][judge].recorded is None:
                    marks = {
                        "c1": SECRET[0] if n == 0 else str(40 + n),
                        "c2": SECRET[1] if n == 0 else str(30 + n),
                    }
                    await house.ask(
                        f"judge:{judge}", {"kind": "submit-sheet", "turn": at, "marks": marks, "comment": ""}
                    )
        view = (await seen(house, "host:1"))["run"]
        if view["next"] is None:
            revision = (await seen(house, "scrutineer:1"))["scrutiny"]["revision"]
            done = await house.ask("scrutineer:1", {"kind": "certify", "seen": revision})
            assert done.json["type"] == "recorded", done.json
            return
        command = view["next"]["command"]
        if until and command["kind"] == until:
            return
        done = await house.ask("host:1", command)
        assert done.json["type"] == "recorded", (command, done.json)
    raise AssertionError("the evening does not end")


async def seen(house, seat):
    role, _, part = seat.partition(":")
    page = await house.http("GET", house._view(role, part), None, {"cookie": await house.cookie(seat)})
    return page.json["slices"]


async def test_the_public_result_grows_with_what_is_revealed_and_never_shows_a_mark(tmp_path):
    async with running(tmp_path, small_plan()) as house:
        empty = plain(await house.http("GET", "/contests/small/results?lang=en"))
        assert "Nothing has been revealed yet" in empty
        assert "leitai_verify" not in empty
        await play(house, until="reveal")
        closed = plain(await house.http("GET", "/contests/small/results?lang=en"))
        assert "Nothing has been revealed yet" in closed
        await play(house)
        state = await house.state()
        for lang in LANGS:
            page = plain(await house.http("GET", f"/contests/small/results?lang={lang}"))
            for place in state.outcome.standings:
                unit = state.plan.unit[state.plan.entry[place.entry].unit].name[lang]
                assert re.search(rf"{place.rank}\s+{unit}\s+{re.escape(place.total)}", page), (unit, page)
            for award in state.plan.awards:
                assert award.name[lang] in page
            assert not any(mark in page for mark in SECRET)
            hub = await house.hall.hub("small")
            head = f"--head {hub.live.place.seq}:{hub.live.place.head.hex()[:12]}"
            assert head in page
            assert f"--key {house.hall.journal.signer.public}" in page
            assert (
                "/api/contests/small/results"
                in (await house.http("GET", "/contests/small/results")).body.decode()
            )


async def test_a_corrected_result_says_its_revision_and_what_was_corrected_once_the_hall_was_told(tmp_path):
    async with running(tmp_path, small_plan()) as house:
        await play(house)
        entry = (await house.state()).outcome.standings[0].entry
        turn = f"{(await house.state()).plan.rounds[0].id}/{entry}"
        amendment = {"kind": "change-outcome", "turn": turn, "outcome": "disqualified"}
        proposed = {
            "kind": "propose-correction",
            "amendments": [amendment],
            "reason": "a stand-in spoke",
            "brought": None,
        }
        for seat, command in (
            ("scrutineer:1", proposed),
            ("host:1", {"kind": "confirm-correction", "correction": "c1"}),
        ):
            assert (await house.ask(seat, command)).json["type"] == "recorded"
        waiting = plain(await house.http("GET", "/contests/small/results?lang=en"))
        assert "stand-in" not in waiting
        assert "revision" not in waiting
        seen_now = (await seen(house, "host:1"))["run"]["revision"]
        await house.ask("host:1", {"kind": "announce-corrections", "seen": seen_now})
        for lang, revision, why in (
            (
                "en",
                "Certified result, corrected, revision 1",
                "Why: a stand-in spoke. Proposed by scrutineer 1, applied by host 1.",
            ),
            (
                "zh-CN",
                "核定结果更正后第 1 版",
                "更正原因：a stand-in spoke。 由监督 1 提出，主持 1 复核确认。",
            ),
        ):
            page = " ".join(plain(await house.http("GET", f"/contests/small/results?lang={lang}")).split())
            assert revision in page
            assert why in page
        hub = await house.hall.hub("small")
        assert f"line {hub.live.place.seq}" in plain(
            await house.http("GET", "/contests/small/results?lang=en")
        )


async def test_what_people_decided_about_a_tie_is_on_the_result_once_the_award_is_named(tmp_path):
    first, second = small_plan().awards
    asking = replace(small_plan(), awards=(replace(first, rule=replace(first.rule, ties="ask")), second))
    async with running(tmp_path, asking) as house:
        await play(house, "close-rounds")
        assert (
            await house.ask(
                "host:1", {"kind": "close-rounds", "seen": (await seen(house, "host:1"))["run"]["revision"]}
            )
        ).json["type"] == "recorded"
        scrutineer = {"cookie": await house.cookie("scrutineer:1")}
        asked = plain(await house.http("GET", "/print/small/traces?lang=en", None, scrutineer))
        assert "More are tied than can win “First prize” (1 left)" in asked
        assert asked.count("by standing: nobody") == 1  # the second prize's
        decision = {
            "kind": "decide-tie",
            "question": "award:first",
            "choice": "order",
            "order": ["e3", "e1", "e2"],
            "reason": "hands, 3 to 1",
        }
        assert (await house.ask("scrutineer:1", decision)).json["type"] == "recorded"
        (step,) = [
            x
            for x in (await seen(house, "scrutineer:1"))["outcome"]["steps"]["first"]
            if x["code"] == "prize-people"
        ]
        assert (step["args"]["entries"], step["args"]["by"]) == ("e3", "scrutineer:1")
        when = minute(int(step["args"]["at"]))
        told = f"decided by people (scrutineer 1, {when}): it goes to Bureau 3; hands, 3 to 1."
        await play(house, "name-winner")  # the second prize is shown, the first is not
        assert "hands" not in plain(await house.http("GET", "/contests/small/results?lang=en"))
        assert b"hands" not in (await house.http("GET", "/api/contests/small/view")).body
        await play(house)
        given = (await house.http("GET", "/api/contests/small/view")).json["slices"]["ceremony"]["given"]
        assert [a["decided"] for a in given] == [None, "hands, 3 to 1"]
        for path in ("/contests/small/results?lang=en", "/print/small/traces?lang=en"):
            cookie = {"cookie": await house.cookie("scrutineer:1")}
            assert told in plain(await house.http("GET", path, None, cookie)), path


async def test_what_the_result_page_says_verifies_the_bundle(tmp_path):
    async with running(tmp_path / "data", small_plan()) as house:
        await play(house)
        page = plain(await house.http("GET", "/contests/small/results?lang=en"))
        scrutineer = {"cookie": await house.cookie("scrutineer:1")}
        theirs = (await house.http("GET", "/contests/small/results?lang=en", None, scrutineer)).body.decode()
        assert 'href="/api/contests/small/bundle"' in theirs
        (tmp_path / "small.zip").write_bytes(
            (await house.http("GET", "/api/contests/small/bundle", None, scrutineer)).body
        )
        program = await house.http("GET", "/leitai_verify.py")
        (tmp_path / "leitai_verify.py").write_bytes(program.body)
        command = re.search(r"python (leitai_verify\.py small\.zip .*--head \S+)", page)[1].split()
        done = subprocess.run(
            [sys.executable, *command], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        wrong = [*command[:-1], "1:000000000000"]
        assert (
            subprocess.run(
                [sys.executable, *wrong], cwd=tmp_path, capture_output=True, check=False
            ).returncode
            == 1
        )


async def test_traces_are_for_scrutineers_and_add_up_to_every_total(tmp_path):
    async with running(tmp_path, small_plan()) as house:
        await play(house)
        assert (await house.http("GET", "/print/small/traces")).status == 401
        host = {"cookie": await house.cookie("host:1")}
        assert (await house.http("GET", "/print/small/traces", None, host)).status == 401
        state = await house.state()
        for lang in LANGS:
            cookie = {"cookie": await house.cookie("scrutineer:1")}
            page = await house.http("GET", f"/print/small/traces?lang={lang}", None, cookie)
            assert page.status == 200
            assert page.headers["cache-control"] == "no-store"
            text = plain(page)
            assert all(mark in text for mark in SECRET)
            assert "÷" in text
            blocks = page.body.decode().split('<section class="turn">')[1:]
            for place, block in zip(state.outcome.standings, blocks, strict=False):
                tally = state.outcome.tallies[place.entry]
                assert re_add(tally.trace) == tally.total
                assert block.count("<tr>") == 1 + 4
                assert block.count("<s>") == 2
                assert place.total in block


async def test_blank_sheets_are_the_hosts_one_for_each_judge_and_entry_due(tmp_path):
    plan = small_plan()
    judges = (replace(plan.panels[0].judges[0], unit="u1"), *plan.panels[0].judges[1:])
    plan = replace(
        plan, panels=(replace(plan.panels[0], judges=judges),), marking=Marking(own_unit="recuse"),
    )  # fmt: skip
    async with running(tmp_path, plan) as house:
        assert (await house.http("GET", "/print/small/blanks")).status == 401
        cookie = {"cookie": await house.cookie("host:1")}
        page = await house.http("GET", "/print/small/blanks?lang=en", None, cookie)
        text = page.body.decode()
        assert text.count('class="blank"') == 4 * 3 - 1
        # two on a page: nothing but sheets is counted
        assert re.search(r'<div class="sheet blanks">\s*<section class="blank">', text)
        first = text.split('class="blank"')[1]
        assert "Bureau 1" not in first  # the first judge's own unit
        assert "0 – 60" in first
        assert "/api/contests/small/qr.svg" in first


async def test_certificates_wait_for_the_certification_and_name_every_winner(tmp_path):
    async with running(tmp_path, small_plan()) as house:
        cookie = {"cookie": await house.cookie("host:1")}
        assert (await house.http("GET", "/print/small/certificates", None, cookie)).status == 409
        await play(house)
        assert (await house.http("GET", "/print/small/certificates")).status == 401
        state = await house.state()
        won = [(a.award, e) for a in state.outcome.awards for e in a.entries]
        assert won
        for lang in LANGS:
            page = await house.http("GET", f"/print/small/certificates?lang={lang}", None, cookie)
            assert page.body.decode().count('class="sheet certificate"') == len(won)
            for award, entry in won:
                text = plain(page)
                assert next(a.name[lang] for a in state.plan.awards if a.id == award) in text
                assert state.plan.unit[state.plan.entry[entry].unit].name[lang] in text


@pytest.mark.parametrize("path", ["/contests/small/results", "/print/small/traces", "/print/small/blanks"])
async def test_texts_of_organisers_are_text_on_papers(tmp_path, path):
    hostile = dict.fromkeys(LANGS, "</script><script>alert(1)</script><img src=x onerror=alert(1)>")
    plan = small_plan()
    units = tuple(replace(u, name=hostile) for u in plan.units)
    entries = tuple(replace(e, topic=hostile) for e in plan.entries)
    async with running(tmp_path, replace(plan, title=hostile, units=units, entries=entries)) as house:
        await play(house, until="name-winner")
        cookie = {"cookie": f"{await house.cookie('host:1')}; {await house.cookie('scrutineer:1')}"}
        text = (await house.http("GET", path, None, cookie)).body.decode()
        assert "&lt;img" in text
        assert "<img src=x" not in text
        assert "<script>alert" not in text


async def test_every_paper_has_a_heading_an_icon_and_names_for_its_tables(tmp_path):
    """Else a browser asks for /favicon.ico and complains, and a screen reader cannot tell the tables apart."""
    async with running(tmp_path, small_plan()) as house:
        await play(house)
        host, desk = {"cookie": await house.cookie("host:1")}, {"cookie": await house.cookie("scrutineer:1")}
        for path, cookie in (
            ("/contests/small/results", {}), ("/contests/small/rules", {}), ("/print/small/seats", host),
            ("/print/small/certificates", host), ("/print/small/blanks", host), ("/print/small/traces", desk),
            ("/api/docs", {}), ("/nope", {}),
        ):  # fmt: skip
            text = (await house.http("GET", path, None, cookie)).body.decode()
            assert "<h1" in text, path
            assert text.count('rel="icon"') == 1, path
            regions = re.findall(r'role="region"[^>]*aria-label="([^"]*)"', text)
            assert len(set(regions)) == len(regions), path
