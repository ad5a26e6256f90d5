"""A log line that cannot be written is lost alone: it never stops the work that wanted to log it."""

import io
import sys

import pytest
import structlog

from app.logs import set_up_logs


@pytest.fixture
def configured():
    yield
    structlog.reset_defaults()


@pytest.mark.usefixtures("configured")
def test_logging_goes_on_when_the_terminal_is_gone(monkeypatch):
    gone = io.StringIO()
    gone.close()
    set_up_logs("INFO")
    monkeypatch.setattr(sys, "stderr", gone)
    structlog.get_logger("test").error("lost", contest="small")


@pytest.mark.usefixtures("configured")
def test_logging_follows_stderr_to_where_it_is_now(monkeypatch):
    set_up_logs("INFO")
    now = io.StringIO()
    monkeypatch.setattr(sys, "stderr", now)
    structlog.get_logger("test").error("seen", contest="小擂台")
    assert '"contest": "小擂台"' in now.getvalue()
