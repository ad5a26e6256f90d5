"""A log line that cannot be written is lost alone: it never stops the work that wanted to log it."""

import io
import json
import sys

import pytest

from app.logs import Log, set_up_logs


@pytest.fixture(autouse=True)
def configured():
    yield
    set_up_logs("INFO")


def test_logging_goes_on_when_the_terminal_is_gone(monkeypatch):
    gone = io.StringIO()
    gone.close()
    set_up_logs("INFO")
    monkeypatch.setattr(sys, "stderr", gone)
    Log("test").error("lost", contest="small")


def test_logging_follows_stderr_to_where_it_is_now(monkeypatch):
    set_up_logs("INFO")
    now = io.StringIO()
    monkeypatch.setattr(sys, "stderr", now)
    Log("test").error("seen", contest="小擂台")
    assert '"contest": "小擂台"' in now.getvalue()


def test_each_line_is_json_with_its_level_and_an_exception_its_traceback(capsys):
    set_up_logs("ERROR")
    Log("test").info("too small a matter")
    try:
        int("out of reach")
    except ValueError:
        Log("test").exception("broke", contest="small", seq=7)
    (line,) = map(json.loads, capsys.readouterr().err.splitlines())
    assert (line["part"], line["event"], line["level"], line["seq"]) == ("test", "broke", "error", 7)
    assert "ValueError: invalid literal" in line["exception"]
