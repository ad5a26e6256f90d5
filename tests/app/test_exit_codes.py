"""The command line ends with a documented code and one sentence, whatever becomes of its files and of its output."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import main
from tests.app.wrong_files import PLAN

OWED = """\
contest: Prize tie
entries: [a, b, c]
panels: [{ id: jury, judges: 1, criteria: [{ id: mark, max: 10 }] }]
tally: { method: mean, rounding: 2, ties: [shared] }
awards: [{ id: first, name: First prize, standing: 1 }]
marks: { a: 9, b: 9, c: 8 }
"""
ENV = {"LEITAI_LANG": "en", "PATH": "", "PYTHONPATH": str(Path.cwd())}


@pytest.fixture
def folder(tmp_path):
    for name, text in {
        "plan.yaml": PLAN,
        "owed.yaml": OWED,
        "bad.yaml": "contest: [",
        "empty.yaml": "",
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "settled.yaml").write_text(OWED.replace("b: 9", "b: 7"), encoding="utf-8")
    (tmp_path / "fake.xlsx").write_text("x", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    return tmp_path


def run(folder, *arguments, **more):
    command = [sys.executable, "-P", "-m", "app.cli", *arguments]
    return subprocess.run(
        command, cwd=folder, env=ENV, stderr=subprocess.PIPE, text=True, check=False,
        **{"stdout": subprocess.PIPE, **more},
    )  # fmt: skip


@pytest.fixture
def ends(folder, monkeypatch, capfd):
    """Runs a command in the folder: its code, and what it said on stderr."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LEITAI_LANG", "en")

    def end(*arguments):
        code = main(arguments)
        return code, capfd.readouterr().err

    return end


@pytest.mark.parametrize("command", ["check", "tally", "template", "rehearse"])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("none.yaml", "cannot be read: check its name"),
        ("folder", "cannot be read: check its name"),
        ("bad.yaml", "line 1 (-): The bracket opened here is not closed"),
        ("empty.yaml", "line 1 (-): The file is empty"),
        ("fake.xlsx", "fake.xlsx has 1 mistake"),
    ],
)
def test_a_file_that_is_wrong_or_not_there_ends_with_one(ends, command, name, words):
    code, said = ends(command, name)
    assert (code, words in said) == (1, True), said


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["tally", "settled.yaml"], 0),
        (["tally", "settled.yaml", "--json"], 0),
        (["tally", "owed.yaml"], 2),
        (["tally", "owed.yaml", "--json"], 2),
        (["check", "plan.yaml", "--sheet"], 0),
        (["check", "plan.yaml", "--html", "sheet.html"], 0),
        (["check", "plan.yaml", "--html", "none/sheet.html"], 4),
        (["check", "plan.yaml", "--html", "owed.yaml"], 4),
        (["template", "plan.yaml", "--to", "marks.yaml"], 0),
        (["template", "plan.yaml", "--to", "folder"], 0),
        (["template", "plan.yaml", "--to", "none/marks.yaml"], 4),
        (["template", "plan.yaml", "--to", "plan.yaml"], 4),
        (["template", "plan.yaml", "--to", "marks.pdf"], 64),
        (["verify", "none.zip"], 2),
        (["verify", "folder"], 2),
        (["tally"], 64),
        (["tally", "a", "b"], 64),
    ],
)
def test_every_end_has_its_code(ends, arguments, code):
    found, said = ends(*arguments)
    assert found == code, said
    assert bool(said) == (code not in (0, 2) or arguments[0] == "verify")


def test_a_template_is_never_written_over_what_people_typed(ends, folder):
    typed = folder / "marks.yaml"
    typed.write_text("mine", encoding="utf-8")
    done = run(folder, "template", "plan.yaml", "--to", "marks.yaml")
    assert (
        done.stderr
        == "marks.yaml is there already, and may hold marks: choose another name, or move it away.\n"
    )
    assert typed.read_text(encoding="utf-8") == "mine"
    typed.write_text("", encoding="utf-8")
    assert ends("template", "plan.yaml", "--to", "marks.yaml")[0] == 0


@pytest.mark.parametrize(("name", "code"), [("settled.yaml", 0), ("owed.yaml", 2)])
def test_a_reader_who_has_seen_enough_changes_no_code(folder, name, code):
    reading, writing = os.pipe()
    os.close(reading)
    done = run(folder, "tally", name, stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (code, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("arguments", [["tally", "owed.yaml"], ["check", "plan.yaml"]])
def test_an_output_for_which_there_is_no_room_is_said_in_one_sentence(folder, arguments):
    with Path("/dev/full").open("w") as full:
        done = run(folder, *arguments, stdout=full)
    assert (done.returncode, done.stderr) == (
        74,
        "What was to be printed could not be written: make room on the disk.\n",
    )
