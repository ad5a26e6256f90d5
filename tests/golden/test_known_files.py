"""Published results as tally files; their comments say where they are from and what comes out."""

import re
from pathlib import Path

import pytest

from app.tallyfile import TallyFile, loads
from benchmarks.agree import difference
from judging.results import results
from judging.trace import re_add

FILES = sorted(Path(__file__).with_name("known").glob("*.yaml"))


def said(text, name):
    found = re.search(rf"^# {name}: (.+)$", text, re.MULTILINE)
    return found and found[1]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_a_published_result_comes_out_of_its_file(path):
    text = path.read_text(encoding="utf-8")
    assert said(text, "source")
    read = loads(text)
    assert isinstance(read, TallyFile), [str(m) for m in read]
    found = results(read.plan, read.recorded)
    assert ", ".join(f"{p.entry} {p.total}" for p in found.standings) == said(text, "totals")
    assert " ".join(str(p.rank) for p in found.standings) == said(text, "places")
    awards = ", ".join(" ".join((a.award, *a.entries)) for a in found.awards)
    assert awards == (said(text, "awards") or "")
    levels = ", ".join(f"{each.entry} {each.level}" for each in found.levels)
    assert levels == (said(text, "levels") or "")
    assert not found.owed
    assert all(re_add(tally.trace) == tally.total for tally in found.tallies.values())
    assert difference(read.plan, read.recorded, found) is None


def test_there_are_files_to_replay():
    assert len(FILES) > 30
