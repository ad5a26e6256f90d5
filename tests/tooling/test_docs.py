"""What the docs name is there: every promise its test, every path its file."""

import ast
import re

import pytest

FOLDERS = "app|judging|verify|frontend|tests|docs|benchmarks|bootstrap|migrations|programmes"
PATH = re.compile(rf"`((?:{FOLDERS})/[\w./-]*)(?:::(\w+))?`")
NAMED = ("README.md", "CONTRIBUTING.md", "docs/*.md", "docs/adr/*.md")


def missing(text, project):
    """The files and tests a text names that are not there."""
    wrong = []
    for path, test in PATH.findall(text):
        there = project / path
        if not there.exists() and not there.with_suffix(".py").exists():
            wrong.append(path)
        elif test and test not in {
            node.name
            for node in ast.walk(ast.parse(there.read_text(encoding="utf-8")))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }:
            wrong.append(f"{path}::{test}")
    return wrong


def test_every_file_and_test_that_the_docs_name_is_there(project):
    texts = {doc: doc.read_text(encoding="utf-8") for named in NAMED for doc in project.glob(named)}
    assert sum(len(PATH.findall(text)) for text in texts.values()) > 60
    assert {doc.name: wrong for doc, text in texts.items() if (wrong := missing(text, project))} == {}


def test_every_promise_names_a_test(project):
    table = (project / "docs/promises.md").read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in table if line.startswith("| ")][1:]
    assert len(rows) > 10
    assert [
        promise for _, promise, _, tests, _ in rows if not re.search(r"test_\w+|\w+\.test\.ts", tests)
    ] == []


@pytest.mark.parametrize(
    "lost", ["`judging/nowhere.py`", "`tests/judging/test_show.py::test_that_is_not_there`"]
)
def test_a_name_that_is_not_there_is_found(lost, project):
    assert missing(lost, project) == [lost.strip("`")]
