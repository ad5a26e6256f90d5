"""`./leitai test` and `./leitai help`: what is selected, how outcomes are added up, which commands are listed."""

import ast
import re
import subprocess
import sys

import pytest

from bootstrap.commands import command_name, program_commands
from bootstrap.outcomes import Outcome, added_up, from_check, from_pytest, from_vitest, told
from bootstrap.trials import parse, trials

TESTS = """
import pytest

def test_good(): pass

@pytest.mark.parametrize("n", [1, 2])
def test_bad(n): assert n == 0, "the judge is missing"

@pytest.mark.skip(reason="no stage")
def test_skipped(): pass

@pytest.fixture
def broken(): raise RuntimeError("no light")

def test_error(broken): pass
"""


def run_pytest(folder, source):
    """The outcome of a pytest run over one file."""
    (folder / "test_small.py").write_text(source)
    report = folder / "report.xml"
    command = [sys.executable, "-m", "pytest", "-q", "--rootdir", folder, f"--junitxml={report}", folder]
    code = subprocess.run(
        [*command, "-p", "no:cacheprovider"], cwd=folder, check=False, capture_output=True
    ).returncode
    return from_pytest("small", code, report)


def test_pytests_outcomes_are_counted_and_explained(tmp_path):
    outcome = run_pytest(tmp_path, TESTS)
    assert (outcome.passed, outcome.skipped, len(outcome.failures)) == (1, 1, 3)
    assert any("test_bad[1]" in name and "the judge is missing" in why for name, why in outcome.failures)
    assert any("test_error" in name and "no light" in why for name, why in outcome.failures)


@pytest.mark.parametrize("source", ["import nothing_of_this_name", "def test_x(:", ""])
def test_a_file_that_cannot_be_run_or_holds_no_test_is_a_failure(source, tmp_path):
    outcome = run_pytest(tmp_path, source)
    assert outcome.passed == 0
    assert len(outcome.failures) == 1


def test_a_program_that_died_without_a_report_is_a_failure(tmp_path):
    for read in (from_pytest, from_vitest):
        outcome = read("core", -9, tmp_path / "none")
        assert outcome.failures == (("core", "exit code -9"),)


def test_the_closing_line_sums_up(monkeypatch):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    bad = from_check("mypy", 1, "a.py:1: error: wrong")
    whole = added_up([Outcome(passed=3, skipped=2), bad, from_check("ruff", 0, "")])
    lines = told(whole).splitlines()
    assert lines[-1] == "4 passed, 1 failed, 2 skipped"
    assert "✗ mypy" in lines
    assert "    a.py:1: error: wrong" in lines
    assert told(Outcome(passed=1)).splitlines()[-1] == "1 passed, 0 failed"


def titles(*arguments):
    """The headings of what a command line would run."""
    return [title for title, _ in trials(parse(arguments))]


def test_everything_runs_in_order_when_nothing_is_selected():
    assert titles() == [
        "ruff check",
        "ruff format",
        "mypy",
        "layers (import-linter)",
        "protocol drift",
        "svelte-check",
        "vitest",
        "pytest",
        "pytest in the browser",
    ]
    assert titles("--quick") == titles()[:-1]


def test_a_selection_runs_only_the_tests_that_can_match():
    assert titles("tests/judging") == ["pytest"]
    assert titles("tests/browser/test_evening.py::test_all") == ["pytest in the browser"]
    assert titles("-k", "draw") == ["pytest", "pytest in the browser"]
    assert titles("-k", "draw", "--quick") == ["pytest"]
    assert parse(["-k", "draw", "-x", "tests/app"]).options == ("-k", "draw", "-x")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("@app.command()\ndef up(): ...", "up"),
        ("@app.command()\ndef import_plan(): ...", "import-plan"),
        ("@app.command('list')\ndef list_(): ...", "list"),
        ("@app.command(name='check')\ndef check_plan(): ...", "check"),
        ("@app.command(hidden=True)\ndef secret(): ...", None),
        ("@app.callback()\ndef main(): ...", None),
        ("def helper(): ...", None),
    ],
)
def test_a_command_is_recognised_by_its_decorator(source, name):
    assert command_name(ast.parse(source).body[0]) == name


def test_help_lists_every_command_of_the_program():
    import typer.main

    from app.cli import cli

    known = {
        name: command for name, command in typer.main.get_command(cli).commands.items() if not command.hidden
    }
    listed = dict(program_commands())
    assert set(known) <= set(listed)
    assert all(listed.values())


def test_ci_runs_what_the_readme_says_and_nothing_else(project):
    script = (project / ".ci" / "run").read_text()
    commands = [line for line in script.splitlines() if line and not line.startswith("#")]
    assert [line for line in commands if not re.match(r"set |cd ", line)] == ["exec ./leitai test"]
    assert (project / ".ci" / "run").stat().st_mode & 0o111
    assert (project / "leitai").stat().st_mode & 0o111
