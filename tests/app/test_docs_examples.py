"""Every example of the documentation computes to what it says, and the published schema is the current one."""

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from app import planfile, tallyfile
from app.planfile.kinds import name_of
from judging import rules
from judging.plan import Plan
from tests.judging.panels import results


def blocks(path):
    return re.findall(
        r"^```yaml\n(.*?)^```", Path(path).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )


def said(text, name):
    line = re.search(rf"^# {name}: (.*)$", text, re.MULTILINE)
    return [tuple(part.rsplit(" ", 1)) for part in line[1].split(", ")] if line else None


@pytest.mark.parametrize("text", blocks("docs/tally-file.md"), ids=lambda t: t.split("\n")[0])
def test_an_example_of_the_tally_file_comes_to_what_it_says(text):
    read = tallyfile.loads(text)
    assert isinstance(read, tallyfile.TallyFile), [str(m) for m in read]
    found = results(read.plan, read.recorded)
    assert [(p.entry, p.total) for p in found.standings] == said(text, "totals")
    if said(text, "awards"):
        assert [(a.award, " ".join(a.entries)) for a in found.awards] == said(text, "awards")


@pytest.mark.parametrize("text", blocks("docs/plan-file.md"), ids=lambda t: t.split("\n")[0])
def test_an_example_of_the_plan_file_is_a_plan(text):
    read = planfile.loads(text)
    assert isinstance(read, Plan), [str(m) for m in read]


def test_every_method_has_an_example():
    text = Path("docs/tally-file.md").read_text(encoding="utf-8")
    for choice in (rules.PanelMethod, rules.BallotMethod, rules.IndicatorMethod, rules.RoundsRule):
        for member in get_args(choice):
            if name_of(member) not in ("as-points", "sum-of-rounds"):
                assert name_of(member) in text, member


def test_the_published_schema_is_the_current_one():
    assert json.loads(Path("docs/plan.schema.json").read_text(encoding="utf-8")) == planfile.schema()
