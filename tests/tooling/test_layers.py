"""Who may know whom: the contracts hold, and each of them breaks when its fault is planted."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# What a pure function may need. No clock, no chance, no disk, no network; floats have no place in a tally.
PURE = {"__future__", "abc", "bisect", "collections", "contextlib", "copy", "dataclasses", "decimal", "enum"}
PURE |= {
    "fractions",
    "functools",
    "hashlib",
    "heapq",
    "hmac",
    "itertools",
    "json",
    "math",
    "numbers",
    "operator",
}
PURE |= {"re", "statistics", "string", "struct", "textwrap", "types", "typing", "unicodedata"}
CLOCKS = {("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today")}

FAULTS = {
    "judging/plan.py": ("import random", "judging knows neither"),
    "judging/tally.py": ("import app.live", "judging knows neither"),
    "verify/__init__.py": ("import judging.plan", "verify shares no code"),
    "app/hub.py": ("import judging.decide", "only live decides"),
    "app/sockets.py": ("import app.journal", "a socket never holds"),
    "app/access.py": ("import sqlmodel", "only the journal and the catalogue"),
    "app/pages.py": ("import app.main", "only what starts a server"),
}
MODULES = ["judging/decide/__init__.py", "app/__init__.py", "app/main.py", "app/live.py", "app/journal.py"]
MODULES += [
    "app/asgi.py",
    "app/cli.py",
    "app/serve.py",
    "app/rehearsal/__init__.py",
    "app/rehearsal/evening.py",
    "app/catalogue.py",
    "judging/__init__.py",
]


def imported(tree):
    """The absolute module names a module imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module if node.level == 0 else "relative"


def impurities(source, package):
    """The imports and clock readings in a module that a pure package must not have."""
    tree = ast.parse(source)
    wrong = [name for name in imported(tree) if name.split(".")[0] not in PURE | {package, "datetime"}]
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=attribute):
                if (owner, attribute) in CLOCKS:
                    wrong.append(f"{owner}.{attribute}")
            case ast.Call(func=ast.Name(id="open" | "input" | "print" | "float" as name)):
                wrong.append(f"{name}()")
    return wrong


def test_judging_imports_only_itself_and_pure_parts_of_the_standard_library(project):
    found = {
        str(path.relative_to(project)): wrong
        for path in (project / "judging").rglob("*.py")
        if (wrong := impurities(path.read_text(encoding="utf-8"), "judging"))
    }
    assert found == {}


@pytest.mark.parametrize(
    "planted",
    [
        "import time",
        "from asyncio import sleep",
        "import fastapi",
        "from app import live",
        "x = float('1')",
        "import datetime\nx = datetime.datetime.now()",
        "from datetime import date\nx = date.today()",
        "open('x')",
    ],
)
def test_an_impurity_planted_in_judging_is_found(planted):
    assert impurities(planted, "judging") != []


def test_a_concern_has_the_same_name_wherever_a_step_of_the_show_passes(project):
    floors = {
        floor: {path.stem for path in (project / "judging" / floor).glob("*.py")}
        for floor in ("commands", "decide", "events", "evolve")
    }
    concerns = floors["commands"] - {"__init__", "step"}
    assert concerns
    assert concerns == floors["events"] - {"__init__", "stamp"}
    assert concerns <= floors["decide"]
    assert concerns <= floors["evolve"]


def test_the_verifier_needs_nothing_but_the_standard_library(project):
    sources = list((project / "verify").rglob("*.py"))
    assert sources
    for path in sources:
        names = {name.split(".")[0] for name in imported(ast.parse(path.read_text(encoding="utf-8")))}
        assert names - sys.stdlib_module_names - {"verify"} == set(), path


@pytest.fixture
def house(tmp_path, project) -> Path:
    """A small house with one module per room, and the contracts of the real one."""
    shutil.copy(project / "pyproject.toml", tmp_path)
    for name in [*MODULES, *FAULTS]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "app/live.py").write_text("import judging.decide\nimport app.journal\n")
    (tmp_path / "app/journal.py").write_text("import sqlmodel\nimport sqlalchemy\n")
    (tmp_path / "app/serve.py").write_text("import app.main\n")
    return tmp_path


def lint(folder):
    """Run import-linter in a folder."""
    program = "from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_contracts_allow_the_one_writer_its_journal(house):
    answer = lint(house)
    assert answer.returncode == 0, answer.stdout


@pytest.mark.parametrize("module", FAULTS)
def test_a_contract_breaks_when_its_fault_is_planted(house, module):
    fault, contract = FAULTS[module]
    (house / module).write_text(f"{fault}\n")
    answer = lint(house)
    assert answer.returncode == 1
    broken = [line for line in answer.stdout.splitlines() if "BROKEN" in line]
    assert any(line.startswith(contract) for line in broken), answer.stdout
