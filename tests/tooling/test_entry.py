"""What `./leitai` says when this machine, this folder or this Python will not do."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ENGLISH = {**os.environ, "LC_ALL": "C.UTF-8"}


def leitai(checkout, *arguments, before="", path=None, **options):
    """Run the entry script after `before` was executed in its interpreter, with another PATH if given."""
    script = (
        f"import runpy, sys\n{before}\n"
        f"sys.path.insert(0, {str(checkout)!r})\nsys.argv = ['leitai', *{list(arguments)!r}]\n"
        f"runpy.run_path({str(checkout / 'leitai')!r}, run_name='__main__')"
    )
    environment = ENGLISH if path is None else {**ENGLISH, "PATH": str(path)}
    python = options.pop("python", sys.executable)
    return subprocess.run(
        [python, "-c", script],
        check=False,
        cwd="/",
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        **options,
    )


def test_a_python_that_is_too_old_is_told_in_one_sentence_per_language(checkout, tmp_path):
    answer = leitai(checkout, "up", before="sys.version_info = (3, 9, 2, 'final', 0)", path=tmp_path)
    assert answer.returncode == 3
    assert answer.stderr.splitlines() == [
        "Leitai needs Python 3.11 or newer: install a newer python3 and run it again.",
        "Leitai 需要 Python 3.11 或更新版本：请安装新版 python3 后重试。",
    ]


def test_an_old_python_hands_over_to_a_newer_one_on_path(checkout, tmp_path):
    (tmp_path / "python3.13").symlink_to(sys.executable)
    answer = leitai(checkout, "help", before="sys.version_info = (3, 9, 2, 'final', 0)", path=tmp_path)
    assert answer.returncode == 0, answer.stderr
    assert "Usage: ./leitai" in answer.stdout


def test_the_entry_script_can_be_read_by_old_pythons(checkout):
    source = (checkout / "leitai").read_text(encoding="utf-8")
    assert ast.parse(source, feature_version=(3, 6)).body
    with pytest.raises(SyntaxError):
        ast.parse("(newer := 1)", feature_version=(3, 6))


@pytest.mark.parametrize(
    ("importable", "told"),
    [("_sqlite3", "sqlite3"), ("_ssl", "ssl"), ("venv", "venv"), ("ensurepip", "ensurepip")],
)
def test_a_missing_part_of_python_is_named_with_its_remedy(checkout, importable, told):
    before = (
        "import importlib.util as util\nfound = util.find_spec\n"
        f"util.find_spec = lambda name, *rest: None if name == {importable!r} else found(name, *rest)"
    )
    answer = leitai(checkout, "up", before=before)
    assert answer.returncode == 3
    assert answer.stderr.count("\n") == 1
    assert answer.stderr.startswith(f"This Python lacks {told}: install ")
    assert not (checkout / ".venv").exists()


def test_a_read_only_folder_gives_one_sentence_and_its_exit_code(checkout):
    python, options = sys.executable, {}
    if os.geteuid() == 0:
        python = "/usr/bin/python3"
        options = {"user": 65534, "group": 65534, "extra_groups": []}
        for folder in checkout.parents:
            if folder.is_relative_to("/tmp") and folder != Path("/tmp"):
                folder.chmod(0o755)
        reaches = (
            f"import os, sys; sys.exit(sys.version_info < (3, 11) or not os.path.exists({str(checkout)!r}))"
        )
        reachable = subprocess.run(
            [
                python,
                "-c",
                reaches,
            ],
            check=False,
            capture_output=True,
            **options,
        )
        if reachable.returncode:
            pytest.skip("no Python that an unprivileged user may start, so root cannot be refused anything")
    checkout.chmod(0o555)
    try:
        answer = leitai(checkout, "up", python=python, **options)
    finally:
        checkout.chmod(0o755)
    assert answer.returncode == 4
    assert answer.stderr.startswith(f"Leitai cannot write in {checkout}: ")
    assert answer.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "wish",
    [{"LC_ALL": "zh_CN.UTF-8"}, {"LEITAI_LANG": "zh-CN", "LC_ALL": "C.UTF-8"}],
    ids=lambda wish: next(iter(wish)),
)
def test_the_language_that_is_asked_for_is_spoken(checkout, wish):
    chinese = subprocess.run(
        [sys.executable, checkout / "leitai", "help"],
        env={**os.environ, "LEITAI_LANG": "", **wish, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "用法" in chinese.stdout
    assert "Usage" not in chinese.stdout


def test_help_may_be_cut_off_by_the_reader(checkout):
    command = f"{sys.executable} {checkout / 'leitai'} help | head -1"
    answer = subprocess.run(
        ["bash", "-c", command],
        env={**ENGLISH, "PYTHONUNBUFFERED": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stderr == ""


def test_help_installs_nothing(checkout):
    answer = leitai(checkout, "help")
    assert answer.returncode == 0
    assert not (checkout / ".venv").exists()
    assert not (checkout / ".leitai.lock").exists()
