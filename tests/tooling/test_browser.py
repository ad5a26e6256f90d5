"""Chromium for the browser tests: found, not mistaken, installed from the system's packages, or asked for."""

import os
import shutil
from pathlib import Path

import pytest

from bootstrap.browser import chromium, find, starts
from bootstrap.steps import MISSING, SetupError

BROWSER = "#!/bin/sh\necho Chromium 156.0\n"
APT = """#!/bin/sh
echo "$*" >> "$HOME/apt.log"
case "$*" in
  *chromium*) printf '#!/bin/sh\\necho Chromium 156.0\\n' > "$HOME/bin/chromium"; chmod +x "$HOME/bin/chromium" ;;
esac
"""
# A fontconfig that knows a Chinese font once the package was asked for.
FONTS = """#!/bin/sh
grep -q fonts-noto-cjk "$HOME/apt.log" 2>/dev/null && echo "Noto Sans CJK SC"
exit 0
"""


def program(folder, name, text):
    """Put an executable script into a folder."""
    path = folder / name
    path.write_text(text)
    path.chmod(0o755)
    return path


@pytest.fixture
def machine(tmp_path, monkeypatch) -> Path:
    """A bin folder of a machine without browser and fonts; its apt-get notes what it is asked to do."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "chmod", "grep"):
        (folder / name).symlink_to(shutil.which(name))
    program(folder, "fc-list", FONTS)
    program(folder, "sudo", '#!/bin/sh\nshift\nexec "$@"\n')
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    # Should a download be tried, it ends at the discard port.
    monkeypatch.setenv("PLAYWRIGHT_DOWNLOAD_HOST", "http://127.0.0.1:9")
    return folder


def test_a_browser_of_this_machine_starts():
    browser = find()
    if browser is None:
        pytest.skip("no Chromium on this machine: ./leitai test installs one")
    assert starts(browser)


def test_a_stub_instead_of_a_browser_is_not_taken(machine):
    stub = program(machine, "chromium-browser", "#!/bin/sh\necho requires the chromium snap\nexit 1\n")
    assert find() is None
    assert not starts(stub)
    assert not starts(machine / "nothing")


def test_a_browser_that_an_earlier_download_left_is_found(machine, tmp_path):
    folder = tmp_path / ".cache" / "ms-playwright" / "chromium-1200" / "chrome-linux64"
    folder.mkdir(parents=True)
    browser = program(folder, "chrome", BROWSER)
    assert find() == browser


def test_browser_and_fonts_are_installed_from_the_systems_packages(machine, tmp_path):
    program(machine, "apt-get", APT)
    assert chromium() == machine / "chromium"
    assert (tmp_path / "apt.log").read_text().splitlines() == [
        "-q update",
        "-q install -y --no-install-recommends chromium",
        "-q install -y --no-install-recommends fonts-noto-cjk",
    ]


def test_only_the_missing_fonts_are_installed(machine, tmp_path):
    program(machine, "apt-get", APT)
    program(machine, "chromium", BROWSER)
    assert chromium() == machine / "chromium"
    assert "chromium" not in (tmp_path / "apt.log").read_text()


def test_a_machine_without_packages_is_asked_for_a_browser_in_one_sentence(machine):
    with pytest.raises(SetupError, match="The browser tests need Chromium") as refused:
        chromium()
    assert refused.value.code == MISSING
    assert "\n" not in str(refused.value)


def test_where_apt_gives_nothing_its_command_is_named_and_the_download_stays_silent(machine, capfd):
    program(machine, "apt-get", "#!/bin/sh\nexit 100\n")
    with pytest.raises(
        SetupError, match=r"need Chromium: install it with `sudo apt install chromium fonts-noto-cjk`,"
    ):
        chromium()
    assert "127.0.0.1" not in capfd.readouterr().err


@pytest.mark.skipif(os.geteuid() == 0, reason="root needs no sudo")
def test_nothing_is_installed_when_sudo_would_ask(machine, tmp_path):
    program(machine, "apt-get", APT)
    program(machine, "sudo", "#!/bin/sh\nexit 1\n")
    with pytest.raises(SetupError, match="The browser tests need Chromium"):
        chromium()
    assert not (tmp_path / "apt.log").exists()
