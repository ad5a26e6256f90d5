"""Wrong frames and requests at a real server: each refused, nothing changed, nothing failed; and the test can tell.

The long form is a command: `python -m benchmarks.fuzz --frames 50000 --requests 5000`.
"""

from dataclasses import fields
from typing import get_args

import pytest

from benchmarks.fuzz import commands, fuzz
from judging.commands import Command
from tests.app.small import small_plan


def test_two_thousand_wrong_frames_and_requests_change_nothing(tmp_path):
    figures = fuzz(1500, 500, 11, tmp_path, plan=small_plan(judges=6))
    assert figures.clean, figures
    assert (figures.frames, figures.requests) == (1500, 500)
    assert sum(figures.refused.values()) == 1500
    sorts = {"malformed", "off-scale", "ref-reused", "not-your-seat", "already-done", "too-large"}
    assert sorts <= figures.refused.keys()


def test_a_server_that_takes_everybodys_word_is_caught(tmp_path):
    figures = fuzz(300, 0, 11, tmp_path, mutant="trusting", plan=small_plan(judges=6))
    assert not figures.clean
    assert figures.recorded == figures.changed > 0


def test_every_command_of_the_wire_is_among_what_is_spoilt():
    kinds = {next(f.default for f in fields(kind) if f.name == "kind") for kind in get_args(Command)}
    assert {command["kind"] for command in commands()} == kinds


@pytest.mark.parametrize("flaw", ["unanswered", "recorded", "changed", "failed"])
def test_figures_with_a_flaw_are_not_clean(flaw):
    from benchmarks.fuzz import Figures

    assert Figures().clean
    assert not Figures(**{flaw: 1}).clean
