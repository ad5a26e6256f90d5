"""One set-up step: its causes of failure are told apart, its progress is shown, two set-ups do not mix."""

import errno
import os
import re
import shutil
import string
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bootstrap.steps import FAILED, OFFLINE, UNWRITABLE, SetupError, run_step, writing
from bootstrap.words import SENTENCES

# Nothing listens on the discard port: what answers there is "connection refused", at once.
NOWHERE = "http://127.0.0.1:9/"
PIP = "download --no-cache-dir --isolated --retries 0 --index-url"
UV = "--no-config --no-cache pip install --dry-run --python"
INSTALLERS = {
    "pip": [sys.executable, "-m", "pip", *PIP.split(), NOWHERE, "leitai-is-not-there"],
    "uv": [
        sys.executable,
        "-m",
        "uv",
        *UV.split(),
        sys.executable,
        "--default-index",
        NOWHERE,
        "leitai-is-not-there",
    ],
    "npm": ["npm", "install", "--fetch-retries", "0", "--registry", NOWHERE, "leitai-is-not-there"],
}


@pytest.mark.parametrize("installer", INSTALLERS)
def test_an_unreachable_index_is_one_sentence_without_a_traceback(installer, tmp_path, monkeypatch, capsys):
    command = INSTALLERS[installer]
    if shutil.which(command[0]) is None:
        pytest.skip(f"{installer} is not installed")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    environment = {**os.environ, "UV_HTTP_RETRIES": "0", "npm_config_cache": str(tmp_path)}
    with pytest.raises(SetupError, match="the package index cannot be reached") as refused:
        run_step("Installing", command, cwd=tmp_path, env=environment)
    assert refused.value.code == OFFLINE
    assert "\n" not in str(refused.value)
    assert capsys.readouterr().out == ""


def test_a_step_that_fails_shows_its_last_words(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    with pytest.raises(SetupError, match="Baking failed") as refused:
        run_step(
            "Baking", [sys.executable, "-c", "print('the oven is cold'); raise SystemExit(1)"], cwd=tmp_path
        )
    assert refused.value.code == FAILED
    assert "the oven is cold" in capsys.readouterr().err


def test_a_short_step_is_silent_and_a_long_one_shows_progress(tmp_path, capsys):
    run_step("Short", [sys.executable, "-c", ""], cwd=tmp_path)
    assert capsys.readouterr().err == ""
    run_step("Long", [sys.executable, "-c", "import time; time.sleep(2.6)"], cwd=tmp_path)
    shown = capsys.readouterr().err
    assert "Long … 2" in shown
    assert "Long: 3" in shown or "Long：3" in shown


@pytest.mark.parametrize(
    ("number", "told"),
    [(errno.EROFS, "cannot write"), (errno.EACCES, "cannot write"), (errno.ENOSPC, "no room left")],
)
def test_the_systems_refusal_to_write_becomes_a_sentence(number, told, tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    with pytest.raises(SetupError, match=told) as refused, writing(tmp_path):
        raise OSError(number, os.strerror(number))
    assert refused.value.code == UNWRITABLE


def test_a_full_disk_inside_an_installer_is_told_apart(tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    full = "import sys; sys.exit('OSError: [Errno 28] No space left on device')"
    with pytest.raises(SetupError, match="no room left") as refused:
        run_step("Installing", [sys.executable, "-c", full], cwd=tmp_path)
    assert refused.value.code == UNWRITABLE


def test_the_second_of_two_set_ups_waits_for_the_first(checkout):
    hold = "from bootstrap.environment import setup_lock\nwith setup_lock(): print('in', flush=True); input()"
    environment = {**os.environ, "PYTHONPATH": str(checkout), "LC_ALL": "C.UTF-8"}
    # The folder too: `python -c` looks for modules where it stands before it looks at PYTHONPATH.
    pipes = {"cwd": checkout, "stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    first = subprocess.Popen([sys.executable, "-c", hold], env=environment, text=True, **pipes)
    assert first.stdout.readline() == "in\n"
    second = subprocess.Popen([sys.executable, "-c", hold], env=environment, text=True, **pipes)
    assert "waiting" in second.stderr.readline()
    time.sleep(0.2)
    assert second.poll() is None
    first.communicate("\n", timeout=10)
    out, _ = second.communicate("\n", timeout=10)
    assert out == "in\n"
    assert (first.returncode, second.returncode) == (0, 0)


@pytest.mark.parametrize("key", SENTENCES)
def test_both_languages_fill_in_the_same_words(key):
    english, chinese = (
        {name for _, name, _, _ in string.Formatter().parse(text) if name} for text in SENTENCES[key]
    )
    assert english == chinese


def test_every_sentence_is_said_somewhere():
    sources = "".join(
        path.read_text(encoding="utf-8") for path in (Path(__file__).parents[2] / "bootstrap").glob("*.py")
    )
    assert [key for key in SENTENCES if len(re.findall(f"[\"']{key}[\"']", sources)) < 2] == []
